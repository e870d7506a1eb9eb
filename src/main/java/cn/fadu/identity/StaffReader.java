package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the staff, at most once in a few seconds unless told that something changed. What a transaction has changed and not
 * committed is seen by itself alone.
 */
@Component
class StaffReader {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final TechnicalClock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Reading last;

    StaffReader(JdbcClient jdbc, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Staff staff() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Change change) {
            return change.staff();
        }
        Reading reading = last;
        Instant now = clock.now();
        if (reading == null || reading.changes() != changes.get() || !now.isBefore(reading.until())) {
            long before = changes.get();
            reading = new Reading(read(), before, now.plus(FRESH));
            last = reading;
        }
        return reading.staff();
    }

    /** To be called after a change, so that this instance sees it at once; others see it within seconds of its commit. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changes.incrementAndGet();
        } else if (TransactionSynchronizationManager.getResource(this) instanceof Change change) {
            change.read = null;
        } else {
            TransactionSynchronizationManager.registerSynchronization(new Change());
        }
    }

    private Staff read() {
        var organs = jdbc.sql("SELECT code, name_zh, name_en, level, profile FROM organ")
                .query((row, i) -> new Staff.Organ(new OrganId(row.getString("code")), name(row, "name"),
                        row.getString("level"), row.getString("profile"))).list();
        var units = jdbc.sql("SELECT organ, code, name_zh, name_en, function FROM unit ORDER BY organ, code")
                .query((row, i) -> new Staff.Unit(new OrganId(row.getString("organ")), new UnitId(row.getString("code")),
                        name(row, "name"), row.getString("function"))).list();
        var people = jdbc.sql("""
                        SELECT code, organ, name_zh, name_en, enabled, CASE WHEN password_hash IS NULL THEN 'NONE'
                            WHEN one_time_until IS NULL THEN 'OWN' ELSE 'ONE_TIME' END AS password FROM person""")
                .query((row, i) -> new Staff.Person(new PersonId(row.getString("code")),
                        new OrganId(row.getString("organ")), name(row, "name"), row.getBoolean("enabled"),
                        Staff.Password.valueOf(row.getString("password")))).list();
        var holdings = jdbc.sql("SELECT * FROM post_holding ORDER BY since, person, post")
                .query((row, i) -> holding(row)).list();
        var held = by(holdings, h -> h.post().id());
        var substitutions = jdbc.sql("SELECT * FROM substitution ORDER BY since, id").query((row, i) -> substitution(row, held))
                .list();
        return new Staff(by(organs, Staff.Organ::id), by(units, u -> new Staff.UnitKey(u.organ(), u.id())),
                by(people, Staff.Person::id), List.copyOf(holdings), List.copyOf(substitutions),
                by(Stream.concat(holdings.stream(), substitutions.stream()).toList(), h -> h.post().id()));
    }

    private static Staff.Holding holding(ResultSet row) throws SQLException {
        PostHolding post = new PostHolding(row.getObject("id", UUID.class), new OrganId(row.getString("organ")),
                new PersonId(row.getString("person")), new UnitId(row.getString("unit")),
                new PostKind(row.getString("post")), row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class), row.getString("section_zh"), null);
        return new Staff.Holding(post, row.getString("title_zh") == null ? null : name(row, "title"),
                row.getString("section_zh") == null ? null : name(row, "section"));
    }

    /** The post as its substitute holds it: on no day on which the holder does not. */
    private static Staff.Holding substitution(ResultSet row, Map<UUID, Staff.Holding> held) throws SQLException {
        Staff.Holding of = held.get(row.getObject("holding", UUID.class));
        PostHolding post = of.post();
        LocalDate until = earliest(row.getObject("until", LocalDate.class), row.getObject("ended_on", LocalDate.class),
                post.until());
        return new Staff.Holding(new PostHolding(row.getObject("id", UUID.class), post.organ(),
                new PersonId(row.getString("substitute")), post.unit(), post.post(), row.getObject("since", LocalDate.class),
                until, post.section(), post.person()), of.title(), of.section());
    }

    private static LocalDate earliest(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).min(LocalDate::compareTo).orElseThrow();
    }

    private static Staff.Name name(ResultSet row, String column) throws SQLException {
        return new Staff.Name(row.getString(column + "_zh"), row.getString(column + "_en"));
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** What was read when so many changes had been committed; of no use once there are more. */
    private record Reading(Staff staff, long changes, Instant until) {
    }

    /** A transaction that changes the staff, with what it last read of it. */
    private final class Change implements TransactionSynchronization {

        private Staff read;

        Change() {
            resume();
        }

        Staff staff() {
            if (read == null) {
                read = StaffReader.this.read();
            }
            return read;
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StaffReader.this, this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StaffReader.this);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
            changes.incrementAndGet();
        }
    }
}
