package cn.fadu.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Runs the embedded server when no {@code spring.datasource.url} is configured. The application's pool connects as
 * {@code fadu_app}, Flyway as {@code fadu_owner}. Whatever uses the database depends on the connection details, so that
 * the server stops after all of it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(LocalPostgresConfiguration.NoServerConfigured.class)
class LocalPostgresConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    LocalPostgres localPostgres(@Value("${fadu.data-dir}") Path dataDirectory) {
        return new LocalPostgres(dataDirectory.resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails applicationConnection(LocalPostgres server) {
        return new ApplicationLogin(server);
    }

    @Bean
    FlywayConnectionDetails migrationConnection(LocalPostgres server) {
        return new MigrationLogin(server);
    }

    private record ApplicationLogin(LocalPostgres server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return LocalPostgres.APP;
        }

        @Override
        public String getPassword() {
            return server.appPassword();
        }
    }

    private record MigrationLogin(LocalPostgres server) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return LocalPostgres.OWNER;
        }

        @Override
        public String getPassword() {
            return server.ownerPassword();
        }
    }

    static final class NoServerConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
