package cn.fadu.testing;

import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Changes evidence in the shared database as a superuser does, with no trigger in the way. */
@Component
public class Tampering {

    /** Runs the statement, which must meet {@code rows} rows. */
    public void change(int rows, String statement, Object... arguments) {
        try (var connection = TestDatabase.shared().asSuperuser().getConnection()) {
            JdbcTemplate superuser = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            superuser.execute("SET session_replication_role = replica");
            int met = superuser.update(statement, arguments);
            if (met != rows) {
                throw new AssertionError(met + " rows met by " + statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
