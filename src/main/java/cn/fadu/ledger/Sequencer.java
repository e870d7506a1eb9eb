package cn.fadu.ledger;

import cn.fadu.ledger.PostgresTree.Leaf;
import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.ledger.tree.SignedNote;
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
 * the entry as it stands in its row, not from a stored hash. Before it signs, the {@link Witness} is asked, and nothing is
 * signed over a database that contradicts it.
 */
@Component
class Sequencer {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 2_000;
    /** Each entry is looked up by its key (OFFSET keeps the planner from reading the whole record when little is queued). */
    private static final String QUEUED = "SELECT q.id, q.stream AS s, q.sequence AS n, e.* FROM (SELECT id, stream, sequence "
            + "FROM entry_queue ORDER BY id LIMIT ?) q LEFT JOIN LATERAL (SELECT " + EntryRows.COLUMNS
            + " FROM entry WHERE stream = q.stream AND sequence = q.sequence OFFSET 0) e ON true ORDER BY q.id";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SequencerLock lock;
    private final PostgresTree tree;
    private final CheckpointStore checkpoints;
    private final LedgerKeys keys;
    private final Witness witness;
    private final TechnicalClock clock;
    private final AtomicReference<RecordRefused> refusal = new AtomicReference<>();

    Sequencer(JdbcTemplate jdbc, PlatformTransactionManager transactions, SequencerLock lock, PostgresTree tree,
              CheckpointStore checkpoints, LedgerKeys keys, Witness witness, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.lock = lock;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.witness = witness;
        this.clock = clock;
    }

    /** What one transaction did: whether it was this node's turn, what it signed or null, and whether more may wait. */
    private record Step(boolean mine, SignedNote signed, boolean more) {
    }

    /** Why this node signed nothing when it last had to, or empty. */
    Optional<RecordRefused> refusal() {
        return Optional.ofNullable(refusal.get());
    }

    @Scheduled(fixedDelayString = "${fadu.ledger.checkpoint-interval:PT1S}")
    void tick() {
        try {
            sequence(false);
        } catch (RecordRefused e) {
            refused(e, null);
        } catch (RuntimeException e) {
            refused(new RecordRefused(e, Reason.FAILED, e), e);
        }
    }

    private void refused(RecordRefused why, RuntimeException unexpected) {
        RecordRefused before = refusal.getAndSet(why);
        if (before == null || !before.getMessage().equals(why.getMessage())) {
            LOG.error("No checkpoint is signed: {}", why.getMessage(), unexpected);
        }
    }

    /**
     * Takes everything that is queued into the tree and signs it.
     *
     * @param wait whether to wait for a node that is at it; otherwise that node is left alone
     * @throws RecordRefused when this instance does not sign
     */
    void sequence(boolean wait) {
        Step step;
        do {
            step = transaction.execute(status -> isMine(wait) ? step() : new Step(false, null, false));
            if (step.signed() != null) {
                witness.add(step.signed());
            }
        } while (step.more());
        if (step.mine()) {
            refusal.set(null);
        }
    }

    private boolean isMine(boolean wait) {
        if (wait) {
            lock.take();
            return true;
        }
        return lock.tryToTake();
    }

    private Step step() {
        List<Long> taken = new ArrayList<>();
        List<Leaf> leaves = jdbc.query(QUEUED, (row, n) -> {
            taken.add(row.getLong(1));
            if (row.getString("stream") == null) {
                throw new RecordRefused(Reason.ENTRY_MISSING, row.getString("s"), row.getLong("n"));
            }
            Entry entry = EntryRows.entry(row);
            return new Leaf(entry.stream(), entry.sequence(), MerkleTree.leaf(EntryEncoder.encode(entry)));
        }, BATCH);
        long size = witness.confirm(!leaves.isEmpty() || refusal.get() != null);
        if (leaves.isEmpty()) {
            return new Step(true, null, false);
        }
        tree.append(size, leaves);
        jdbc.batchUpdate("DELETE FROM entry_queue WHERE id = ?", taken.stream().map(id -> new Object[] {id}).toList());
        return new Step(true, sign(size, size + leaves.size()), leaves.size() == BATCH);
    }

    private SignedNote sign(long signed, long size) {
        List<NoteSigner> signers = keys.signers(signed);
        Checkpoint checkpoint = new Checkpoint(signers.get(0).key().name(), size, MerkleTree.root(size, tree.subtrees()));
        SignedNote note = new SignedNote(checkpoint.text(), signers.stream().map(s -> s.sign(checkpoint.text())).toList());
        checkpoints.add(new SignedCheckpoint(note, clock.now()));
        return note;
    }
}
