package cn.fadu.deliberation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.deliberation.recording.Recording.Gap;
import cn.fadu.deliberation.recording.Recording.Pause;
import cn.fadu.deliberation.recording.RecordingCheck.Problem;
import cn.fadu.deliberation.recording.RecordingCheck.Result;
import cn.fadu.deliberation.recording.RecordingFact.PauseBegun;
import cn.fadu.deliberation.recording.RecordingFact.PauseEnded;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.deliberation.recording.RecordingFact.RecordingStarted;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A recording proves itself from its bytes, and names the first piece that is not as recorded. */
class RecordingCheckTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final MeetingId MEETING = new MeetingId(UUID.randomUUID());
    private static final List<MatterId> ITEMS = List.of(new MatterId(UUID.randomUUID()));
    private static final int PIECES = 5;
    private static final int PIECE_BYTES = 1000;

    private final byte[] whole = bytes(PIECES * PIECE_BYTES);
    private final List<PieceRecorded> pieces = pieces(whole);
    private final Digest root = PieceTree.of(pieces.stream().map(PieceRecorded::digest).toList()).root();

    @Test
    void the_file_of_all_pieces_is_as_recorded() throws IOException {
        assertThat(file(whole)).isEqualTo(Result.RIGHT);
        assertThat(stored(whole)).isEqualTo(Result.RIGHT);
    }

    @Test
    void any_changed_byte_names_its_piece() throws IOException {
        for (int at = 0; at < whole.length; at += 37) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            int piece = at / PIECE_BYTES + 1;
            assertThat(file(changed)).isEqualTo(new Result(Problem.OTHER_BYTES, piece));
            assertThat(stored(changed)).isEqualTo(new Result(Problem.OTHER_BYTES, piece));
        }
    }

    @Test
    void a_file_that_ends_early_or_goes_on_is_not_the_recording() throws IOException {
        assertThat(file(Arrays.copyOf(whole, 2500))).isEqualTo(new Result(Problem.MISSING_BYTES, 3));
        assertThat(file(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(new Result(Problem.MORE_BYTES, 0));
    }

    @Test
    void an_entry_that_was_dropped_swapped_or_changed_is_named_or_leads_to_another_root() throws IOException {
        List<PieceRecorded> dropped = new ArrayList<>(pieces);
        dropped.remove(2);
        assertThat(RecordingCheck.file(dropped, root, in(whole))).isEqualTo(new Result(Problem.OTHER_PLACE, 3));
        List<PieceRecorded> swapped = new ArrayList<>(pieces);
        swapped.set(1, pieces.get(3));
        assertThat(RecordingCheck.file(swapped, root, in(whole))).isEqualTo(new Result(Problem.OTHER_PLACE, 2));
        List<PieceRecorded> cut = pieces.subList(0, 4);
        assertThat(RecordingCheck.file(cut, root, in(Arrays.copyOf(whole, 4 * PIECE_BYTES))))
                .isEqualTo(new Result(Problem.OTHER_ROOT, 0));
    }

    @Test
    void each_piece_is_proven_to_be_part_of_the_recording_by_its_digest_alone() {
        PieceTree tree = PieceTree.of(pieces.stream().map(PieceRecorded::digest).toList());
        for (PieceRecorded piece : pieces) {
            Digest leaf = PieceTree.leaf(Digest.of(part(whole, piece.piece())));
            assertThat(MerkleTree.rootAbove(leaf, piece.piece() - 1L, PIECES, tree.proof(piece.piece()))).isEqualTo(root);
        }
    }

    @Test
    void a_finished_file_is_cut_into_pieces_of_one_mebibyte() throws IOException {
        byte[] file = bytes(2 * PieceTree.PIECE_BYTES + 17);
        PieceTree tree = PieceTree.of(in(file));
        assertThat(tree.size()).isEqualTo(3);
        assertThat(tree.root()).isEqualTo(PieceTree.of(List.of(
                Digest.of(Arrays.copyOfRange(file, 0, PieceTree.PIECE_BYTES)),
                Digest.of(Arrays.copyOfRange(file, PieceTree.PIECE_BYTES, 2 * PieceTree.PIECE_BYTES)),
                Digest.of(Arrays.copyOfRange(file, 2 * PieceTree.PIECE_BYTES, file.length)))).root());
    }

    @Test
    void sound_that_is_missing_without_a_pause_is_a_gap() {
        Recording recording = Recording.of(List.of(new RecordingStarted(DAY, MEETING, ITEMS, "audio/ogg"),
                piece(1, 0, 10_000), piece(2, 10_020, 10_000),
                new PauseBegun(DAY, MEETING, ITEMS, 2, 2000, 20_020, "涉密"), new PauseEnded(DAY, MEETING, ITEMS, 2, 2000, 80_000),
                piece(3, 80_010, 10_000), piece(4, 150_000, 10_000)));

        assertThat(recording.gaps()).containsExactly(new Gap(3, 90_010, 150_000));
        assertThat(recording.pauses()).containsExactly(new Pause(2, 20_020, 80_000L, "涉密"));
        assertThat(recording.soundMillis()).isEqualTo(40_000);
    }

    private Result file(byte[] bytes) throws IOException {
        return RecordingCheck.file(pieces, root, in(bytes));
    }

    private Result stored(byte[] bytes) throws IOException {
        return RecordingCheck.pieces(pieces, root, piece -> in(part(bytes, piece.piece())));
    }

    private static List<PieceRecorded> pieces(byte[] whole) {
        List<PieceRecorded> pieces = new ArrayList<>();
        for (int n = 1; n <= PIECES; n++) {
            pieces.add(new PieceRecorded(DAY, MEETING, ITEMS, n, (n - 1L) * PIECE_BYTES, PIECE_BYTES,
                    Digest.of(part(whole, n)), n * 10_000L, 10_000));
        }
        return pieces;
    }

    private static PieceRecorded piece(int number, long starts, long lasts) {
        return new PieceRecorded(DAY, MEETING, ITEMS, number, (number - 1L) * PIECE_BYTES, PIECE_BYTES,
                Digest.ofText("piece " + number), starts, lasts);
    }

    private static byte[] part(byte[] whole, int number) {
        return Arrays.copyOfRange(whole, (number - 1) * PIECE_BYTES, number * PIECE_BYTES);
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
