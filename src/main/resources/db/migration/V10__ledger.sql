-- The legal record: one hash chain per stream. Rows are only ever inserted.
CREATE TABLE stream_head (
    stream        text PRIMARY KEY,
    organ         text   NOT NULL,
    last_sequence bigint NOT NULL,
    last_hash     bytea  NOT NULL
);

CREATE TABLE entry (
    stream           text        NOT NULL,
    sequence         bigint      NOT NULL,
    organ            text        NOT NULL,
    act_id           uuid        NOT NULL UNIQUE,
    recorded_at      timestamptz NOT NULL,
    legal_date       date        NOT NULL,
    person           text        NOT NULL,
    unit             text        NOT NULL,
    post             text        NOT NULL,
    on_behalf_of     text,
    cause            text        NOT NULL,
    action           text        NOT NULL,
    articles         text[]      NOT NULL,
    rules_version    text        NOT NULL,
    profile_version  text        NOT NULL,
    calendar_version text        NOT NULL,
    payload          bytea       NOT NULL,
    documents        text[]      NOT NULL,
    previous_hash    bytea       NOT NULL,
    hash             bytea       NOT NULL,
    PRIMARY KEY (stream, sequence)
);
CREATE INDEX entry_organ_recorded ON entry (organ, recorded_at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the record is append-only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stream_head_is_never_deleted BEFORE DELETE OR TRUNCATE ON stream_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON entry FROM fadu_app;
REVOKE DELETE, TRUNCATE ON stream_head FROM fadu_app;
