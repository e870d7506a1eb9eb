package cn.fadu.search;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whoever holds it may change what is searched: one transaction of all nodes, until it ends. Streams are locked before it. */
@Component
class SearchLock {

    private static final long LOCK = 0x66616475_73656172L;

    private final JdbcTemplate jdbc;

    SearchLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for it as long as the database lets anybody wait for a lock. */
    void take() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", row -> { }, LOCK);
    }

    /** Whether it was free and is now the present transaction's. */
    boolean tryToTake() {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }
}
