package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.Instance;
import cn.fadu.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A demonstration, whose passwords everybody knows, and an installation never become one another. */
@Tag("proof")
class DemonstrationTest {

    private static final String DEMONSTRATION = "--spring.profiles.active=demo";

    @TempDir
    private Path directory;

    private final TestDatabase database = TestDatabase.another();
    private final JdbcClient owner = JdbcClient.create(database.asOwner());

    @Test
    void a_database_of_the_demonstration_is_not_opened_as_an_installation() throws Exception {
        try (Instance demonstration = Instance.start(environment(), options(DEMONSTRATION, "--fadu.demo.samples=false"))) {
            assertThat(demonstration.url()).isNotEmpty();
        }

        Instance installation = Instance.begin(environment(), options(later()));

        assertThat(installation.ended()).isEqualTo(1);
        assertThat(String.join("\n", installation.output())).contains("这个数据库是演示环境的", "This database is a demonstration",
                "--spring.profiles.active=demo").doesNotContain("Tomcat started", "first-password.txt");
        assertThat(isThere("later")).as("what is refused is not migrated").isFalse();
    }

    @Test
    void the_demonstration_is_not_opened_on_a_database_in_which_people_are_entered() throws Exception {
        enter("city", "zhang-wei", "administration", "sysadmin", "2026-03-02");

        Instance demonstration = Instance.begin(environment(), options(DEMONSTRATION, later()));

        assertThat(demonstration.ended()).isEqualTo(1);
        assertThat(String.join("\n", demonstration.output())).contains("这个数据库里已经登记了人员",
                "People are entered in this database and it is no demonstration").doesNotContain("Tomcat started");
        assertThat(owner.sql("SELECT code FROM organ").query(String.class).list()).containsExactly("city");
        assertThat(isThere("later")).as("what is refused is not migrated").isFalse();
    }

    @Test
    void demonstrations_made_before_there_was_a_mark_are_marked_and_installations_are_not() throws Exception {
        enter("city", "zhang-wei", "administration", "sysadmin", "2026-03-02");
        assertThat(markedAnew()).isFalse();
        enter("demo-city", "audadmin", "information-centre", "audadmin", "2024-01-01");
        assertThat(markedAnew()).isTrue();
    }

    private boolean markedAnew() throws Exception {
        owner.sql("DROP TABLE demonstration").update();
        try (Connection connection = database.asOwner().getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V134__demonstration.sql"));
        }
        return owner.sql("SELECT EXISTS (SELECT 1 FROM demonstration)").query(Boolean.class).single();
    }

    private void enter(String organ, String person, String unit, String post, String since) {
        owner.sql("INSERT INTO organ (code, name_zh, name_en, level, profile) VALUES (?, '某某市人民政府', 'City', 'city', 'CN-national')")
                .param(organ).update();
        owner.sql("INSERT INTO unit (organ, code, name_zh, name_en) VALUES (?, ?, '某单位', 'Unit')").params(organ, unit).update();
        owner.sql("INSERT INTO person (code, organ, name_zh, name_en) VALUES (?, ?, '张伟', 'Zhang Wei')").params(person, organ).update();
        owner.sql("INSERT INTO post_holding (id, organ, person, unit, post, since) VALUES (gen_random_uuid(), ?, ?, ?, ?, cast(? AS date))")
                .params(organ, person, unit, post, since).update();
    }

    /** A migration that a newer version would bring. */
    private String later() throws Exception {
        Files.writeString(directory.resolve("V9999__later.sql"), "CREATE TABLE later (organ text);");
        return "--spring.flyway.locations=classpath:db/migration,filesystem:" + directory;
    }

    private boolean isThere(String table) {
        return owner.sql("SELECT to_regclass(?) IS NOT NULL").param(table).query(Boolean.class).single();
    }

    private Map<String, String> environment() {
        return Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", "fadu_app", "SPRING_DATASOURCE_PASSWORD",
                database.appPassword(), "SPRING_FLYWAY_USER", "fadu_owner", "SPRING_FLYWAY_PASSWORD", database.ownerPassword());
    }

    private String[] options(String... further) {
        return Stream.concat(Stream.of("--server.port=0", "--fadu.data-dir=" + directory.resolve("data")),
                Stream.of(further)).toArray(String[]::new);
    }
}
