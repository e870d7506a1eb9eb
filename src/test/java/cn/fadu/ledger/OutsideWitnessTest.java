package cn.fadu.ledger;

import static cn.fadu.archive.OutsideJudges.bash;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.ledger.tree.SmallTsa;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What docs/ledger.md tells a stranger to do is done, with curl, sha256sum and openssl. */
@Tag("proof")
@FaduTest
class OutsideWitnessTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Checkpoints checkpoints;
    @TempDir
    private Path directory;

    @Test
    void the_root_of_three_entries_is_computed_with_sha256sum_alone() throws Exception {
        List<Digest> leaves = List.of(leaf("{\"entry\":1}"), leaf("{\"entry\":2}"), leaf("{\"entry\":3}"));
        Digest root = MerkleTree.node(MerkleTree.node(leaves.get(0), leaves.get(1)), leaves.get(2));
        assertThat(bash(directory, example("first_two="))).isEqualTo("root " + root + "\n");
    }

    @Test
    void a_checkpoint_is_fetched_and_its_signature_checked_with_openssl() throws Exception {
        covered("检查点示例");
        assertThat(bash(directory, at(example("-sigfile sig\n")))).contains("Signature Verified Successfully");
        Files.writeString(directory.resolve("text"), "other\n");
        assertThat(bash(directory, "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in text -sigfile sig"))
                .doesNotContain("Successfully");
    }

    @Test
    void a_witness_outside_sees_the_record_grow_and_finds_out_when_it_was_changed() throws Exception {
        Path script = Files.writeString(directory.resolve("witness.sh"), example("# witness.sh"));
        covered("见证一");
        bash(directory, at(example("-sigfile sig\n")));
        for (int i = 0; i < 4; i++) {
            covered("见证 " + i);
            assertThat(bash(directory, at("bash " + script))).endsWith(": as it was\n");
        }
        assertThat(bash(directory, at("bash " + script))).endsWith(": as it was\n");

        Path last = directory.resolve("seen/last");
        String kept = Files.readString(last);
        covered("见证五");
        String root = kept.lines().toList().get(2);
        Files.writeString(last, kept.replace(root, (root.charAt(0) == 'A' ? "B" : "A") + root.substring(1)));
        assertThat(bash(directory, at("bash " + script))).contains("THE RECORD IS BROKEN", "do not continue");
        Files.writeString(last, kept.replaceFirst("\n\\d+\n", "\n99999999\n"));
        assertThat(bash(directory, at("bash " + script))).contains("THE RECORD IS BROKEN", "99999999 entries");
    }

    @Test
    void openssl_finds_both_signatures_of_a_checkpoint_right_and_none_over_another() throws Exception {
        RecordOfItsOwn record = new RecordOfItsOwn(cn.fadu.testing.TestDatabase.another(), directory.resolve("keys"), true);
        record.append(RecordOfItsOwn.stream(), 3);
        record.sequencer.sequence(true);
        SignedNote note = record.checkpoints.latest().orElseThrow().note();
        Files.writeString(directory.resolve("text"), note.text());
        Files.writeString(directory.resolve("other"), note.text().replaceFirst("\n3\n", "\n4\n"));
        for (PublishedKey key : record.checkpoints.keys()) {
            Files.write(directory.resolve("sig"), key.key().claimedIn(note).get(0).value());
            String how = "openssl pkeyutl -verify -pubin -inkey keys/" + key.name() + ".pub.pem -rawin -sigfile sig "
                    + (key.key().algorithm() == NoteAlgorithm.SM2_SM3 ? "-digest sm3 -pkeyopt distid:1234567812345678 " : "");
            assertThat(bash(directory, how + "-in text")).as(key.name()).contains("Signature Verified Successfully");
            assertThat(bash(directory, how + "-in other")).as(key.name()).doesNotContain("Successfully");
        }
    }

    @Test
    void openssl_finds_a_stored_time_stamp_right_over_its_note_and_over_no_other() throws Exception {
        try (SmallTsa tsa = new SmallTsa()) {
            RecordOfItsOwn record = new RecordOfItsOwn(directory.resolve("keys"));
            record.append(RecordOfItsOwn.stream(), 2);
            record.sequencer.sequence(true);
            assertThat(record.stamping(new LedgerProperties(directory.resolve("keys"), false, tsa.address(), Duration.ofMinutes(10), null),
                    () -> SmallTsa.TIME).stampIfDue()).isTrue();
            String note = record.checkpoints.latest().orElseThrow().note().toString();
            Files.writeString(directory.resolve("note"), note);
            Files.writeString(directory.resolve("other"), note.replaceFirst("\n2\n", "\n3\n"));
            Files.write(directory.resolve("stamp.tsr"), record.checkpoints.stamp(2).orElseThrow());
            Files.writeString(directory.resolve("authority.pem"), SmallTsa.pem(tsa.authority));
            String how = "openssl ts -verify -in stamp.tsr -CAfile authority.pem -data ";
            assertThat(bash(directory, how + "note")).contains("Verification: OK");
            assertThat(bash(directory, how + "other")).contains("Verification: FAILED");
        }
    }

    private void covered(String title) {
        checkpoints.awaitCovering(StreamId.of(procedures.start("undertaker", title)), 1);
    }

    private static Digest leaf(String entry) {
        return MerkleTree.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }

    private String at(String script) {
        return "export FADU=http://localhost:" + port + "\n" + script;
    }

    /** The example of the document that has these words. */
    private static String example(String words) throws Exception {
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/ledger.md"))).results()
                .map(found -> found.group(1)).filter(script -> script.contains(words)).findFirst().orElseThrow();
    }
}
