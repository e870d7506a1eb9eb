package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecordingFact.PauseBegun;
import cn.fadu.deliberation.recording.RecordingFact.PauseEnded;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.deliberation.recording.RecordingFact.RecordingEnded;
import cn.fadu.deliberation.recording.RecordingFact.RecordingStarted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recording as its stream states it: the fold over all of its entries.
 *
 * @param ended null while it is running or paused
 */
public record Recording(RecordingStarted started, List<PieceRecorded> pieces, List<Pause> pauses, RecordingEnded ended) {

    /** What a recorder's clock and the beginning of sound may differ by without anything being missing. */
    static final long TOLERATED_MILLIS = 1500;

    /** Running until paused or ended; ended for good. */
    public enum State { RUNNING, PAUSED, ENDED }

    /** A pause after so many pieces; {@code toMillis} is null when the recording did not go on. */
    public record Pause(int afterPiece, long fromMillis, Long toMillis, String reason) {
    }

    /** Sound that is missing between two pieces, though nobody paused. */
    public record Gap(int afterPiece, long fromMillis, long toMillis) {
    }

    public Recording {
        pieces = List.copyOf(pieces);
        pauses = List.copyOf(pauses);
    }

    /** The recording after these facts, the first of which begins it; throws {@link IllegalArgumentException} for others. */
    public static Recording of(List<RecordingFact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof RecordingStarted started)) {
            throw new IllegalArgumentException("no recording begins here");
        }
        List<PieceRecorded> pieces = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        RecordingEnded ended = null;
        for (RecordingFact fact : facts) {
            if (fact instanceof PieceRecorded piece) {
                pieces.add(piece);
            } else if (fact instanceof PauseBegun pause) {
                pauses.add(new Pause(pause.pieces(), pause.atMillis(), null, pause.reason()));
            } else if (fact instanceof PauseEnded goesOn) {
                Pause open = pauses.remove(pauses.size() - 1);
                pauses.add(new Pause(open.afterPiece(), open.fromMillis(), goesOn.atMillis(), open.reason()));
            } else if (fact instanceof RecordingEnded end) {
                ended = end;
            }
        }
        return new Recording(started, pieces, pauses, ended);
    }

    /** The state in which a recording is whose latest entry states this. */
    static State after(RecordingFact latest) {
        return latest instanceof RecordingEnded ? State.ENDED : latest instanceof PauseBegun ? State.PAUSED : State.RUNNING;
    }

    public State state() {
        boolean paused = !pauses.isEmpty() && pauses.get(pauses.size() - 1).toMillis() == null;
        return ended != null ? State.ENDED : paused ? State.PAUSED : State.RUNNING;
    }

    public PieceTree tree() {
        return PieceTree.of(pieces.stream().map(PieceRecorded::digest).toList());
    }

    public long sizeBytes() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).sizeBytes();
    }

    /** How long the sound lasts, pauses and gaps left out. */
    public long soundMillis() {
        return pieces.stream().mapToLong(PieceRecorded::lastsMillis).sum();
    }

    /** A piece by its number, from one. */
    public Optional<PieceRecorded> piece(int number) {
        return number < 1 || number > pieces.size() ? Optional.empty() : Optional.of(pieces.get(number - 1));
    }

    /** Where sound is missing that no pause explains, in order. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        long end = 0;
        for (PieceRecorded piece : pieces) {
            int before = piece.piece() - 1;
            Optional<Pause> pause = pauses.stream().filter(p -> p.afterPiece() == before && p.toMillis() != null)
                    .reduce((first, last) -> last);
            long from = pause.map(p -> Math.max(p.toMillis(), 0)).orElse(end);
            if (piece.startsAtMillis() - from > TOLERATED_MILLIS) {
                gaps.add(new Gap(before, from, piece.startsAtMillis()));
            }
            end = piece.endsAtMillis();
        }
        return gaps;
    }
}
