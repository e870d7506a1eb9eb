-- Calendar and profile files that an administrator adopted; those of the product are not here. The latest of a name counts.
CREATE TABLE edition (
    number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ      text        NOT NULL,
    kind       text        NOT NULL,
    name       text        NOT NULL,
    content    bytea       NOT NULL,
    adopted_at timestamptz NOT NULL,
    adopted_by text        NOT NULL
);

CREATE TRIGGER edition_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON edition FROM fadu_app;
