package cn.fadu.verifier;

import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DeliberationFact.RecordingAttached.Seal;
import cn.fadu.dossier.Fact;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Recordings made piece by piece: the entries of each stream form a chain in the signed tree, their pieces make the root that
 * the matter's record seals, and the bytes of the file are those of the pieces, one after the other.
 */
final class RecordingsCheck {

    private static final String FOLDER = "data/recordings/";
    private static final int BUFFER = 1 << 16;

    private final PackageFiles files;
    private final Checkpoint checkpoint;

    RecordingsCheck(PackageFiles files, Checkpoint checkpoint) {
        this.files = files;
        this.checkpoint = checkpoint;
    }

    private record Piece(long entry, String file, long bytes, Digest digest) {
    }

    /** How many recordings and how many pieces there are. */
    List<String> check(List<Fact> facts) {
        Set<String> known = new HashSet<>();
        long pieces = 0;
        for (Fact fact : facts) {
            if (fact instanceof RecordingAttached attached && attached.seal() != null && attached.seal().stream() != null) {
                String folder = "recordings/" + attached.seal().stream().value();
                known.add("data/" + folder + "/");
                pieces += check(folder, attached);
            }
        }
        for (String path : files.paths()) {
            if (path.startsWith(FOLDER) && known.stream().noneMatch(path::startsWith)) {
                throw new BrokenPackage(path, null, "recording-unnamed", path);
            }
        }
        return List.of(String.valueOf(known.size()), String.valueOf(pieces));
    }

    private long check(String folder, RecordingAttached attached) {
        Seal seal = attached.seal();
        EntryFiles of = new EntryFiles(files, folder, seal.stream());
        List<EntryFiles.Read> entries = of.chain(-1);
        new ProofCheck(files, checkpoint).check(of, entries);
        List<Piece> pieces = entries.stream().filter(e -> payload(e).has("PieceRecorded")).map(RecordingsCheck::piece).toList();
        List<Digest> leaves = pieces.stream().map(p -> MerkleTree.leaf(p.digest().bytes())).toList();
        if (pieces.size() != seal.pieces() || !MerkleTree.root(leaves.size(), MerkleTree.over(leaves)).equals(seal.root())) {
            throw new BrokenPackage("data/" + folder, null, "recording-root", String.valueOf(pieces.size()));
        }
        compare(pieces, "data/documents/" + attached.recording().digest());
        return pieces.size();
    }

    private static Piece piece(EntryFiles.Read read) {
        JsonNode piece = payload(read).path("PieceRecorded");
        return new Piece(read.entry().sequence(), read.file(), piece.path("lengthBytes").asLong(), new Digest(piece.path("digest").asString("")));
    }

    private static JsonNode payload(EntryFiles.Read read) {
        return CanonicalJson.read(read.entry().payload());
    }

    /** The file, whose ending only its name knows, is read once from end to end. */
    private void compare(List<Piece> pieces, String document) {
        String path = files.paths().stream().filter(p -> p.startsWith(document)).findFirst().orElse(document);
        try (InputStream in = files.open(path)) {
            byte[] buffer = new byte[BUFFER];
            for (Piece piece : pieces) {
                MessageDigest digest = Digest.algorithm();
                long left = piece.bytes();
                for (int n; left > 0 && (n = in.read(buffer, 0, (int) Math.min(BUFFER, left))) > 0; left -= n) {
                    digest.update(buffer, 0, n);
                }
                if (left > 0 || !Digest.ofBytes(digest.digest()).equals(piece.digest())) {
                    throw new BrokenPackage(path, piece.entry(), "recording-piece", piece.file());
                }
            }
            if (in.read() >= 0) {
                throw new BrokenPackage(path, null, "recording-more", path);
            }
        } catch (IOException e) {
            throw new BrokenPackage(path, null, "unreadable", e.getMessage());
        }
    }
}
