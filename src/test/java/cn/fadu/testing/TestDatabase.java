package cn.fadu.testing;

import cn.fadu.platform.LocalPostgres;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A migrated database on the one server of this JVM. The server starts with the first use, in a directory of its own
 * below {@code target}, forgets what a crash would lose (no fsync) and goes away with the JVM.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** The database that all Spring tests share; migrated by the application context, or by {@link #migrate()}. */
    public static TestDatabase shared() {
        TestServer.running();
        return new TestDatabase(LocalPostgres.DATABASE);
    }

    /** Another database on the same server, new and migrated: for tests that spoil what they touch. */
    public static TestDatabase another() {
        String name = "fadu_" + COUNTER.incrementAndGet();
        TestServer.running().createDatabase(name);
        TestDatabase made = new TestDatabase(name);
        made.migrate();
        return made;
    }

    /** Where it is, without user and password. */
    public String url() {
        return TestServer.running().jdbcUrl(name);
    }

    /** Connections as the application's role, one new connection on each call. */
    public DataSource asApp() {
        return dataSource(LocalPostgres.APP, appPassword());
    }

    /** Connections as the application's role that are used again; what is not used goes away by itself. */
    public DataSource pooledAsApp() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername(LocalPostgres.APP);
        config.setPassword(appPassword());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    /** Connections as the role that owns every object, one new connection on each call. */
    public DataSource asOwner() {
        return dataSource(LocalPostgres.OWNER, ownerPassword());
    }

    /** Connections as the superuser, whom no grant and no trigger stops: for tests that tamper. */
    public DataSource asSuperuser() {
        return dataSource("postgres", TestServer.running().superuserPassword());
    }

    public String appPassword() {
        return TestServer.running().appPassword();
    }

    public String ownerPassword() {
        return TestServer.running().ownerPassword();
    }

    /** Runs the migrations that have not run yet. */
    public void migrate() {
        Flyway.configure().dataSource(asOwner()).load().migrate();
    }

    /** A directory for this JVM's files, removed with the server. */
    public static Path directory() {
        return TestServer.DIRECTORY;
    }

    /** Where an application on this database keeps its files. */
    Path files() {
        return name.equals(LocalPostgres.DATABASE) ? directory() : directory().resolve(name);
    }

    private DataSource dataSource(String user, String password) {
        return new SimpleDriverDataSource(new org.postgresql.Driver(), url(), user, password);
    }
}
