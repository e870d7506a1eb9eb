package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.Instance;
import cn.fadu.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The command as whoever runs the server calls it, while the service itself may be running. */
@Tag("proof")
class NewPasswordCommandTest {

    @TempDir
    private Path directory;

    private final TestDatabase database = TestDatabase.another();
    private final JdbcClient owner = JdbcClient.create(database.asOwner());

    @Test
    void it_leaves_the_password_in_the_file_and_says_only_where_that_is() throws Exception {
        owner.sql("INSERT INTO organ (code, name_zh, name_en, level, profile) VALUES ('my-city', '某某市人民政府', 'A City', 'city', 'CN-national')")
                .update();
        owner.sql("INSERT INTO unit (organ, code, name_zh, name_en) VALUES ('my-city', 'administration', '系统管理', 'Administration')").update();
        owner.sql("INSERT INTO person (code, organ, name_zh, name_en) VALUES ('chen', 'my-city', '陈某', 'Chen')").update();
        owner.sql("""
                INSERT INTO post_holding (id, organ, person, unit, post, since)
                VALUES (gen_random_uuid(), 'my-city', 'chen', 'administration', 'secadmin', '2024-01-01')""").update();

        Instance nobody = command("--person", "zhang");
        assertThat(nobody.ended()).isEqualTo(1);
        assertThat(directory.resolve(FirstPasswordFile.NAME)).doesNotExist();

        Instance done = command("--person", "chen");
        assertThat(done.ended()).as(String.join("\n", done.output())).isZero();

        String password = Files.readString(directory.resolve(FirstPasswordFile.NAME)).strip();
        assertThat(new BCryptPasswordEncoder().matches(password, owner.sql("SELECT password_hash FROM person WHERE code = 'chen'")
                .query(String.class).single())).isTrue();
        assertThat(String.join("\n", done.output())).contains(FirstPasswordFile.NAME).doesNotContain(password);
        assertThat(owner.sql("SELECT person || ' ' || kind || ' ' || subject FROM access_event").query(String.class).list())
                .containsExactly("console PASSWORD_HANDED_OUT chen");
    }

    private Instance command(String... arguments) throws Exception {
        Instance instance = Instance.begin(Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", "fadu_app",
                "SPRING_DATASOURCE_PASSWORD", database.appPassword(), "SPRING_FLYWAY_USER", "fadu_owner", "SPRING_FLYWAY_PASSWORD",
                database.ownerPassword(), "FADU_DATA_DIR", directory.toString()), "new-password", arguments[0], arguments[1]);
        instance.await(() -> instance.output().stream().anyMatch(line -> line.contains("chen") || line.contains("zhang")
                || line.contains(FirstPasswordFile.NAME)), "an answer");
        return instance;
    }
}
