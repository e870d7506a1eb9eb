package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether every byte of a recording is as recorded: recomputed from the bytes, in constant memory, and compared with what
 * the entries of the stream state.
 */
public final class RecordingCheck {

    private static final int BUFFER_BYTES = 65536;

    private RecordingCheck() {
    }

    /** What is wrong first. */
    public enum Problem {
        /** The bytes of the piece have another digest than recorded. */
        OTHER_BYTES,
        /** The bytes end within the piece, or it has none. */
        MISSING_BYTES,
        /** The piece has another number or place than the pieces before it leave for it. */
        OTHER_PLACE,
        /** More bytes follow after the last piece. */
        MORE_BYTES,
        /** Every piece is as its entry says, but together they are not what the root was made of. */
        OTHER_ROOT
    }

    /** {@code problem} is null when everything is right; {@code piece} is its number, or 0 where it concerns none. */
    public record Result(Problem problem, int piece) {

        static final Result RIGHT = new Result(null, 0);

        public boolean isRight() {
            return problem == null;
        }
    }

    /** Where the bytes of a piece are read. */
    @FunctionalInterface
    public interface Source {

        /** The bytes of this piece, closed by the caller; null if there are none. */
        InputStream open(PieceRecorded piece) throws IOException;
    }

    /** Compares pieces that are stored one by one. {@code root} is null while the recording has not ended. */
    public static Result pieces(List<PieceRecorded> pieces, Digest root, Source source) throws IOException {
        long offset = 0;
        for (int i = 0; i < pieces.size(); i++) {
            PieceRecorded piece = pieces.get(i);
            if (!isInPlace(piece, i, offset)) {
                return new Result(Problem.OTHER_PLACE, i + 1);
            }
            try (InputStream bytes = source.open(piece)) {
                Problem problem = bytes == null ? Problem.MISSING_BYTES : next(piece, bytes);
                if (problem == null && bytes.read() >= 0) {
                    problem = Problem.OTHER_BYTES;
                }
                if (problem != null) {
                    return new Result(problem, i + 1);
                }
            }
            offset = piece.sizeBytes();
        }
        return root(pieces, root);
    }

    /** Compares the file into which all pieces were put together. {@code root} may be null. */
    public static Result file(List<PieceRecorded> pieces, Digest root, InputStream file) throws IOException {
        long offset = 0;
        for (int i = 0; i < pieces.size(); i++) {
            PieceRecorded piece = pieces.get(i);
            Problem problem = isInPlace(piece, i, offset) ? next(piece, file) : Problem.OTHER_PLACE;
            if (problem != null) {
                return new Result(problem, i + 1);
            }
            offset = piece.sizeBytes();
        }
        return file.read() >= 0 ? new Result(Problem.MORE_BYTES, 0) : root(pieces, root);
    }

    private static boolean isInPlace(PieceRecorded piece, int index, long offset) {
        return piece.piece() == index + 1 && piece.offsetBytes() == offset && piece.lengthBytes() > 0;
    }

    private static Result root(List<PieceRecorded> pieces, Digest root) {
        boolean right = root == null
                || root.equals(PieceTree.of(pieces.stream().map(PieceRecorded::digest).toList()).root());
        return right ? Result.RIGHT : new Result(Problem.OTHER_ROOT, 0);
    }

    /** Reads the bytes of one piece; null when they are right. */
    private static Problem next(PieceRecorded piece, InputStream in) throws IOException {
        MessageDigest digest = Digest.algorithm();
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = piece.lengthBytes();
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                return Problem.MISSING_BYTES;
            }
            digest.update(buffer, 0, n);
            left -= n;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(piece.digest().hex()) ? null : Problem.OTHER_BYTES;
    }
}
