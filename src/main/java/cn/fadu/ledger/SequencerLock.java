package cn.fadu.ledger;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whoever holds it may take entries into the tree and make keys. */
@Component
class SequencerLock extends NodeLock {

    SequencerLock(JdbcTemplate jdbc) {
        super(jdbc, 0x66616475_74726565L);
    }
}
