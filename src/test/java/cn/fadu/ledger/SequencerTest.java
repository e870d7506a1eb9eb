package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Entries of every stream come into one tree, whose root is signed (RFC 6962; C2SP tlog-checkpoint). */
class SequencerTest {

    @TempDir
    private Path keys;

    @Test
    void every_entry_is_a_leaf_of_the_tree_that_is_signed_and_proven_in_it() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId one = RecordOfItsOwn.stream();
        StreamId other = RecordOfItsOwn.stream();
        record.append(one, 300);
        record.append(other, 5);
        record.append(one, 230);
        Checkpoint signed = record.checkpoints.awaitCovering(one, 530).checkpoint();

        assertThat(signed.size()).isEqualTo(535);
        for (StreamId stream : List.of(one, other)) {
            for (Entry entry : record.entries(stream)) {
                Digest leaf = MerkleTree.leaf(EntryEncoder.encode(entry));
                Checkpoints.Inclusion proof = record.checkpoints.inclusion(leaf, signed.size()).orElseThrow();
                assertThat(proof.leaf()).isEqualTo(record.checkpoints.leafOf(stream, entry.sequence()).orElseThrow());
                assertThat(MerkleTree.rootAbove(leaf, proof.leaf(), signed.size(), proof.path())).isEqualTo(signed.root());
            }
        }
        assertThat(record.keys.published()).hasSize(1).allMatch(k -> k.key().verifies(record.checkpoints.latest().orElseThrow().note()));
    }

    @Test
    void each_checkpoint_is_proven_to_continue_the_ones_before_it() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        for (int more : List.of(1, 2, 253, 1, 300)) {
            record.append(stream, more);
            record.sequencer.sequence(true);
        }
        List<Checkpoint> all = record.checkpoints.after(0, 100).stream().map(SignedCheckpoint::checkpoint).toList();
        assertThat(all).extracting(Checkpoint::size).containsExactly(1L, 3L, 256L, 257L, 557L);
        for (Checkpoint smaller : all) {
            for (Checkpoint size : all.subList(all.indexOf(smaller), all.size())) {
                List<Digest> proof = record.checkpoints.consistency(smaller.size(), size.size()).orElseThrow();
                assertThat(MerkleTree.continues(smaller.size(), smaller.root(), size.size(), size.root(), proof)).isTrue();
            }
        }
        assertThat(record.checkpoints.consistency(2, 257)).isEmpty();
    }

    @Test
    void checkpoints_also_lie_in_a_file_beside_the_key_which_only_its_owner_reads() throws Exception {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 2);
        record.sequencer.sequence(true);
        record.append(stream, 1);
        record.sequencer.sequence(true);

        List<SignedNote> kept = SignedNote.parseAll(Files.readString(keys.resolve("checkpoints.txt")));
        assertThat(kept).extracting(n -> Checkpoint.parse(n.text()).size()).containsExactly(2L, 3L);
        assertThat(Files.getPosixFilePermissions(keys.resolve("ledger-1.ed25519.key.pem")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(record.jdbc.queryForObject("SELECT count(*) FROM entry_queue", Long.class)).isZero();
    }

    @Test
    void a_new_key_signs_its_first_checkpoint_together_with_the_old_one_and_both_stay_published() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 1);
        record.sequencer.sequence(true);
        record.rotate();
        for (int i = 0; i < 2; i++) {
            record.append(stream, 1);
            record.sequencer.sequence(true);
        }
        assertThat(record.checkpoints.keys()).extracting(PublishedKey::number).containsExactly(1, 2);
        assertThat(signers(record)).containsExactly(List.of(1), List.of(1, 2), List.of(2));
    }

    @Test
    void two_rotations_without_a_checkpoint_between_leave_no_gap_in_who_vouches_for_whom() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 1);
        record.sequencer.sequence(true);
        assertThat(record.rotate().before()).extracting(PublishedKey::number).containsExactly(1);
        assertThat(record.rotate().before()).extracting(PublishedKey::number).containsExactly(1, 2);
        for (int i = 0; i < 2; i++) {
            record.append(stream, 1);
            record.sequencer.sequence(true);
        }
        assertThat(signers(record)).containsExactly(List.of(1), List.of(1, 2, 3), List.of(3));
        assertThat(record.checkpoints.keys()).extracting(PublishedKey::fromSize).containsExactly(1L, 2L, 2L);
    }

    @Test
    void a_key_is_never_written_over_another_also_when_the_database_forgot_it() throws Exception {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        record.append(RecordOfItsOwn.stream(), 1);
        record.sequencer.sequence(true);
        record.rotate();
        String second = Files.readString(keys.resolve("ledger-2.ed25519.key.pem"));
        new JdbcTemplate(record.database.asSuperuser())
                .execute("SET session_replication_role = replica; DELETE FROM ledger_key WHERE number = 2");

        assertThat(record.rotate().made()).extracting(PublishedKey::number).containsExactly(3);
        assertThat(keys.resolve("ledger-2.ed25519.key.pem")).hasContent(second);
    }

    @Test
    void a_key_that_is_lost_is_followed_by_one_that_signs_alone_under_the_same_name() throws Exception {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 1);
        record.sequencer.sequence(true);
        for (String lost : List.of("ledger-1.ed25519.key.pem", "origin")) {
            Files.delete(keys.resolve(lost));
        }
        record.append(stream, 1);
        RecordOfItsOwn restarted = new RecordOfItsOwn(record.database, keys, false);
        restarted.sequencer.tick();
        assertThat(restarted.sequencer.refusal()).hasValueSatisfying(r -> assertThat(r.reason()).isEqualTo(Reason.KEY_MISSING));
        assertThat(restarted.rotate().before()).isEmpty();
        restarted.sequencer.tick();
        assertThat(restarted.sequencer.refusal()).isEmpty();
        assertThat(signers(restarted)).containsExactly(List.of(1), List.of(2));
        assertThat(restarted.store.newest(2)).extracting(c -> c.checkpoint().origin())
                .containsOnly(record.checkpoints.keys().get(0).key().name());
    }

    @Test
    void a_checkpoint_that_was_committed_when_the_machine_stopped_comes_into_the_file_at_the_next_start() throws Exception {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        Path file = keys.resolve("checkpoints.txt");
        record.append(stream, 1);
        record.sequencer.sequence(true);
        byte[] before = Files.readAllBytes(file);
        record.append(stream, 1);
        record.sequencer.sequence(true);
        byte[] whole = Files.readAllBytes(file);

        for (int left = before.length; left < whole.length; left += 17) {
            Files.write(file, Arrays.copyOf(whole, left));
            new RecordOfItsOwn(record.database, keys, false).sequencer.tick();
            assertThat(file).as("%s bytes were written", left).hasBinaryContent(whole);
        }
    }

    @Test
    void two_nodes_at_the_same_time_take_every_entry_once_and_never_fork() throws Exception {
        RecordOfItsOwn one = new RecordOfItsOwn(keys);
        RecordOfItsOwn other = new RecordOfItsOwn(one.database, keys, false);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (RecordOfItsOwn node : List.of(one, other)) {
                running.add(threads.submit(() -> node.append(RecordOfItsOwn.stream(), 60)));
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        node.sequencer.sequence(i % 2 == 0);
                    }
                }));
            }
            for (Future<?> done : running) {
                done.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        one.sequencer.sequence(true);

        assertThat(one.tree.size()).isEqualTo(120);
        assertThat(one.jdbc.queryForObject("SELECT count(DISTINCT (stream, sequence)) FROM tree_leaf", Long.class)).isEqualTo(120);
        assertThat(one.checkpoints.keys()).hasSize(1);
        List<SignedCheckpoint> all = one.checkpoints.after(0, 1_000);
        assertThat(SignedNote.parseAll(Files.readString(keys.resolve("checkpoints.txt"))))
                .extracting(SignedNote::toString).containsExactlyElementsOf(all.stream().map(c -> c.note().toString()).toList());
        for (int i = 1; i < all.size(); i++) {
            Checkpoint smaller = all.get(i - 1).checkpoint();
            Checkpoint larger = all.get(i).checkpoint();
            assertThat(MerkleTree.continues(smaller.size(), smaller.root(), larger.size(), larger.root(),
                    one.checkpoints.consistency(smaller.size(), larger.size()).orElseThrow())).isTrue();
        }
    }

    @Test
    void a_node_that_waits_its_turn_writes_nothing_into_the_file_that_it_did_not_confirm() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        record.append(RecordOfItsOwn.stream(), 3);
        record.sequencer.sequence(true);
        RecordOfItsOwn forged = new RecordOfItsOwn(keys.resolve("forger"));
        forged.append(RecordOfItsOwn.stream(), 5);
        forged.sequencer.sequence(true);

        RecordOfItsOwn replaced = new RecordOfItsOwn(forged.database, keys, false);
        forged.whileLocked(() -> replaced.sequencer.sequence(false));
        assertThat(replaced.file.last()).hasValueSatisfying(c -> assertThat(c.size()).isEqualTo(3));
        assertThatThrownBy(() -> replaced.sequencer.sequence(true)).isInstanceOf(RecordRefused.class).hasMessageContaining("3 entries");
    }

    @Test
    void after_a_restored_backup_signing_goes_on_once_the_file_was_put_away() throws Exception {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 2);
        record.sequencer.sequence(true);
        record.append(stream, 2);
        record.sequencer.sequence(true);
        new JdbcTemplate(record.database.asSuperuser()).execute("""
                SET session_replication_role = replica;
                DELETE FROM entry WHERE sequence > 2; DELETE FROM tree_leaf WHERE leaf > 1; DELETE FROM checkpoint WHERE size > 2;
                UPDATE stream_head SET last_sequence = 2, last_hash = (SELECT hash FROM entry WHERE sequence = 2)""");
        record.sequencer.tick();
        assertThat(record.sequencer.refusal()).hasValueSatisfying(r -> {
            assertThat(r.reason()).isEqualTo(Reason.DATABASE_BEHIND_WITNESS);
            assertThat(r.details()).containsExactly("4");
        });

        Files.move(keys.resolve("checkpoints.txt"), keys.resolve("lost.txt"));
        record.append(stream, 1);
        record.sequencer.tick();
        assertThat(record.sequencer.refusal()).isEmpty();
        assertThat(SignedNote.parseAll(Files.readString(keys.resolve("checkpoints.txt"))))
                .extracting(n -> Checkpoint.parse(n.text()).size()).containsExactly(2L, 3L);
    }

    @Test
    void an_entry_that_vanishes_before_it_is_in_the_tree_is_not_passed_over() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 2);
        new JdbcTemplate(record.database.asSuperuser())
                .execute("SET session_replication_role = replica; DELETE FROM entry WHERE sequence = 2");
        assertThatThrownBy(() -> record.sequencer.sequence(true)).isInstanceOf(RecordRefused.class)
                .hasMessageContaining("entry 2 of " + stream);
    }

    private static List<List<Integer>> signers(RecordOfItsOwn record) {
        List<PublishedKey> published = record.checkpoints.keys();
        return record.checkpoints.after(0, 10).stream().map(c -> published.stream().filter(k -> k.key().verifies(c.note()))
                .map(PublishedKey::number).toList()).toList();
    }

    @Test
    void with_sm2_every_checkpoint_has_both_signatures() {
        RecordOfItsOwn record = new RecordOfItsOwn(TestDatabase.another(), keys, true);
        record.append(RecordOfItsOwn.stream(), 1);
        record.sequencer.sequence(true);
        SignedNote note = record.checkpoints.latest().orElseThrow().note();
        assertThat(record.checkpoints.keys()).extracting(k -> k.key().algorithm())
                .containsExactlyInAnyOrder(NoteAlgorithm.ED25519, NoteAlgorithm.SM2_SM3);
        assertThat(record.checkpoints.keys()).allMatch(k -> k.key().verifies(note));
    }

    @Test
    void a_second_instance_signs_with_the_same_key_directory_and_refuses_without_it(@TempDir Path elsewhere) {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 1);
        record.sequencer.sequence(true);
        new RecordOfItsOwn(record.database, keys, false).sequencer.sequence(true);

        record.append(stream, 1);
        RecordOfItsOwn stranger = new RecordOfItsOwn(record.database, elsewhere, false);
        assertThatThrownBy(() -> stranger.sequencer.sequence(true)).isInstanceOf(RecordRefused.class).hasMessageContaining("private key");
        assertThat(record.checkpoints.awaitCovering(stream, 2).checkpoint().size()).isEqualTo(2);
    }

    @Test
    void nothing_is_signed_over_a_database_that_was_cut_or_replaced_by_an_older_one() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 3);
        record.sequencer.sequence(true);
        record.append(stream, 3);
        record.sequencer.sequence(true);
        JdbcTemplate superuser = new JdbcTemplate(record.database.asSuperuser());
        superuser.execute("""
                SET session_replication_role = replica;
                DELETE FROM entry WHERE sequence > 3; DELETE FROM tree_leaf WHERE leaf > 2; DELETE FROM checkpoint WHERE size > 3;
                UPDATE stream_head SET last_sequence = 3, last_hash = (SELECT hash FROM entry WHERE sequence = 3)""");

        record.append(stream, 4);
        RecordOfItsOwn restarted = new RecordOfItsOwn(record.database, keys, false);
        assertThatThrownBy(() -> restarted.sequencer.sequence(true)).isInstanceOf(RecordRefused.class).hasMessageContaining("6 entries");
        restarted.sequencer.tick();
        assertThat(restarted.sequencer.refusal()).isPresent();
        assertThat(restarted.checkpoints.latest().orElseThrow().checkpoint().size()).isEqualTo(3);
    }

    @Test
    void nothing_is_signed_over_a_tree_that_contradicts_the_last_checkpoint() {
        RecordOfItsOwn record = new RecordOfItsOwn(keys);
        StreamId stream = RecordOfItsOwn.stream();
        record.append(stream, 3);
        record.sequencer.sequence(true);
        new JdbcTemplate(record.database.asSuperuser()).execute("""
                SET session_replication_role = replica;
                UPDATE tree_leaf SET hash = sha256('other') WHERE leaf = 1""");
        record.append(stream, 1);
        assertThatThrownBy(() -> record.sequencer.sequence(true)).isInstanceOf(RecordRefused.class).hasMessageContaining("differs");
    }
}
