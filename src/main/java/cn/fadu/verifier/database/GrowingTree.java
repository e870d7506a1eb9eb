package cn.fadu.verifier.database;

import cn.fadu.shared.Digest;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The tree of RFC 6962 while leaf after leaf comes in: one hash for each bit of its size is kept, and every complete subtree is
 * shown once.
 */
final class GrowingTree {

    private static final int DIGEST_BYTES = 32;
    private static final byte NODE = 1;

    /** Is told each subtree that has become complete, from the leaf's parent upwards. */
    @FunctionalInterface
    interface Completed<E extends Exception> {
        /** @param hash is used again for the next one */
        void node(int level, long position, byte[] hash) throws E;
    }

    private final byte[][] complete = new byte[Long.SIZE][DIGEST_BYTES];
    private final byte[] carried = new byte[DIGEST_BYTES];
    private final MessageDigest sha256 = Digest.algorithm();
    private long size;

    long size() {
        return size;
    }

    /** Adds a leaf; its hash is taken as it is. */
    <E extends Exception> void add(byte[] leaf, Completed<E> completed) throws E {
        System.arraycopy(leaf, 0, carried, 0, DIGEST_BYTES);
        int level = 0;
        while ((size >> level & 1) == 1) {
            join(complete[level], carried, carried);
            level++;
            completed.node(level, size >> level, carried);
        }
        System.arraycopy(carried, 0, complete[level], 0, DIGEST_BYTES);
        size++;
    }

    /** The root over all leaves so far. */
    byte[] root() {
        if (size == 0) {
            return Digest.of(new byte[0]).bytes();
        }
        int level = Long.numberOfTrailingZeros(size);
        byte[] root = Arrays.copyOf(complete[level], DIGEST_BYTES);
        for (level++; size >> level != 0; level++) {
            if ((size >> level & 1) == 1) {
                join(complete[level], root, root);
            }
        }
        return root;
    }

    private void join(byte[] left, byte[] right, byte[] into) {
        sha256.update(NODE);
        sha256.update(left);
        sha256.update(right);
        try {
            sha256.digest(into, 0, DIGEST_BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 has 32 bytes", e);
        }
    }
}
