package cn.fadu.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles and the databases of an embedded server. */
final class PostgresRoles {

    private final String url;
    private final String superuser;
    private final PostgresPasswords passwords;

    PostgresRoles(String url, String superuser, PostgresPasswords passwords) {
        this.url = url;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /** Creates the roles that are missing. */
    void ensure() {
        withConnection(connection -> {
            ensureRole(connection, LocalPostgres.OWNER, passwords.owner());
            ensureRole(connection, LocalPostgres.APP, passwords.app());
        });
    }

    /** Creates the database, unless it is there, for both roles and nobody else. */
    void ensureDatabase(String database) {
        withConnection(connection -> {
            if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                return;
            }
            execute(connection, "CREATE DATABASE " + database + " OWNER " + LocalPostgres.OWNER);
            execute(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT ON DATABASE " + database + " TO " + LocalPostgres.APP);
        });
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            execute(connection, "CREATE ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
                    + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void withConnection(Work work) {
        try (Connection connection = DriverManager.getConnection(url, superuser, passwords.superuser())) {
            work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared", failure);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
