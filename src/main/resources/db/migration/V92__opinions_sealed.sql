-- An opinion as it was registered: the bytes whose digest stands on the receipt, and which are sealed in batches. They hold
-- no name, only its salted digest. The row in opinion is for lists.
CREATE TABLE opinion_record (
    matter_id uuid   NOT NULL,
    sequence  bigint NOT NULL,
    organ     text   NOT NULL,
    act_id    uuid   NOT NULL UNIQUE,
    content   bytea  NOT NULL,
    digest    text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (matter_id, sequence)
);
CREATE TRIGGER opinion_record_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON opinion_record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON opinion_record FROM fadu_app;
