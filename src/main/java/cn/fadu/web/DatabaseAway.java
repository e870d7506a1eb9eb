package cn.fadu.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether something failed because the database could not be reached: what was wanted can be tried again later. */
final class DatabaseAway {

    /** SQLSTATE classes of connections (08) and of a server that is going down or starting up (57P). */
    private static final String CONNECTION = "08";
    private static final String SHUTDOWN = "57P";
    private static final int DEEPEST = 20;

    private DatabaseAway() {
    }

    static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(CONNECTION) || sql.getSQLState().startsWith(SHUTDOWN))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
