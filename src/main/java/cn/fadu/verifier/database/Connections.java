package cn.fadu.verifier.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** New connections to the database that is checked. */
@FunctionalInterface
interface Connections {

    Connection open() throws SQLException;

    /** One that reads a snapshot of its own, which others can join. */
    default Connection snapshot() throws SQLException {
        Connection connection = open();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** @param snapshot as {@code pg_export_snapshot()} named it */
    default Connection joining(String snapshot) throws SQLException {
        if (!snapshot.matches("[0-9A-Fa-f-]+")) {
            throw new SQLException("not the name of a snapshot: " + snapshot);
        }
        Connection connection = snapshot();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION SNAPSHOT '" + snapshot + "'");
        }
        return connection;
    }
}
