package cn.fadu.ledger;

import cn.fadu.ledger.PostgresTree.Leaf;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.Digest;
import cn.fadu.shared.TechnicalClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes entries from the queue into the tree and signs a checkpoint over it, one node at a time. The leaf is computed from
 * the entry as it stands in its row, not from a stored hash. Before it signs, it holds the database against the checkpoints in
 * the file beside the key, and refuses to go on from a database that contradicts them.
 */
@Component
class Sequencer {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    /** Whoever holds it, sequences. */
    private static final long LOCK = 0x66616475_74726565L;
    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PostgresTree tree;
    private final CheckpointStore checkpoints;
    private final LedgerKeys keys;
    private final CheckpointFile file;
    private final TechnicalClock clock;
    private final AtomicReference<String> refusal = new AtomicReference<>();
    private volatile boolean heldOnce;

    Sequencer(JdbcTemplate jdbc, PlatformTransactionManager transactions, PostgresTree tree, CheckpointStore checkpoints,
              LedgerKeys keys, CheckpointFile file, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.file = file;
        this.clock = clock;
    }

    /** Why nothing is signed at present, or empty. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal.get());
    }

    @Scheduled(fixedDelayString = "${fadu.ledger.checkpoint-interval:PT1S}")
    void tick() {
        try {
            sequence(false);
        } catch (RecordRefused e) {
            if (!e.getMessage().equals(refusal.getAndSet(e.getMessage()))) {
                LOG.error("No checkpoint is signed: {}", e.getMessage());
            }
        }
    }

    /**
     * Takes everything that is queued into the tree and signs it.
     *
     * @param wait whether to wait for a node that is at it; otherwise that node is left alone
     * @throws RecordRefused when this instance does not sign
     */
    void sequence(boolean wait) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> isMine(wait) && step()));
            file.add(checkpoints.after(file.last().map(Checkpoint::size).orElse(0L)));
        }
        refusal.set(null);
    }

    /** Makes the next keys; from the next checkpoint on they sign. */
    void rotateKeys() {
        transaction.executeWithoutResult(status -> {
            isMine(true);
            keys.rotate(tree.size());
        });
    }

    private boolean isMine(boolean wait) {
        if (wait) {
            jdbc.query("SELECT pg_advisory_xact_lock(?)", row -> { }, LOCK);
            return true;
        }
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    /** Answers whether there may be more to do. */
    private boolean step() {
        List<Long> taken = new ArrayList<>();
        List<Leaf> leaves = jdbc.query("SELECT q.id, " + EntryRows.COLUMNS + " FROM (SELECT id, stream AS s, sequence AS n FROM "
                + "entry_queue ORDER BY id LIMIT ?) q JOIN entry e ON e.stream = q.s AND e.sequence = q.n ORDER BY q.id", (row, n) -> {
                    taken.add(row.getLong(1));
                    Entry entry = EntryRows.entry(row);
                    return new Leaf(entry.stream(), entry.sequence(), MerkleTree.leaf(EntryEncoder.encode(entry)));
                }, BATCH);
        if (leaves.isEmpty() && heldOnce) {
            return false;
        }
        holdAgainstWitness();
        heldOnce = true;
        if (leaves.isEmpty()) {
            return false;
        }
        long size = tree.size();
        tree.append(size, leaves);
        jdbc.batchUpdate("DELETE FROM entry_queue WHERE id = ?", taken.stream().map(id -> new Object[] {id}).toList());
        sign(size, size + leaves.size());
        return leaves.size() == BATCH;
    }

    private void sign(long signed, long size) {
        List<NoteSigner> signers = keys.signers(signed, size);
        Checkpoint checkpoint = new Checkpoint(signers.get(0).key().name(), size, MerkleTree.root(size, tree.subtrees()));
        SignedNote note = new SignedNote(checkpoint.text(), signers.stream().map(s -> s.sign(checkpoint.text())).toList());
        checkpoints.add(new SignedCheckpoint(note, clock.now()));
    }

    private void holdAgainstWitness() {
        Optional<Checkpoint> witness = file.last();
        if (witness.isEmpty()) {
            return;
        }
        long size = witness.get().size();
        Optional<SignedCheckpoint> same = checkpoints.of(size);
        if (same.isEmpty() || tree.size() < size) {
            throw new RecordRefused("the file of checkpoints knows one over " + size + " entries and the database does not: "
                    + "it was cut or replaced by an older one");
        }
        Digest root = MerkleTree.root(size, tree.subtrees());
        if (!same.get().checkpoint().equals(witness.get()) || !root.equals(witness.get().root())) {
            throw new RecordRefused("the tree of the database differs from the checkpoint over " + size
                    + " entries in the file of checkpoints");
        }
    }
}
