package cn.fadu.verifier.database;

import java.util.List;

/**
 * One thing that is not as it was recorded.
 *
 * @param stream   the stream it was found in, or null
 * @param sequence the entry, or null
 * @param size     size of the tree or number of the leaf, or null
 * @param details  what the text of the kind names beside these, in its order
 */
record Finding(Kind kind, String stream, Long sequence, Long size, List<String> details) {

    /** What was found; the texts are in the bundle under {@code databasecheck.<name>}. */
    enum Kind {
        /** The payload, or a value whose former state cannot be found again. */
        CONTENT_CHANGED,
        /** Details of these: what it was, shown by the leaf's hash, and what it is. */
        TIME_CHANGED,
        DATE_CHANGED,
        ACTOR_CHANGED,
        CAUSE_CHANGED,
        LINK_CHANGED,
        /** Beside a change: the entry's digest and those that follow were computed anew; its leaf shows it. */
        CHAIN_RECOMPUTED,
        ENTRY_MISSING,
        ENTRY_INSERTED,
        ENTRIES_SWAPPED,
        ENTRY_OUTSIDE_TREE,
        SEQUENCE_BROKEN,
        CHAIN_BROKEN,
        DIGEST_CHANGED,
        HEAD_DIFFERS,
        HEAD_MISSING,
        LEAF_MISSING,
        LEAF_CHANGED,
        LEAF_WITHOUT_ENTRY,
        NODE_DIFFERS,
        TREE_DIFFERS,
        CHECKPOINT_CHANGED,
        CHECKPOINT_NOT_SIGNED,
        CHECKPOINT_BEYOND_TREE,
        KEY_NOT_INTRODUCED,
        KEY_UNKNOWN,
        STAMP_WRONG,
        WITNESS_BEYOND_TREE,
        WITNESS_CONTRADICTED,
        WITNESS_NOT_IN_DATABASE,
        WITNESS_NOT_SIGNED,
        WITNESS_UNREADABLE,
        DOSSIER_DIFFERS,
        DOSSIER_OF_ANOTHER_ENTRY,
        ENTRIES_NOT_READABLE,
        MATTER_MISSING,
        DOCUMENT_ROW_MISSING,
        DOCUMENT_ROW_DIFFERS,
        DOCUMENT_MISSING,
        DOCUMENT_SIZE_DIFFERS,
        DOCUMENT_CHANGED
    }

    Finding {
        details = List.copyOf(details);
    }

    static Finding ofEntry(Kind kind, String stream, long sequence, String... details) {
        return new Finding(kind, stream, sequence, null, List.of(details));
    }

    static Finding ofTree(Kind kind, long size, String... details) {
        return new Finding(kind, null, null, size, List.of(details));
    }
}
