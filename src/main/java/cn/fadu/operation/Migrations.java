package cn.fadu.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether the tables are still those that this instance migrated to at its start. An older instance that goes on after an
 * upgrade would write what the newer one does not expect.
 */
final class Migrations implements HealthIndicator {

    private static final String LATEST = "SELECT coalesce(max(installed_rank), 0) FROM flyway_schema_history";

    private final JdbcTemplate jdbc;
    private final long atStart;

    Migrations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.atStart = latest();
    }

    private long latest() {
        return jdbc.queryForObject(LATEST, Long.class);
    }

    @Override
    public Health health() {
        return latest() == atStart ? Health.up().build()
                : Health.down().withDetail("reason", "another version of the application has changed the tables").build();
    }
}
