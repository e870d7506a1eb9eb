package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(Files.getPosixFilePermissions(keys.resolve("ledger-1.ed25519.key.pem"))).hasToString("[OWNER_READ, OWNER_WRITE]");
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
        List<PublishedKey> published = record.checkpoints.keys();
        List<SignedCheckpoint> all = record.checkpoints.after(0, 10);
        assertThat(published).extracting(PublishedKey::number).containsExactly(1, 2);
        assertThat(all).extracting(c -> published.stream().filter(k -> k.key().verifies(c.note())).map(PublishedKey::number).toList())
                .containsExactly(List.of(1), List.of(1, 2), List.of(2));
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
