package cn.fadu.ledger;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.SignedNote;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the database against the {@link CheckpointFile checkpoints outside of it}, and brings the file up to date. */
@Component
class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final int PIECE = 1_000;

    private final CheckpointFile file;
    private final CheckpointStore checkpoints;
    private final PostgresTree tree;
    private final LedgerKeys keys;
    private volatile boolean confirmed;

    Witness(CheckpointFile file, CheckpointStore checkpoints, PostgresTree tree, LedgerKeys keys) {
        this.file = file;
        this.checkpoints = checkpoints;
        this.tree = tree;
        this.keys = keys;
    }

    /**
     * That the tree is the one of the last checkpoint, which continues the last one in the file, and that this instance can
     * sign. Checkpoints that another node or a crash left unwritten are added to the file; one that was put away is begun
     * anew. The caller holds the sequencer's lock.
     *
     * @param again whether to look closely although nothing changed since the last time
     * @return size of the tree
     * @throws RecordRefused when it is not so
     */
    long confirm(boolean again) {
        Optional<Checkpoint> newest = checkpoints.latest().map(SignedCheckpoint::checkpoint);
        Optional<Checkpoint> outside = file.last();
        long size = newest.map(Checkpoint::size).orElse(0L);
        if (again || !confirmed || !newest.equals(outside)) {
            confirmed = false;
            if (outside.isPresent()) {
                confirmOutside(outside.get(), size);
            }
            newest.ifPresent(checkpoint -> confirmRoot(checkpoint, outside));
            if (tree.size() != size) {
                throw new RecordRefused(Reason.TREE_DIFFERS, size);
            }
            keys.requireNewest();
            catchUp(outside, size);
            confirmed = true;
        }
        return size;
    }

    private void confirmOutside(Checkpoint outside, long size) {
        Optional<SignedCheckpoint> same = checkpoints.of(outside.size());
        if (size < outside.size() || same.isEmpty()) {
            throw new RecordRefused(Reason.DATABASE_BEHIND_WITNESS, outside.size());
        }
        if (!same.get().checkpoint().equals(outside)) {
            throw new RecordRefused(Reason.TREE_DIFFERS, outside.size());
        }
        confirmRoot(outside, Optional.empty());
    }

    private void confirmRoot(Checkpoint checkpoint, Optional<Checkpoint> already) {
        if (already.filter(checkpoint::equals).isEmpty() && !isRoot(checkpoint)) {
            throw new RecordRefused(Reason.TREE_DIFFERS, checkpoint.size());
        }
    }

    private boolean isRoot(Checkpoint checkpoint) {
        return tree.size() >= checkpoint.size()
                && MerkleTree.root(checkpoint.size(), tree.subtrees()).equals(checkpoint.root());
    }

    private void catchUp(Optional<Checkpoint> outside, long size) {
        long written = outside.map(Checkpoint::size).orElse(0L);
        if (outside.isEmpty() && size > 0) {
            LOG.warn("{} is begun anew with the checkpoints of the database, the last over {} entries: there was none",
                    file.path(), size);
        }
        while (written < size) {
            List<SignedCheckpoint> piece = checkpoints.after(written, PIECE);
            file.add(piece.stream().map(SignedCheckpoint::note).toList());
            written = piece.get(piece.size() - 1).checkpoint().size();
        }
    }

    /** Writes a checkpoint that was committed; one that another node followed up meanwhile is there already. */
    void add(SignedNote note) {
        file.add(List.of(note));
    }
}
