package cn.fadu.ledger;

import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The tree in the database: all leaves, and of the nodes above them every eighth level, so that a proof reads a few blocks of
 * 256 hashes whatever the size.
 */
@Repository
class PostgresTree {

    private static final int STRIDE = 8;
    private static final int BLOCK = 1 << STRIDE;

    private final JdbcTemplate jdbc;

    PostgresTree(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Leaf(StreamId stream, long sequence, Digest hash) {
    }

    long size() {
        return jdbc.queryForObject("SELECT coalesce(max(leaf) + 1, 0) FROM tree_leaf", Long.class);
    }

    /** The number of the entry's leaf, once it has one. */
    Optional<Long> leafOf(StreamId stream, long sequence) {
        return jdbc.queryForList("SELECT leaf FROM tree_leaf WHERE stream = ? AND sequence = ?", Long.class, stream.toString(),
                sequence).stream().findFirst();
    }

    /** The number of the first leaf with this hash. */
    Optional<Long> leafOf(Digest hash) {
        return jdbc.queryForList("SELECT min(leaf) FROM tree_leaf WHERE hash = ?", Long.class, hash.bytes()).stream()
                .filter(leaf -> leaf != null).findFirst();
    }

    List<Long> leavesOf(StreamId stream, long size) {
        return jdbc.queryForList("SELECT leaf FROM tree_leaf WHERE stream = ? AND leaf < ? ORDER BY sequence", Long.class,
                stream.toString(), size);
    }

    /** Puts the leaves behind the present ones; the caller holds the sequencer's lock. */
    void append(long size, List<Leaf> leaves) {
        List<Object[]> rows = new ArrayList<>();
        for (Leaf leaf : leaves) {
            rows.add(new Object[] {size + rows.size(), leaf.stream().toString(), leaf.sequence(), leaf.hash().bytes()});
        }
        jdbc.batchUpdate("INSERT INTO tree_leaf (leaf, stream, sequence, hash) VALUES (?, ?, ?, ?)", rows);
        long grown = size + leaves.size();
        for (int level = STRIDE; size >> level < grown >> level; level += STRIDE) {
            completeNodes(level, size >> level, grown >> level);
        }
    }

    private void completeNodes(int level, long from, long to) {
        Subtrees subtrees = new Subtrees();
        List<Object[]> rows = new ArrayList<>();
        for (long position = from; position < to; position++) {
            Digest hash = MerkleTree.node(subtrees.hash(level - 1, 2 * position), subtrees.hash(level - 1, 2 * position + 1));
            rows.add(new Object[] {level, position, hash.bytes()});
        }
        jdbc.batchUpdate("INSERT INTO tree_node (level, position, hash) VALUES (?, ?, ?)", rows);
    }

    /** The subtrees as stored; each block is read once. For one proof or one root, not to be kept. */
    MerkleTree.Subtrees subtrees() {
        return new Subtrees();
    }

    private final class Subtrees implements MerkleTree.Subtrees {

        private final Map<List<Long>, List<Digest>> blocks = new HashMap<>();

        @Override
        public Digest hash(int level, long index) {
            return level % STRIDE == 0 ? stored(level, index)
                    : MerkleTree.node(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
        }

        private Digest stored(int level, long index) {
            List<Digest> block = blocks.computeIfAbsent(List.of((long) level, index / BLOCK), this::read);
            int place = (int) (index % BLOCK);
            if (place >= block.size()) {
                throw new IllegalStateException("the tree has no node " + level + "/" + index);
            }
            return block.get(place);
        }

        private List<Digest> read(List<Long> block) {
            long first = block.get(1) * BLOCK;
            return block.get(0) == 0
                    ? jdbc.query("SELECT hash FROM tree_leaf WHERE leaf >= ? AND leaf < ? ORDER BY leaf",
                            (row, n) -> Digest.ofBytes(row.getBytes(1)), first, first + BLOCK)
                    : jdbc.query("SELECT hash FROM tree_node WHERE level = ? AND position >= ? AND position < ? ORDER BY position",
                            (row, n) -> Digest.ofBytes(row.getBytes(1)), block.get(0), first, first + BLOCK);
        }
    }
}
