package cn.fadu.findings;

import cn.fadu.ledger.NodeLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whoever holds it may change findings. Streams are locked before it. */
@Component
class JudgingLock extends NodeLock {

    JudgingLock(JdbcTemplate jdbc) {
        super(jdbc, 0x66616475_66696e64L);
    }
}
