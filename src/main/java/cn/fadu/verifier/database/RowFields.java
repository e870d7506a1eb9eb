package cn.fadu.verifier.database;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The fields of one row in binary copy format: where each lies in the row's bytes. Used again for the next row. */
final class RowFields {

    private static final int COUNT_BYTES = 2;
    private static final int LENGTH_BYTES = 4;

    private final int[] at;
    private final int[] length;
    private byte[] row;

    RowFields(int count) {
        this.at = new int[count];
        this.length = new int[count];
    }

    void set(byte[] bytes) {
        row = bytes;
        int position = COUNT_BYTES;
        for (int field = 0; field < at.length; field++) {
            length[field] = intAt(position);
            position += LENGTH_BYTES;
            at[field] = position;
            position += Math.max(0, length[field]);
        }
    }

    byte[] row() {
        return row;
    }

    int at(int field) {
        return at[field];
    }

    /** In bytes; negative when the field is null. */
    int length(int field) {
        return length[field];
    }

    boolean isNull(int field) {
        return length[field] < 0;
    }

    int intAt(int position) {
        return row[position] << 24 | (row[position + 1] & 0xff) << 16 | (row[position + 2] & 0xff) << 8 | row[position + 3] & 0xff;
    }

    int intOf(int field) {
        return intAt(at[field]);
    }

    long longOf(int field) {
        return (long) intAt(at[field]) << 32 | intAt(at[field] + LENGTH_BYTES) & 0xffffffffL;
    }

    boolean booleanOf(int field) {
        return length[field] == 1 && row[at[field]] == 1;
    }

    String textOf(int field) {
        return isNull(field) ? null : new String(row, at[field], length[field], StandardCharsets.UTF_8);
    }

    byte[] bytesOf(int field) {
        return isNull(field) ? null : Arrays.copyOfRange(row, at[field], at[field] + length[field]);
    }

    /** Whether the field holds exactly these bytes. */
    boolean holds(int field, byte[] bytes) {
        return length[field] == bytes.length
                && Arrays.equals(row, at[field], at[field] + bytes.length, bytes, 0, bytes.length);
    }

    /** The row with another value, or null, in one of its fields. */
    byte[] with(int changed, byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(row.length + LENGTH_BYTES);
        out.write(row, 0, COUNT_BYTES);
        for (int field = 0; field < at.length; field++) {
            if (field == changed) {
                out.writeBytes(ByteBuffer.allocate(LENGTH_BYTES).putInt(value == null ? -1 : value.length).array());
                out.writeBytes(value == null ? new byte[0] : value);
            } else {
                out.write(row, at[field] - LENGTH_BYTES, LENGTH_BYTES + Math.max(0, length[field]));
            }
        }
        return out.toByteArray();
    }
}
