package cn.fadu.ledger;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes new keys. Who may have it done, and that it is recorded, is the caller's to see to. */
@Service
public class KeyRotation {

    private final SequencerLock lock;
    private final LedgerKeys keys;
    private final PostgresTree tree;

    KeyRotation(SequencerLock lock, LedgerKeys keys, PostgresTree tree) {
        this.lock = lock;
        this.keys = keys;
        this.tree = tree;
    }

    /**
     * What was made.
     *
     * @param made   the new keys, one for each algorithm
     * @param before those that sign the next checkpoint along with them, as far as their private keys are here
     */
    public record Rotation(List<PublishedKey> made, List<PublishedKey> before) {
    }

    /**
     * Makes the keys that sign from the next checkpoint on, in the present transaction; that checkpoint is signed by those of
     * the last one as well. Locks whatever streams it needs before; nothing is signed until the transaction ends.
     *
     * @throws RecordRefused when the key directory cannot be written to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Rotation rotate() {
        lock.take();
        long size = tree.size();
        List<PublishedKey> before = keys.signing(size).stream().filter(keys::holds).toList();
        return new Rotation(keys.rotate(size), before);
    }
}
