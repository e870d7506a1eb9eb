package cn.fadu.ledger.tree;

import cn.fadu.shared.Digest;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: a leaf is hashed behind a byte 0x00, a node behind 0x01, the tree
 * of no leaves is the digest of nothing. Leaves are counted from zero.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {
    }

    /** The complete subtrees of a tree. */
    @FunctionalInterface
    public interface Subtrees {

        /**
         * The hash of the subtree over the 2^{@code level} leaves from {@code index}·2^{@code level} on, all of which are in
         * the tree.
         */
        Digest hash(int level, long index);
    }

    /** The hash of a leaf with this content. */
    public static Digest leaf(byte[] content) {
        MessageDigest digest = Digest.algorithm();
        digest.update(LEAF);
        return finish(digest, content);
    }

    /** The hash of the node above these two. */
    public static Digest node(Digest left, Digest right) {
        MessageDigest digest = Digest.algorithm();
        digest.update(NODE);
        digest.update(left.bytes());
        return finish(digest, right.bytes());
    }

    private static Digest finish(MessageDigest digest, byte[] last) {
        return Digest.ofBytes(digest.digest(last));
    }

    /** The subtrees of a tree whose leaf hashes are all at hand. */
    public static Subtrees over(List<Digest> leaves) {
        return new Subtrees() {
            @Override
            public Digest hash(int level, long index) {
                return level == 0 ? leaves.get(Math.toIntExact(index))
                        : node(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
            }
        };
    }

    /** The root of the tree of the first {@code size} leaves. */
    public static Digest root(long size, Subtrees subtrees) {
        return size == 0 ? Digest.of(new byte[0]) : range(0, size, subtrees);
    }

    /**
     * The audit path of RFC 6962, section 2.1.1, from the leaf upwards. Throws {@link IllegalArgumentException} unless
     * 0 ≤ {@code index} &lt; {@code size}.
     */
    public static List<Digest> inclusion(long index, long size, Subtrees subtrees) {
        require(0 <= index && index < size, "no leaf " + index + " in a tree of " + size);
        List<Digest> path = new ArrayList<>();
        inclusion(index, 0, size, subtrees, path);
        return path;
    }

    private static void inclusion(long index, long from, long to, Subtrees subtrees, List<Digest> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, subtrees, path);
            path.add(range(middle, to, subtrees));
        } else {
            inclusion(index, middle, to, subtrees, path);
            path.add(range(from, middle, subtrees));
        }
    }

    /**
     * The consistency proof of RFC 6962, section 2.1.2. Throws {@link IllegalArgumentException} unless 0 ≤ {@code smaller} ≤
     * {@code size}; the proof is empty when they are equal or the smaller one has no leaf.
     */
    public static List<Digest> consistency(long smaller, long size, Subtrees subtrees) {
        require(0 <= smaller && smaller <= size, "a tree of " + size + " does not continue one of " + smaller);
        List<Digest> proof = new ArrayList<>();
        if (smaller > 0 && smaller < size) {
            consistency(smaller, 0, size, true, subtrees, proof);
        }
        return proof;
    }

    private static void consistency(long smaller, long from, long to, boolean known, Subtrees subtrees, List<Digest> proof) {
        if (smaller == to) {
            if (!known) {
                proof.add(range(from, to, subtrees));
            }
            return;
        }
        long middle = from + split(to - from);
        if (smaller <= middle) {
            consistency(smaller, from, middle, known, subtrees, proof);
            proof.add(range(middle, to, subtrees));
        } else {
            consistency(smaller, middle, to, false, subtrees, proof);
            proof.add(range(from, middle, subtrees));
        }
    }

    /**
     * The root that the audit path leads to (RFC 9162, section 2.1.3.2). Throws {@link IllegalArgumentException} when a path
     * of this length is none of this leaf; whether the root is right is the caller's comparison.
     */
    public static Digest rootAbove(Digest leaf, long index, long size, List<Digest> path) {
        require(0 <= index && index < size, "no leaf " + index + " in a tree of " + size);
        Digest root = leaf;
        long at = index;
        long last = size - 1;
        for (Digest beside : path) {
            require(last > 0, "the path is too long");
            if (at % 2 == 1 || at == last) {
                root = node(beside, root);
                while (at % 2 == 0 && at > 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                root = node(root, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        require(last == 0, "the path is too short");
        return root;
    }

    /** Whether the proof shows that the larger tree begins with all leaves of the smaller one (RFC 9162, section 2.1.4.2). */
    public static boolean continues(long smaller, Digest smallerRoot, long size, Digest root, List<Digest> proof) {
        if (smaller < 0 || smaller > size || (smaller == 0 || smaller == size) && !proof.isEmpty()) {
            return false;
        }
        if (smaller == 0) {
            return smallerRoot.equals(Digest.of(new byte[0]));
        }
        return smaller == size ? smallerRoot.equals(root) : climbs(smaller, smallerRoot, size, root, proof);
    }

    private static boolean climbs(long smaller, Digest smallerRoot, long size, Digest root, List<Digest> proof) {
        if (proof.isEmpty()) {
            return false;
        }
        boolean complete = Long.bitCount(smaller) == 1;
        long at = smaller - 1;
        long last = size - 1;
        while (at % 2 == 1) {
            at >>= 1;
            last >>= 1;
        }
        Digest below = complete ? smallerRoot : proof.get(0);
        Digest above = below;
        for (Digest beside : proof.subList(complete ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                below = node(beside, below);
                above = node(beside, above);
                while (at % 2 == 0 && at > 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                above = node(above, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && below.equals(smallerRoot) && above.equals(root);
    }

    /** The hash over the leaves from {@code from} to before {@code to}, a range that the recursion of the RFC makes. */
    private static Digest range(long from, long to, Subtrees subtrees) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return subtrees.hash(level, from >> level);
        }
        long middle = from + split(width);
        return node(range(from, middle, subtrees), range(middle, to, subtrees));
    }

    /** The largest power of two smaller than the width, which is greater than one. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
