-- The tree of RFC 6962 over all entries of all streams, and its signed checkpoints. Rows of evidence are only ever inserted.

-- Entries that are not in the tree yet; written with the entry, taken out by the sequencer.
CREATE TABLE entry_queue (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream   text   NOT NULL,
    sequence bigint NOT NULL
);

CREATE TABLE tree_leaf (
    leaf     bigint PRIMARY KEY,
    stream   text   NOT NULL,
    sequence bigint NOT NULL,
    hash     bytea  NOT NULL CHECK (length(hash) = 32),
    UNIQUE (stream, sequence)
);
CREATE INDEX tree_leaf_hash ON tree_leaf (hash);

-- Hashes of complete subtrees over 2^level leaves, for levels 8, 16, 24 and so on; those between are computed when needed.
CREATE TABLE tree_node (
    level    integer NOT NULL,
    position bigint  NOT NULL,
    hash     bytea   NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
);

-- Public keys alone; private ones lie outside the database.
CREATE TABLE ledger_key (
    number    integer     NOT NULL,
    algorithm text        NOT NULL,
    origin    text        NOT NULL,
    spki      bytea       NOT NULL,
    from_size bigint      NOT NULL,
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (number, algorithm)
);

CREATE TABLE checkpoint (
    size      bigint PRIMARY KEY,
    root      bytea       NOT NULL CHECK (length(root) = 32),
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL
);

-- Time stamps of RFC 3161 over the note of a checkpoint.
CREATE TABLE checkpoint_stamp (
    size       bigint PRIMARY KEY REFERENCES checkpoint,
    response   bytea       NOT NULL,
    stamped_at timestamptz NOT NULL
);

INSERT INTO entry_queue (stream, sequence) SELECT stream, sequence FROM entry ORDER BY recorded_at, stream, sequence;

CREATE TRIGGER tree_leaf_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tree_leaf
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tree_node_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tree_node
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_key_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_stamp_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint_stamp
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON tree_leaf, tree_node, ledger_key, checkpoint, checkpoint_stamp FROM fadu_app;
REVOKE UPDATE, TRUNCATE ON entry_queue FROM fadu_app;
