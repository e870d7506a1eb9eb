-- Content that an entry names by its digest and that is no document: pieces of recordings. What is kept is never removed.
CREATE TABLE kept_content (
    organ  text   NOT NULL,
    digest text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    size   bigint NOT NULL CHECK (size > 0),
    PRIMARY KEY (organ, digest)
);
CREATE INDEX kept_content_digest ON kept_content (digest);

CREATE TRIGGER kept_content_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON kept_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON kept_content FROM fadu_app;

-- Which recordings a meeting has and which items they are of; recomputable from the first entries of their streams.
CREATE TABLE recording (
    id         uuid   NOT NULL,
    organ      text   NOT NULL,
    meeting_id uuid   NOT NULL,
    matter_id  uuid   NOT NULL,
    position   bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (id, matter_id)
);
CREATE INDEX recording_item ON recording (organ, meeting_id, matter_id, position);
