package cn.fadu.verifier.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Walk;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dossiers and documents of a matter that was lived through the use cases, while the application runs. */
@FaduTest
class InstallationCheckTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Checkpoints checkpoints;

    private final JdbcTemplate superuser = new JdbcTemplate(TestDatabase.shared().asSuperuser());

    @Test
    void what_the_application_wrote_is_right_and_a_replaced_document_or_dossier_is_found() throws Exception {
        MatterId matter = procedures.start("undertaker", "数据库核验");
        walk.draft("undertaker", matter, "数据库核验草案");
        StreamId stream = StreamId.of(matter);
        checkpoints.awaitCovering(stream, ledger.extent(stream).entries());
        assertThat(found(stream)).isEmpty();

        Digest document = ledger.readAll(stream).stream().flatMap(e -> e.documents().stream()).findFirst().orElseThrow();
        Path content = TestDatabase.directory().resolve("documents").resolve(document.hex().substring(0, 2))
                .resolve(document.hex().substring(2, 4)).resolve(document.hex());
        byte[] bytes = Files.readAllBytes(content);
        byte[] dossier = superuser.queryForObject("SELECT dossier FROM matter WHERE id = ?", byte[].class, matter.value());
        try {
            Files.write(content, new byte[bytes.length]);
            superuser.update("UPDATE matter SET dossier = ? WHERE id = ?", new String(FactJson.write(FactJson.readDossier(dossier)), StandardCharsets.UTF_8)
                    .replace("数据库核验", "数据库改动").getBytes(StandardCharsets.UTF_8), matter.value());
            assertThat(found(stream)).containsExactly("DOSSIER_DIFFERS", "DOCUMENT_CHANGED");
            superuser.update("UPDATE matter SET sequence = 1 WHERE id = ?", matter.value());
            Files.delete(content);
            assertThat(found(stream)).containsExactly("DOSSIER_OF_ANOTHER_ENTRY", "DOCUMENT_MISSING");
        } finally {
            Files.write(content, bytes);
            superuser.update("UPDATE matter SET dossier = ?, sequence = ? WHERE id = ?", dossier, ledger.extent(stream).entries(),
                    matter.value());
        }
        assertThat(found(stream)).isEmpty();
    }

    @Test
    void the_command_says_what_it_did_not_understand_and_ends_with_status_2() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(new DatabaseCheckCommand(stream, stream).run(List.of("--language", "en", "--nothing"))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("--nothing", "FADU_DATABASE_PASSWORD");
    }

    @Test
    void an_installation_without_database_is_not_called_right() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path nowhere = TestDatabase.directory().resolve("nowhere");
        assertThat(new DatabaseCheckCommand(stream, stream).run(List.of("--data-dir", nowhere.toString()))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(nowhere.toString());
    }

    /** Other tests share the database; only what concerns this stream counts. */
    private static List<String> found(StreamId stream) throws Exception {
        return new DatabaseCheck(() -> TestDatabase.shared().asApp().getConnection(), new DatabaseCheck.Scope(List.of(), List.of(),
                TestDatabase.directory().resolve("documents"), true), Progress.none()).run().findings().stream()
                .filter(f -> stream.toString().equals(f.stream())).map(f -> f.kind().name()).toList();
    }
}
