-- What comes in by the piece and is sealed in batches: one entry of the stream with the Merkle root over the pieces.

-- Waits for the next batch. No evidence: what counts is the piece itself and, once sealed, the entry.
CREATE TABLE unsealed_item (
    stream text   NOT NULL,
    item   bigint NOT NULL,
    organ  text   NOT NULL,
    source text   NOT NULL,
    PRIMARY KEY (stream, item)
);

-- Which entry sealed a piece, at which place of its tree (from zero), and the hash of its leaf then.
CREATE TABLE sealed_item (
    stream   text   NOT NULL,
    item     bigint NOT NULL,
    organ    text   NOT NULL,
    entry    bigint NOT NULL,
    position bigint NOT NULL,
    leaf     bytea  NOT NULL CHECK (length(leaf) = 32),
    PRIMARY KEY (stream, item),
    UNIQUE (stream, entry, position)
);
CREATE TRIGGER sealed_item_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sealed_item
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON sealed_item FROM fadu_app;
REVOKE UPDATE, TRUNCATE ON unsealed_item FROM fadu_app;

-- The access stream. The network address stands outside the event, which holds a salted digest of it: it can be erased,
-- and the event stays what was sealed. Events of names that are nobody's belong to the installation.
ALTER TABLE organ ADD CONSTRAINT organ_is_not_the_installation CHECK (code <> 'installation');

CREATE TABLE access_origin (
    event   bigint PRIMARY KEY REFERENCES access_event,
    organ   text,
    address text NOT NULL,
    salt    text NOT NULL
);
INSERT INTO access_origin (event, organ, address, salt)
SELECT id, organ, address, replace(gen_random_uuid()::text, '-', '') FROM access_event WHERE address IS NOT NULL;

ALTER TABLE access_event
    ADD COLUMN stream             text,
    ADD COLUMN post               text,
    ADD COLUMN on_behalf_of       text,
    ADD COLUMN address_commitment text CHECK (address_commitment ~ '^[0-9a-f]{64}$'),
    DROP COLUMN address;
UPDATE access_event e SET address_commitment = encode(sha256(convert_to(o.salt || ':' || o.address, 'UTF8')), 'hex')
FROM access_origin o WHERE o.event = e.id;
-- The name of a stream is the MD5 UUID (version 3) of "access/" and the organ.
UPDATE access_event SET stream = 'access:' || (
    SELECT overlay(overlay(h PLACING '3' FROM 13 FOR 1)
               PLACING to_hex((get_byte(decode(h, 'hex'), 8) & 63) | 128) FROM 17 FOR 2)::uuid
    FROM (SELECT md5('access/' || coalesce(access_event.organ, 'installation')) AS h) AS named);
ALTER TABLE access_event ALTER COLUMN stream SET NOT NULL;
INSERT INTO unsealed_item (stream, item, organ, source)
SELECT stream, id, coalesce(organ, 'installation'), 'access_event' FROM access_event;

CREATE INDEX access_event_stream ON access_event (stream, id);
DROP INDEX access_event_organ;
-- A file read in pieces is one look at it.
CREATE INDEX access_event_looks ON access_event (person, subject, at) WHERE subject IS NOT NULL;

CREATE TRIGGER access_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON access_event FROM fadu_app;
REVOKE UPDATE, TRUNCATE ON access_origin FROM fadu_app;
