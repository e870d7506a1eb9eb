package cn.fadu.platform;

import cn.fadu.platform.DemonstrationRefused.Reason;
import cn.fadu.shared.OrganId;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps demonstration and installation apart. The demonstration, whose passwords everybody knows, marks its database before
 * it enters anybody; a marked database is opened with the profile {@code demo} alone, and one in which people are entered
 * without that mark is never opened with it. The mark is in the database, so it goes wherever the accounts go.
 */
@Component
class DemonstrationKept implements FlywayMigrationStrategy {

    private static final String TABLE = "demonstration";

    private final boolean demonstration;

    DemonstrationKept(Environment environment) {
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Throws {@link DemonstrationRefused} for a database that is for the other; it is not migrated where it can tell so. */
    @Override
    public void migrate(Flyway flyway) {
        JdbcClient database = JdbcClient.create(flyway.getConfiguration().getDataSource());
        if (hasTable(database)) {
            check(database);
        }
        flyway.migrate();
        check(database);
        if (demonstration) {
            database.sql("INSERT INTO demonstration (organ) VALUES (?) ON CONFLICT DO NOTHING").param(OrganId.INSTALLATION.value())
                    .update();
        }
    }

    private void check(JdbcClient database) {
        boolean marked = yes(database, "SELECT EXISTS (SELECT 1 FROM demonstration)");
        if (marked && !demonstration) {
            throw new DemonstrationRefused(Reason.IS_DEMONSTRATION);
        }
        if (demonstration && !marked && yes(database, "SELECT EXISTS (SELECT 1 FROM person)")) {
            throw new DemonstrationRefused(Reason.IS_INSTALLATION);
        }
    }

    private static boolean hasTable(JdbcClient database) {
        return database.sql("SELECT to_regclass(?) IS NOT NULL").param(TABLE).query(Boolean.class).single();
    }

    private static boolean yes(JdbcClient database, String question) {
        return database.sql(question).query(Boolean.class).single();
    }
}
