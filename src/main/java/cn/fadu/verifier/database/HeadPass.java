package cn.fadu.verifier.database;

import cn.fadu.verifier.database.Finding.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The heads of the streams against their last entries, whose digests {@link ChainPass} has computed, and what has no counterpart. */
final class HeadPass {

    private static final String HEADS = """
            SELECT h.stream, h.last_sequence, coalesce(e.sequence, 0) FROM stream_head h
            LEFT JOIN LATERAL (SELECT sequence, hash FROM entry WHERE stream = h.stream ORDER BY sequence DESC LIMIT 1) e ON true
            WHERE h.last_sequence <> coalesce(e.sequence, 0)
               OR h.last_hash <> coalesce(e.hash, decode(repeat('00', 32), 'hex'))
            ORDER BY h.stream""";
    private static final String HEADLESS = """
            SELECT e.stream, count(*) FROM entry e LEFT JOIN stream_head h ON h.stream = e.stream WHERE h.stream IS NULL
            GROUP BY e.stream ORDER BY e.stream""";
    private static final String LEAVES = """
            SELECT l.leaf, l.stream, l.sequence FROM tree_leaf l
            LEFT JOIN entry e ON e.stream = l.stream AND e.sequence = l.sequence WHERE e.stream IS NULL ORDER BY l.leaf""";

    private final Connection connection;
    private final Findings findings;

    HeadPass(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void heads() throws SQLException {
        each(HEADS, rows -> findings.add(Finding.ofEntry(Kind.HEAD_DIFFERS, rows.getString(1), rows.getLong(2), rows.getString(3))));
        each(HEADLESS, rows -> findings.add(Finding.ofEntry(Kind.HEAD_MISSING, rows.getString(1), rows.getLong(2))));
    }

    void leavesWithoutEntry() throws SQLException {
        each(LEAVES, rows -> findings.add(new Finding(Kind.LEAF_WITHOUT_ENTRY, rows.getString(2), rows.getLong(3), rows.getLong(1),
                List.of())));
    }

    private interface Row {
        void read(ResultSet rows) throws SQLException;
    }

    private void each(String query, Row row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }
}
