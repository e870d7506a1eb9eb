package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What the README tells an administrator to run on a PostgreSQL server of their own. */
class OwnServerTest {

    @TempDir
    private Path directory;

    @Test
    void the_statements_of_the_readme_prepare_a_server_for_the_migrations() throws Exception {
        try (LocalPostgres server = new LocalPostgres(directory, LocalPostgresRestartTest.PROGRAMS,
                LocalPostgres.Durability.THROW_AWAY)) {
            server.start();
            JdbcClient superuser = client(server.jdbcUrl("postgres"), "postgres",
                    PostgresPasswords.read(directory.resolve("passwords.properties")).superuser());
            superuser.sql("DROP DATABASE fadu").update();
            superuser.sql("DROP ROLE fadu_app").update();
            superuser.sql("DROP ROLE fadu_owner").update();

            for (String statement : statements("README.md").split(";")) {
                superuser.sql(statement).update();
            }

            Flyway.configure().dataSource(server.jdbcUrl(), "fadu_owner", "…").load().migrate();
            assertThat(client(server.jdbcUrl(), "fadu_app", "…").sql("SELECT value_ FROM act_ge_property"
                    + " WHERE name_ = 'schema.version'").query(String.class).single()).isEqualTo("fox");
        }
    }

    @Test
    void both_readmes_tell_the_same() throws Exception {
        assertThat(statements("README.zh-CN.md")).isEqualTo(statements("README.md"));
    }

    private static String statements(String readme) throws Exception {
        Matcher block = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of(readme)));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static JdbcClient client(String url, String user, String password) {
        return JdbcClient.create(new SimpleDriverDataSource(new org.postgresql.Driver(), url, user, password));
    }
}
