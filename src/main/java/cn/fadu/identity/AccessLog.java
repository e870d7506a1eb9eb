package cn.fadu.identity;

import cn.fadu.ledger.SealingQueue;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CodeId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.TechnicalClock;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Events of the access streams: log-ins, administration, what was taken out and what auditors looked at. Events are added
 * and read, never changed, and wait to be sealed in a batch. Three kinds of streams hold them: that of the organ; that of
 * the organ's auditors, for what they looked at; and that of the installation, for names that are nobody's.
 */
@Component
class AccessLog {

    static final String SOURCE = "access_event";
    private static final int SALT_BYTES = 16;

    enum Kind { LOGGED_IN, LOGIN_FAILED, LOGIN_BLOCKED, LOGGED_OUT, POST_CHOSEN, UNLOCKED, ENABLED, DISABLED, FIRST_ADMINISTRATOR,
        PASSWORD_CHANGED, PASSWORD_HANDED_OUT, SUBSTITUTE_NAMED, SUBSTITUTION_ENDED, TOKEN_REFUSED, PREVIEWED, DOWNLOADED, EXPORTED, PRINTED, PACKAGE_EXPORTED, VIEWED }

    /**
     * One event.
     *
     * @param person  who did it, or for log-ins whose name it was; null for a name that is nobody's
     * @param post    the post acted in, or null
     * @param subject whom or what it was done to, or null
     * @param address network address it came from; null for none, or erased
     */
    record Event(long id, StreamId stream, Instant at, Kind kind, String person, String post, String subject, String address) {
    }

    /** Who is spoken of: the post and whom they stand in for are null where no post is acted in. */
    private record Who(OrganId organ, PersonId person, PostKind post, PersonId onBehalfOf) {
    }

    private final JdbcClient jdbc;
    private final TechnicalClock clock;
    private final SealingQueue queue;
    private final SecureRandom random = new SecureRandom();

    AccessLog(JdbcClient jdbc, TechnicalClock clock, SealingQueue queue) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.queue = queue;
    }

    /** Organ and person are null together, for a name that is nobody's. */
    @Transactional
    void add(Kind kind, OrganId organ, PersonId person, String subject) {
        add(kind, StreamId.accessOf(organ == null ? OrganId.INSTALLATION : organ), new Who(organ, person, null, null), subject);
    }

    /** What somebody looked at or took out: of an auditor into the auditors' stream. */
    @Transactional
    void look(Kind kind, Actor actor, String subject) {
        add(kind, Access.readsWholeOrgan(actor) ? StreamId.auditOf(actor.organ()) : StreamId.accessOf(actor.organ()),
                new Who(actor.organ(), actor.person(), actor.post(), actor.onBehalfOf()), subject);
    }

    /** As {@link #look}, unless the same person did the same within the time: a file that is read in pieces is one look at it. */
    @Transactional
    void lookAgain(Kind kind, Actor actor, String subject, Duration within) {
        boolean seen = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM access_event
                                       WHERE person = ? AND subject = ? AND at > ? AND kind = ? AND organ = ? AND post = ?)""")
                .params(actor.person().value(), subject, Timestamp.from(clock.now().minus(within)), kind.name(),
                        actor.organ().value(), actor.post().value()).query(Boolean.class).single();
        if (!seen) {
            look(kind, actor, subject);
        }
    }

    private void add(Kind kind, StreamId stream, Who who, String subject) {
        Optional<String> address = address();
        String salt = salt();
        String organ = text(who.organ());
        long id = jdbc.sql("""
                        INSERT INTO access_event (stream, organ, at, kind, person, post, on_behalf_of, subject, address_commitment)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(stream.toString(), organ, Timestamp.from(clock.now()), kind.name(), text(who.person()), text(who.post()),
                        text(who.onBehalfOf()), subject, address.map(a -> commitment(salt, a).hex()).orElse(null))
                .query(Long.class).single();
        address.ifPresent(a -> jdbc.sql("INSERT INTO access_origin (event, organ, address, salt) VALUES (?, ?, ?, ?)")
                .params(id, organ, a, salt).update());
        queue.add(stream, who.organ() == null ? OrganId.INSTALLATION : who.organ(), SOURCE, id);
    }

    /** Events of these streams before the given number, newest first. */
    List<Event> before(List<StreamId> streams, long id, int limit) {
        return jdbc.sql("""
                        SELECT e.id, e.stream, e.at, e.kind, e.person, e.post, e.subject, o.address
                        FROM access_event e LEFT JOIN access_origin o ON o.event = e.id
                        WHERE e.stream = ANY (?) AND e.id < ? ORDER BY e.id DESC LIMIT ?""")
                .params(streams.stream().map(StreamId::toString).toArray(String[]::new), id, limit)
                .query((row, i) -> new Event(row.getLong("id"), StreamId.parse(row.getString("stream")),
                        row.getObject("at", OffsetDateTime.class).toInstant(), Kind.valueOf(row.getString("kind")),
                        row.getString("person"), row.getString("post"), row.getString("subject"), row.getString("address"))).list();
    }

    /** What the event says of the network address: its digest behind the salt and a colon. */
    static Digest commitment(String salt, String address) {
        return Digest.ofText(salt + ":" + address);
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String text(CodeId id) {
        return id == null ? null : id.value();
    }

    private static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getRemoteAddr()) : Optional.empty();
    }
}
