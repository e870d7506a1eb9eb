package cn.fadu.identity;

import cn.fadu.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log-ins of people, on all instances. */
@Component
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends every log-in of the person but one, in the transaction of the caller; {@code kept} may be null. */
    void end(PersonId person, String kept) {
        jdbc.sql("DELETE FROM spring_session WHERE principal_name = ? AND session_id IS DISTINCT FROM ?")
                .params(person.value(), kept).update();
    }
}
