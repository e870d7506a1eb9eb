package cn.fadu.verifier.database;

import cn.fadu.shared.Digest;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A digest of a set of places and hashes that does not depend on the order in which they come: the sum of SHA-256 over each
 * under a key that is drawn when the check begins. Two sets that differ have the same sum by chance alone, and whoever wrote
 * the rows did not know the key.
 */
final class SetDigest {

    private static final int KEY_BYTES = 16;
    private static final int DIGEST_BYTES = 32;
    private static final int LANES = DIGEST_BYTES / Long.BYTES;

    private final byte[] key;
    private final MessageDigest sha256 = Digest.algorithm();
    private final byte[] number = new byte[Long.BYTES];
    private final byte[] digest = new byte[DIGEST_BYTES];
    private final long[] sum = new long[LANES];

    SetDigest(byte[] key) {
        this.key = key.clone();
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** Adds the hash at a place; {@code from} and {@code length} tell the stream's name in the array. */
    void add(byte[] stream, int from, int length, long sequence, byte[] hash) {
        element(stream, from, length, sequence, hash, 0, hash.length);
        for (int lane = 0; lane < LANES; lane++) {
            sum[lane] += lane(lane);
        }
    }

    /** Takes the hash at a place out, which lies at {@code at} in the array. */
    void remove(byte[] stream, int from, int length, long sequence, byte[] hash, int at, int hashLength) {
        element(stream, from, length, sequence, hash, at, hashLength);
        for (int lane = 0; lane < LANES; lane++) {
            sum[lane] -= lane(lane);
        }
    }

    private void element(byte[] stream, int from, int length, long sequence, byte[] hash, int at, int hashLength) {
        for (int i = 0; i < Long.BYTES; i++) {
            number[i] = (byte) (sequence >>> Long.SIZE - Byte.SIZE * (i + 1));
        }
        sha256.update(key);
        sha256.update(number);
        sha256.update(hash, at, hashLength);
        sha256.update(stream, from, length);
        try {
            sha256.digest(digest, 0, DIGEST_BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 has 32 bytes", e);
        }
    }

    private long lane(int lane) {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | digest[lane * Long.BYTES + i] & 0xff;
        }
        return value;
    }

    /** Whether nothing is left of what was added when what was removed is taken out. */
    boolean isEmpty() {
        return Arrays.equals(sum, new long[LANES]);
    }

    /** Whether another one of the same key is over the same set. */
    boolean isSame(SetDigest other) {
        return Arrays.equals(key, other.key) && Arrays.equals(sum, other.sum);
    }
}
