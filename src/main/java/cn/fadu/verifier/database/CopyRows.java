package cn.fadu.verifier.database;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The rows of a query in PostgreSQL's binary copy format, one array of bytes each, as quick as the server sends them and
 * without holding more than one.
 */
final class CopyRows {

    private static final int HEADER_BYTES = 19;
    private static final int EXTENSION_AT = 15;
    private static final int END = 0xffff;

    private final CopyOut copy;
    private boolean begun;

    /** @param query a constant of the caller's; nothing is put into it */
    CopyRows(Connection connection, String query) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)");
    }

    /** The next row, or null behind the last one. */
    byte[] next() throws SQLException {
        byte[] row = copy.readFromCopy();
        if (row != null && !begun) {
            begun = true;
            int header = HEADER_BYTES + ByteBuffer.wrap(row).getInt(EXTENSION_AT);
            row = row.length > header ? Arrays.copyOfRange(row, header, row.length) : copy.readFromCopy();
        }
        if (row == null || fields(row) == END) {
            while (row != null) {
                row = copy.readFromCopy();
            }
            return null;
        }
        return row;
    }

    private static int fields(byte[] row) {
        return (row[0] & 0xff) << 8 | row[1] & 0xff;
    }
}
