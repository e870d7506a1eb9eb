-- One row per filed document. The content lies in the content-addressed store under its digest; it is written before the row.

CREATE TABLE document (
    id         uuid PRIMARY KEY,
    organ      text        NOT NULL,
    -- Null until an act takes the document into a matter; then for ever the same.
    matter_id  uuid,
    name       text        NOT NULL,
    media_type text        NOT NULL,
    size       bigint      NOT NULL CHECK (size > 0),
    digest     text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    filed_at   timestamptz NOT NULL,
    filed_by   text        NOT NULL,
    disclosure text        NOT NULL DEFAULT 'UNDECIDED'
        CHECK (disclosure IN ('UNDECIDED', 'PUBLIC', 'PARTIAL', 'WITHHELD'))
);

CREATE INDEX document_matter ON document (organ, matter_id, filed_at);
CREATE INDEX document_digest ON document (digest);

REVOKE UPDATE, DELETE ON document FROM fadu_app;
GRANT UPDATE (matter_id, disclosure) ON document TO fadu_app;
