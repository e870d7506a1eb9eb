package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The log of log-ins and administration: rows are added and read, never changed. */
@Component
class AccessLog {

    enum Kind { LOGGED_IN, LOGIN_FAILED, LOGIN_BLOCKED, LOGGED_OUT, POST_CHOSEN, UNLOCKED, ENABLED, DISABLED, FIRST_ADMINISTRATOR,
        SUBSTITUTE_NAMED, SUBSTITUTION_ENDED }

    /**
     * One row.
     *
     * @param person  who did it, or for log-ins whose name it was; null for a name that is nobody's
     * @param subject whom or what it was done to, or null
     * @param address network address it came from, or null
     */
    record Event(long id, Instant at, Kind kind, String person, String subject, String address) {
    }

    private final JdbcClient jdbc;
    private final TechnicalClock clock;

    AccessLog(JdbcClient jdbc, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Kind kind, OrganId organ, PersonId person, String subject) {
        jdbc.sql("INSERT INTO access_event (organ, at, kind, person, subject, address) VALUES (?, ?, ?, ?, ?, ?)")
                .params(organ == null ? null : organ.value(), Timestamp.from(clock.now()), kind.name(),
                        person == null ? null : person.value(), subject, address()).update();
    }

    /** The newest events of the organ, and those of names that are nobody's, before the given id; newest first. */
    List<Event> before(OrganId organ, long id, int limit) {
        return jdbc.sql("""
                        SELECT id, at, kind, person, subject, address FROM access_event
                        WHERE (organ = ? OR organ IS NULL) AND id < ? ORDER BY id DESC LIMIT ?""")
                .params(organ.value(), id, limit)
                .query((row, i) -> new Event(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString("kind")), row.getString("person"), row.getString("subject"),
                        row.getString("address"))).list();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr() : null;
    }
}
