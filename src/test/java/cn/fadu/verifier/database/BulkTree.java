package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes a right tree with its checkpoints as quickly as PostgreSQL takes rows: for records that are large, not lived. */
public final class BulkTree {

    private static final int STRIDE = 8;

    private final Connection connection;
    private final NoteSigner signer = NoteSigner.generate("bulk", NoteAlgorithm.ED25519);
    private final GrowingTree tree = new GrowingTree();
    private final List<String> nodes = new ArrayList<>();
    private final List<SignedNote> notes = new ArrayList<>();
    private final CopyIn leaves;

    /** @param connection for this alone, as a role that may copy into the tables */
    public BulkTree(Connection connection) throws SQLException {
        this.connection = connection;
        this.leaves = copy(connection, "tree_leaf (leaf, stream, sequence, hash)");
    }

    static CopyIn copy(Connection connection, String table) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
    }

    static void line(CopyIn copy, String line) throws SQLException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    public void add(String stream, long sequence, byte[] hash) throws SQLException {
        line(leaves, tree.size() + "\t" + stream + "\t" + sequence + "\t\\\\x" + HexFormat.of().formatHex(hash) + "\n");
        tree.add(hash, (level, position, node) -> {
            if (level % STRIDE == 0) {
                nodes.add(level + "\t" + position + "\t\\\\x" + HexFormat.of().formatHex(node) + "\n");
            }
        });
    }

    /** Signs the tree as it is. */
    public void sign() {
        Checkpoint checkpoint = new Checkpoint("bulk", tree.size(), Digest.ofBytes(tree.root()));
        notes.add(new SignedNote(checkpoint.text(), List.of(signer.sign(checkpoint.text()))));
    }

    /** Writes what is left; answers the notes, the smallest first. */
    public List<SignedNote> finish() throws SQLException, IOException {
        leaves.endCopy();
        CopyIn copy = copy(connection, "tree_node (level, position, hash)");
        for (String node : nodes) {
            line(copy, node);
        }
        copy.endCopy();
        try (PreparedStatement key = connection.prepareStatement("INSERT INTO ledger_key VALUES (1, 'ED25519', 'bulk', ?, 0, now())");
             PreparedStatement row = connection.prepareStatement("INSERT INTO checkpoint VALUES (?, ?, ?, now())")) {
            key.setBytes(1, signer.key().spki());
            key.executeUpdate();
            for (SignedNote note : notes) {
                Checkpoint checkpoint = Checkpoint.parse(note.text());
                row.setLong(1, checkpoint.size());
                row.setBytes(2, checkpoint.root().bytes());
                row.setString(3, note.toString());
                row.addBatch();
            }
            row.executeBatch();
        }
        return notes;
    }
}
