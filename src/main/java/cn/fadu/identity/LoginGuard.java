package cn.fadu.identity;

import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Blocks log-in for a name after {@value #ALLOWED} failures within 15 minutes, for 15 minutes by the technical clock.
 * Names that are nobody's are treated the same. Every attempt counts as failed until its password proves right, so that
 * attempts made at once cannot pass the limit together.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class LoginGuard {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration LOCK = Duration.ofMinutes(15);

    /** Whether the password may be tried, and until when log-in is blocked from now on if this attempt fails (or null). */
    record Attempt(boolean allowed, Instant lockedUntil) {
    }

    /** A name of somebody of ours that is blocked now. */
    record Locked(PersonId person, Instant until) {
    }

    private final JdbcClient jdbc;
    private final TechnicalClock clock;

    LoginGuard(JdbcClient jdbc, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Attempt begin(String name, Optional<Account> account) {
        Instant now = clock.now();
        String digest = digest(name);
        String organ = account.map(a -> a.organ().value()).orElse(null);
        Instant lockedUntil = lockRow(digest, organ, account.map(a -> a.person().value()).orElse(null));
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return new Attempt(false, lockedUntil);
        }
        jdbc.sql("INSERT INTO login_failure (organ, name_digest, at) VALUES (?, ?, ?)")
                .params(organ, digest, Timestamp.from(now)).update();
        Instant willBeLockedUntil = lockIfTooMany(digest, lockedUntil, now);
        forgetOld(now);
        return new Attempt(true, willBeLockedUntil);
    }

    /** The password was right: nothing counts any more. */
    void succeeded(String name) {
        jdbc.sql("DELETE FROM login_guard WHERE name_digest = ?").param(digest(name)).update();
    }

    /** Ends the lock of one of the organ's people, in the transaction of the caller; false if there was none. */
    @Transactional
    boolean unlock(OrganId organ, PersonId person) {
        return jdbc.sql("DELETE FROM login_guard WHERE organ = ? AND person = ? AND locked_until > ?")
                .params(organ.value(), person.value(), Timestamp.from(clock.now())).update() > 0;
    }

    List<Locked> locked(OrganId organ) {
        return jdbc.sql("""
                        SELECT person, locked_until FROM login_guard
                        WHERE organ = ? AND locked_until > ? ORDER BY locked_until DESC, person""")
                .params(organ.value(), Timestamp.from(clock.now()))
                .query((row, i) -> new Locked(new PersonId(row.getString("person")),
                        row.getObject("locked_until", OffsetDateTime.class).toInstant())).list();
    }

    /** Attempts for one name wait here for one another, while they hold nothing else. */
    private Instant lockRow(String digest, String organ, String person) {
        return jdbc.sql("""
                        INSERT INTO login_guard (name_digest, organ, person) VALUES (?, ?, ?)
                        ON CONFLICT (name_digest) DO UPDATE SET organ = excluded.organ, person = excluded.person
                        RETURNING locked_until""")
                .params(digest, organ, person)
                .query((row, i) -> Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))).single()
                .map(OffsetDateTime::toInstant).orElse(null);
    }

    private Instant lockIfTooMany(String digest, Instant lastLockEnded, Instant now) {
        Instant since = now.minus(WINDOW);
        if (lastLockEnded != null && lastLockEnded.isAfter(since)) {
            since = lastLockEnded;
        }
        int failures = jdbc.sql("SELECT count(*) FROM login_failure WHERE name_digest = ? AND at > ?")
                .params(digest, Timestamp.from(since)).query(Integer.class).single();
        if (failures < ALLOWED) {
            return null;
        }
        Instant until = now.plus(LOCK);
        jdbc.sql("UPDATE login_guard SET locked_until = ? WHERE name_digest = ?")
                .params(Timestamp.from(until), digest).update();
        return until;
    }

    /** Whoever tries endless names leaves nothing behind after a while. Rows in use by another attempt wait for the next time. */
    private void forgetOld(Instant now) {
        jdbc.sql("""
                        DELETE FROM login_guard WHERE name_digest IN (
                            SELECT g.name_digest FROM login_guard g
                            WHERE (g.locked_until IS NULL OR g.locked_until < :old)
                              AND NOT EXISTS (SELECT 1 FROM login_failure f
                                              WHERE f.name_digest = g.name_digest AND f.at > :old)
                            FOR UPDATE SKIP LOCKED LIMIT 100)""")
                .param("old", Timestamp.from(now.minus(WINDOW))).update();
    }

    private static String digest(String name) {
        return Digest.ofText(name.strip().toLowerCase(java.util.Locale.ROOT)).hex();
    }
}
