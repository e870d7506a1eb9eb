package cn.fadu.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why this instance signs no checkpoint; entries are still recorded. The message is in English, for the log of those who run
 * the installation.
 */
public class RecordRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String[] details;

    /** What is wrong. What is to be done about it, docs/ledger.md says. */
    public enum Reason {
        /** Details: the size that the file of checkpoints knows. */
        DATABASE_BEHIND_WITNESS("the file of checkpoints knows one over %s entries and the database does not: "
                + "it was cut or replaced by an older one"),
        /** Details: the size of the checkpoint. */
        TREE_DIFFERS("the tree of the database differs from the checkpoint over %s entries"),
        /** Details: stream and number of the entry. */
        ENTRY_MISSING("entry %2$s of %1$s waits to come into the tree and is gone"),
        /** Details: the verifier key. */
        KEY_MISSING("this instance does not hold the private key %s; copy the key directory of the instance that does"),
        /** Details: the file, and what is wrong with it. */
        WITNESS_UNREADABLE("the file of checkpoints %s cannot be read: %s"),
        /** Details: the directory or file, and what went wrong. */
        KEYS_UNUSABLE("the key directory is not usable: %s: %s"),
        /** Details: what is wrong with the file. */
        CERTIFICATE_UNREADABLE("fadu.ledger.tsa-certificate: %s"),
        /** Details: what went wrong. */
        FAILED("signing failed: %s");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    RecordRefused(Reason reason, Object... details) {
        this(null, reason, details);
    }

    RecordRefused(Throwable cause, Reason reason, Object... details) {
        super(String.format(Locale.ROOT, reason.text, details), cause);
        this.reason = reason;
        this.details = Stream.of(details).map(String::valueOf).toArray(String[]::new);
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason's description names, in that order. */
    public List<String> details() {
        return List.of(details);
    }
}
