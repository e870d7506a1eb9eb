package cn.fadu.ledger;

import org.springframework.jdbc.core.JdbcTemplate;

/** A lock of the database that one transaction of all nodes holds, until it ends. */
public class NodeLock {

    private final JdbcTemplate jdbc;
    private final long key;

    /** Locks with the same key are one lock: the upper four bytes say {@code fadu}, the lower ones for what it is. */
    public NodeLock(JdbcTemplate jdbc, long key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Waits for it as long as the database lets anybody wait for a lock. */
    public void take() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", row -> { }, key);
    }

    /** Whether it was free and is now the present transaction's. */
    public boolean tryToTake() {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, key));
    }
}
