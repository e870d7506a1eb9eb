package cn.fadu.ledger;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Signed checkpoints over the record and proofs of what they cover. Everything here may be made public. */
@Service
public class Checkpoints {

    /** {@link #awaitCovering} does not begin again after this time. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final CheckpointStore store;
    private final PostgresTree tree;
    private final Sequencer sequencer;
    private final LedgerKeys keys;

    Checkpoints(CheckpointStore store, PostgresTree tree, Sequencer sequencer, LedgerKeys keys) {
        this.store = store;
        this.tree = tree;
        this.sequencer = sequencer;
        this.keys = keys;
    }

    /**
     * That a leaf is in the tree of a size (RFC 6962, section 2.1.1).
     *
     * @param leaf number of the leaf, from zero
     * @param path from the leaf upwards
     */
    public record Inclusion(long leaf, long size, List<Digest> path) {
    }

    /** The one over the most entries; empty before the first. */
    public Optional<SignedCheckpoint> latest() {
        return store.latest();
    }

    /** The one over exactly this many entries, if one was signed. */
    public Optional<SignedCheckpoint> of(long size) {
        return store.of(size);
    }

    /** Those over more entries than {@code after}, the smallest first, at most {@code limit}. */
    public List<SignedCheckpoint> after(long after, int limit) {
        return store.after(after, limit);
    }

    /** Every public key of the installation, the oldest first. */
    public List<PublishedKey> keys() {
        return keys.published();
    }

    /** The time stamp (RFC 3161, the whole response in DER) over the note of this size, if there is one. */
    public Optional<byte[]> stamp(long size) {
        return store.stamp(size);
    }

    /**
     * The latest checkpoint, which covers the entry; signs one when none does. To be called outside of transactions, since an
     * entry that is not committed cannot be covered.
     *
     * @throws RecordRefused         when this instance does not sign and no other did within {@link #PATIENCE}
     * @throws IllegalStateException within a transaction, or when there is no such entry
     */
    public SignedCheckpoint awaitCovering(StreamId stream, long sequence) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("nothing is covered before its transaction is committed");
        }
        long begun = System.nanoTime();
        while (true) {
            Optional<SignedCheckpoint> covering = covering(stream, sequence);
            if (covering.isPresent()) {
                return covering.get();
            }
            try {
                sequencer.sequence(true);
                return covering(stream, sequence).orElseThrow(
                        () -> new IllegalStateException("there is no entry " + sequence + " in " + stream));
            } catch (PessimisticLockingFailureException | RecordRefused e) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw e instanceof RecordRefused refused ? refused : new RecordRefused(e, Reason.FAILED, e.getMessage());
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Optional<SignedCheckpoint> covering(StreamId stream, long sequence) {
        return tree.leafOf(stream, sequence).flatMap(leaf -> store.latest().filter(c -> c.checkpoint().size() > leaf));
    }

    /** The number of the entry's leaf; empty while it is in no tree. */
    public Optional<Long> leafOf(StreamId stream, long sequence) {
        return tree.leafOf(stream, sequence);
    }

    /** The proof for the leaf with this hash (RFC 6962: SHA-256 over 0x00 and the entry); empty when the tree has none. */
    @Transactional(readOnly = true)
    public Optional<Inclusion> inclusion(Digest leafHash, long size) {
        return tree.leafOf(leafHash).filter(leaf -> leaf < size).map(leaf -> inclusion(leaf, size));
    }

    /** The proof for the leaf of this number in the tree of this size, which are the caller's to know. */
    @Transactional(readOnly = true)
    public Inclusion inclusion(long leaf, long size) {
        return new Inclusion(leaf, size, MerkleTree.inclusion(leaf, size, tree.subtrees()));
    }

    /** The leaves of the stream's entries within the tree of this size, in the order of the entries, which begins with one. */
    public List<Long> leavesOf(StreamId stream, long size) {
        return tree.leavesOf(stream, size);
    }

    /** As {@link #inclusion(long, long)} for many leaves of one tree, which share what is read. */
    @Transactional(readOnly = true)
    public List<Inclusion> inclusions(List<Long> leaves, long size) {
        MerkleTree.Subtrees subtrees = tree.subtrees();
        return leaves.stream().map(leaf -> new Inclusion(leaf, size, MerkleTree.inclusion(leaf, size, subtrees))).toList();
    }

    /** The proof that the larger checkpoint continues the smaller; empty unless both were signed and are in this order. */
    @Transactional(readOnly = true)
    public Optional<List<Digest>> consistency(long smaller, long size) {
        return smaller <= size && isSigned(smaller) && isSigned(size)
                ? Optional.of(MerkleTree.consistency(smaller, size, tree.subtrees())) : Optional.empty();
    }

    private boolean isSigned(long size) {
        return store.of(size).isPresent();
    }
}
