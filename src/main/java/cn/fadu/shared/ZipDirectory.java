package cn.fadu.shared;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks at the end of a ZIP file that somebody sent, before it is opened: readers load the whole directory of it into memory. */
public final class ZipDirectory {

    /** What a directory may take; enough for 100,000 files with long names. */
    public static final long MOST_BYTES = 32L << 20;

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_BYTES = 56;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long SAID_ELSEWHERE = 0xffffffffL;

    private ZipDirectory() {
    }

    /**
     * Whether the directory has at most {@link #MOST_BYTES}, by whatever stands where a reader looks for its size. Also true for
     * what is no ZIP file.
     */
    public static boolean isSmall(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer tail = read(in, Math.max(0, in.length() - LONGEST_COMMENT - END_BYTES - LOCATOR_BYTES), in.length());
            for (int at = tail.limit() - LOCATOR_BYTES; at >= 0; at--) {
                if (sizeAt(tail, at, in) > MOST_BYTES) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The size that the record here speaks of; 0 where there is none. */
    private static long sizeAt(ByteBuffer tail, int at, RandomAccessFile in) throws IOException {
        int signature = tail.getInt(at);
        if (signature == END && tail.limit() - at >= END_BYTES) {
            long size = Integer.toUnsignedLong(tail.getInt(at + 12));
            return size == SAID_ELSEWHERE ? 0 : size;
        }
        return signature == LOCATOR ? sizeOfLarge(in, tail.getLong(at + 8)) : 0;
    }

    private static long sizeOfLarge(RandomAccessFile in, long at) throws IOException {
        if (at < 0 || at > in.length() - LARGE_END_BYTES) {
            return 0;
        }
        ByteBuffer end = read(in, at, at + LARGE_END_BYTES);
        long size = end.getLong(40);
        return end.getInt(0) != LARGE_END ? 0 : size < 0 ? Long.MAX_VALUE : size;
    }

    private static ByteBuffer read(RandomAccessFile in, long from, long to) throws IOException {
        byte[] bytes = new byte[(int) (to - from)];
        in.seek(from);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
