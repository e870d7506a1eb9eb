package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.Digest;
import cn.fadu.verifier.database.CheckpointTrust.Verdict;
import cn.fadu.verifier.database.Finding.Kind;

/**
 * The checkpoints that one witness kept, against the tree and the stored checkpoints. They alone show that the record was cut
 * or taken back to an earlier state, and only as far as the last one reaches.
 */
final class WitnessCheck {

    /** What is behind the first checkpoint of a key does not concern a witness, who need not have every checkpoint. */
    private static final long ANY = Long.MAX_VALUE;

    private final Witness witness;
    private final CheckpointTrust trust;
    private final Findings findings;
    private Witness.Kept next;
    private long kept;
    private long agreed;
    private boolean contradicted;

    WitnessCheck(Witness witness, CheckpointTrust trust, Findings findings) {
        this.witness = witness;
        this.trust = trust;
        this.findings = findings;
        advance();
    }

    /** How many checkpoints it kept. */
    long kept() {
        return kept;
    }

    /** Size of the largest one that the database agrees with. */
    long agreed() {
        return agreed;
    }

    boolean isDue(long size) {
        return next != null && next.checkpoint().size() <= size;
    }

    /**
     * Judges the next one.
     *
     * @param root   of the leaves as computed, or null when there are no such leaves
     * @param stored the database's note over the same number of entries, or null
     */
    void judge(Digest root, SignedNote stored) {
        long size = next.checkpoint().size();
        boolean sameNote = stored != null && stored.toString().equals(next.note().toString());
        if (!sameNote && trust.judge(next.note(), next.checkpoint(), ANY) != Verdict.SIGNED) {
            findings.add(Finding.ofTree(Kind.WITNESS_NOT_SIGNED, size, witness.file().toString()));
        } else if (root != null && !next.checkpoint().root().equals(root)) {
            contradicts(size);
        } else if (root != null) {
            agreed = size;
            if (stored == null || !stored.text().equals(next.note().text())) {
                findings.add(Finding.ofTree(Kind.WITNESS_NOT_IN_DATABASE, size, witness.file().toString()));
            }
        }
        advance();
    }

    private void contradicts(long size) {
        if (!contradicted) {
            contradicted = true;
            findings.add(Finding.ofTree(Kind.WITNESS_CONTRADICTED, size, witness.file().toString(), Long.toString(agreed)));
        }
    }

    /** @param leaves number of leaves that the database has */
    void end(long leaves) {
        Witness.Kept largest = null;
        for (; next != null; advance()) {
            largest = next;
        }
        if (largest == null) {
            return;
        }
        boolean signed = trust.judge(largest.note(), largest.checkpoint(), ANY) == Verdict.SIGNED;
        findings.add(Finding.ofTree(signed ? Kind.WITNESS_BEYOND_TREE : Kind.WITNESS_NOT_SIGNED, largest.checkpoint().size(),
                witness.file().toString(), Long.toString(leaves)));
    }

    private void advance() {
        try {
            next = witness.next();
            kept += next == null ? 0 : 1;
        } catch (IllegalArgumentException unreadable) {
            next = null;
            findings.add(Finding.ofTree(Kind.WITNESS_UNREADABLE, kept, witness.file().toString()));
        }
    }
}
