package cn.fadu.search;

import cn.fadu.ledger.NodeLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whoever holds it may change what is searched. Streams are locked before it. */
@Component
class SearchLock extends NodeLock {

    SearchLock(JdbcTemplate jdbc) {
        super(jdbc, 0x66616475_73656172L);
    }
}
