package cn.fadu.verifier.database;

import cn.fadu.shared.Digest;
import cn.fadu.verifier.database.Finding.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tree from its leaves: nodes, the root at the size of every checkpoint, signatures, and what witnesses kept. That a leaf
 * is the hash of its entry is the business of {@link EntryScan}.
 */
final class TreePass {

    private static final String LEAVES = "SELECT leaf, hash, stream, sequence FROM tree_leaf ORDER BY leaf";
    private static final int FETCH = 1_000;
    private static final int NUMBER = 0;
    private static final int HASH = 1;
    private static final int STREAM = 2;
    private static final int SEQUENCE = 3;

    private final CheckpointTrust trust;
    private final Findings findings;
    private final GrowingTree tree = new GrowingTree();
    private final RowFields row = new RowFields(4);
    private final SetDigest places;
    private boolean gap;

    /** @param key of the digest over the leaves as a set */
    TreePass(byte[] key, CheckpointTrust trust, Findings findings) {
        this.places = new SetDigest(key);
        this.trust = trust;
        this.findings = findings;
    }

    /**
     * How much was read.
     *
     * @param confirmed number of leaves that a signed checkpoint or a witness vouches for
     * @param witnessed size of the largest checkpoint of a witness that the database agrees with
     * @param set       the leaves with their streams and numbers
     */
    record Read(long leaves, long checkpoints, long confirmed, long witnessed, SetDigest set) {
    }

    /** @param beside a second connection with the same snapshot */
    Read over(Connection connection, Connection beside, List<Witness> kept) throws SQLException {
        try (Statement nodeRows = beside.createStatement(); Statement checkpointRows = beside.createStatement()) {
            nodeRows.setFetchSize(FETCH);
            checkpointRows.setFetchSize(FETCH);
            try (ResultSet nodesStored = nodeRows.executeQuery(NodeCheck.QUERY);
                 ResultSet checkpointsStored = checkpointRows.executeQuery(CheckpointCheck.QUERY)) {
                NodeCheck nodes = new NodeCheck(nodesStored, findings);
                CheckpointCheck checkpoints = new CheckpointCheck(checkpointsStored, trust, findings);
                List<WitnessCheck> witnesses = kept.stream().map(w -> new WitnessCheck(w, trust, findings)).toList();
                long leaves = leaves(connection, nodes, checkpoints, witnesses);
                if (!gap) {
                    nodes.end();
                }
                while (checkpoints.isDue(Long.MAX_VALUE)) {
                    checkpoints.judge(null);
                }
                witnesses.forEach(w -> w.end(leaves));
                long witnessed = witnesses.stream().mapToLong(WitnessCheck::agreed).max().orElse(0);
                return new Read(leaves, checkpoints.checkpoints(), Math.max(witnessed, checkpoints.confirmed()), witnessed,
                        places);
            }
        }
    }

    private long leaves(Connection connection, NodeCheck nodes, CheckpointCheck checkpoints, List<WitnessCheck> witnesses)
            throws SQLException {
        long leaves = 0;
        CopyRows rows = new CopyRows(connection, LEAVES);
        for (byte[] bytes = rows.next(); bytes != null; bytes = rows.next()) {
            row.set(bytes);
            byte[] hash = row.bytesOf(HASH);
            places.add(bytes, row.at(STREAM), row.length(STREAM), row.longOf(SEQUENCE), hash);
            if (!gap && row.longOf(NUMBER) != tree.size()) {
                gap = true;
                findings.add(Finding.ofTree(Kind.LEAF_MISSING, tree.size(), Long.toString(row.longOf(NUMBER) - 1)));
            }
            if (!gap) {
                tree.add(hash, nodes);
                reach(checkpoints, witnesses);
            }
            leaves++;
        }
        return leaves;
    }

    private void reach(CheckpointCheck checkpoints, List<WitnessCheck> witnesses) throws SQLException {
        long size = tree.size();
        while (checkpoints.isDue(size)) {
            checkpoints.judge(Digest.ofBytes(tree.root()));
        }
        for (WitnessCheck witness : witnesses) {
            while (witness.isDue(size)) {
                witness.judge(Digest.ofBytes(tree.root()), checkpoints.noteAt(size));
            }
        }
    }
}
