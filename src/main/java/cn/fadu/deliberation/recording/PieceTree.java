package cn.fadu.deliberation.recording;

import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The Merkle tree over the pieces of a recording (RFC 6962). A leaf is the 32 bytes of a piece's SHA-256, not the piece, so
 * that the root follows from the entries alone, and a piece is proven by {@code sha256sum} and a path of digests.
 */
public final class PieceTree {

    /** Length of the pieces into which a file that came finished is cut: 1 MiB. */
    public static final int PIECE_BYTES = 1 << 20;

    private final List<Digest> leaves;

    private PieceTree(List<Digest> leaves) {
        this.leaves = leaves;
    }

    /** Over pieces with these digests, in order. */
    public static PieceTree of(List<Digest> pieces) {
        return new PieceTree(pieces.stream().map(PieceTree::leaf).toList());
    }

    /** Over content cut into pieces of {@link #PIECE_BYTES}, the last shorter; reads it to its end in constant memory. */
    public static PieceTree of(InputStream content) throws IOException {
        List<Digest> pieces = new ArrayList<>();
        byte[] piece = new byte[PIECE_BYTES];
        for (int n = content.readNBytes(piece, 0, PIECE_BYTES); n > 0; n = content.readNBytes(piece, 0, PIECE_BYTES)) {
            MessageDigest digest = Digest.algorithm();
            digest.update(piece, 0, n);
            pieces.add(new Digest(HexFormat.of().formatHex(digest.digest())));
        }
        return of(pieces);
    }

    /** The hash of the leaf of a piece with this digest. */
    public static Digest leaf(Digest piece) {
        return MerkleTree.leaf(HexFormat.of().parseHex(piece.hex()));
    }

    public int size() {
        return leaves.size();
    }

    public Digest root() {
        return MerkleTree.root(leaves.size(), MerkleTree.over(leaves));
    }

    /** The audit path of a piece, counted from one; see {@link MerkleTree#rootAbove}, which counts from zero. */
    public List<Digest> proof(int piece) {
        return MerkleTree.inclusion(piece - 1L, leaves.size(), MerkleTree.over(leaves));
    }
}
