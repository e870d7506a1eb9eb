package cn.fadu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.archive.Packages;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.Situations;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Findings;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** {@code java -jar fadu.jar verify}: what it answers and with which status. */
@FaduTest
class VerifyCommandTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Packages packages;
    @Autowired
    private Checkpoints checkpoints;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Situations situations;
    @TempDir
    private Path directory;
    private MatterId matter;
    private String zip;
    private String out;

    @BeforeEach
    void a_package() {
        matter = procedures.start("undertaker", "命令行核验");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        zip = packages.zip(matter, directory, Copy.FULL).toString();
    }

    @Test
    void a_right_package_is_answered_with_status_0_in_the_language_asked_for() throws Exception {
        List<PublishedKey> published = checkpoints.keys();
        String key = Files.writeString(directory.resolve("key.pem"), published.get(published.size() - 1).key().pem()).toString();
        String kept = Files.writeString(directory.resolve("kept.txt"), packages.published(Path.of(zip))).toString();
        assertThat(run(zip, "--language", "zh", "--key", key, "--checkpoint", kept)).isZero();
        assertThat(out).contains("核验通过", "与您留存的检查点").doesNotContain("·");
        assertThat(run(zip, "--language", "en")).isZero();
        assertThat(out).contains("Verified", "compare it with the one that the organ published");
    }

    @Test
    void a_wrong_package_is_answered_with_status_1_and_the_first_bad_thing_by_file_and_entry() throws Exception {
        Path bag = Packages.unpacked(Path.of(zip), directory);
        Path entry = bag.resolve("data/record/000003.entry");
        Files.writeString(entry, Files.readString(entry).replace("PERSON", "SYSTEM"));
        assertThat(run(bag.toString(), "--language", "en")).isEqualTo(1);
        assertThat(out).contains("Not verified", "data/record/000003.entry (entry 3)");
        assertThat(run(bag.toString(), "--json")).isEqualTo(1);
        JsonNode json = CanonicalJson.read(out.getBytes(StandardCharsets.UTF_8));
        assertThat(json.path("passed").asBoolean()).isFalse();
        assertThat(json.path("broken").path("entry").asLong()).isEqualTo(3);
        assertThat(json.path("broken").path("file").asString()).isEqualTo("data/record/000003.entry");
    }

    @Test
    void findings_are_a_step_of_their_own_and_those_of_the_installation() {
        assertThat(run(zip, "--json", "--findings")).isZero();
        JsonNode found = CanonicalJson.read(out.getBytes(StandardCharsets.UTF_8)).path("findings");
        assertThat(found.valueStream().map(f -> f.path("rule").asString())).containsExactlyElementsOf(
                Findings.of(situations.of(dossiers.fold(matter))).stream().map(v -> v.rule()).toList());
        assertThat(run(zip, "--language", "en", "--findings")).isZero();
        assertThat(out).contains(found.isEmpty() ? "No suspected issues" : "Suspected issues: " + found.size());
        assertThat(run(zip, "--json")).isZero();
        assertThat(out).doesNotContain("findings");
    }

    @Test
    void a_wrong_call_is_answered_with_status_2_and_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("nowhere.zip")).isEqualTo(2);
        assertThat(run(zip, "--key")).isEqualTo(2);
        assertThat(run(zip, "--key", zip)).isEqualTo(2);
        assertThat(run(zip, "--loud")).isEqualTo(2);
        assertThat(out).contains("java -jar fadu.jar verify");
    }

    private int run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = VerifyCommand.run(List.of(arguments), stream, stream);
        out = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }
}
