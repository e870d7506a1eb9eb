package cn.fadu.verifier.database;

import cn.fadu.verifier.database.Finding.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The stored nodes of the tree against those computed from the leaves, in the order in which they become complete. */
final class NodeCheck implements GrowingTree.Completed<SQLException> {

    static final String QUERY = "SELECT level, position, hash FROM tree_node ORDER BY (position + 1) << level, level";
    private static final int STRIDE = 8;

    private final ResultSet rows;
    private final Findings findings;
    private boolean present;

    NodeCheck(ResultSet rows, Findings findings) throws SQLException {
        this.rows = rows;
        this.findings = findings;
        this.present = rows.next();
    }

    @Override
    public void node(int level, long position, byte[] hash) throws SQLException {
        if (level % STRIDE != 0) {
            return;
        }
        while (present && isBefore(level, position)) {
            differs(rows.getInt(1), rows.getLong(2));
            present = rows.next();
        }
        boolean stored = present && rows.getInt(1) == level && rows.getLong(2) == position;
        if (!stored || !Arrays.equals(rows.getBytes(3), hash)) {
            differs(level, position);
        }
        present = stored ? rows.next() : present;
    }

    private boolean isBefore(int level, long position) throws SQLException {
        long end = rows.getLong(2) + 1 << rows.getInt(1);
        long expected = position + 1 << level;
        return end < expected || end == expected && rows.getInt(1) < level;
    }

    /** A node that is left is over leaves that are not there. */
    void end() throws SQLException {
        if (present) {
            differs(rows.getInt(1), rows.getLong(2));
        }
    }

    private void differs(int level, long position) {
        findings.add(Finding.ofTree(Kind.NODE_DIFFERS, position, Integer.toString(level)));
    }
}
