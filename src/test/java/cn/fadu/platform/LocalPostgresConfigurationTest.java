package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

class LocalPostgresConfigurationTest {

    @TempDir
    private Path directory;

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withPropertyValues("fadu.data-dir=" + directory)
                .withUserConfiguration(LocalPostgresConfiguration.class)
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class));
    }

    @Test
    void without_a_configured_server_the_application_gets_its_own_and_two_roles() {
        application().run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(DataSource.class);
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("fadu_app");
            assertThat(jdbc.sql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
                    .query(String.class).list()).containsExactly("fadu_owner");
        });
        assertThat(directory.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_database_stops_after_everything_that_uses_it() {
        application().withUserConfiguration(WritesWhileClosing.class).run(context -> assertThat(context).hasNotFailed());

        assertThat(WritesWhileClosing.answer).isEqualTo(1);
    }

    @Test
    void a_configured_server_is_used_instead() {
        application().withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/fadu",
                        "spring.flyway.enabled=false")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(LocalPostgres.class);
                    assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example/fadu");
                });
        assertThat(directory.resolve("postgres")).doesNotExist();
    }

    @Configuration(proxyBeanMethods = false)
    static class WritesWhileClosing {

        private static int answer;

        @Bean
        DisposableBean lastWords(JdbcClient jdbc) {
            return () -> answer = jdbc.sql("SELECT 1").query(Integer.class).single();
        }
    }
}
