-- Why something is late: who is responsible, or heads the unit, says so. What was said stays; more can be said later.
CREATE TABLE delay_reason (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ        text        NOT NULL,
    warning_id   uuid        NOT NULL REFERENCES warning,
    person       text        NOT NULL,
    unit         text        NOT NULL,
    post         text        NOT NULL,
    on_behalf_of text,
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    at           timestamptz NOT NULL
);
CREATE INDEX delay_reason_of_warning ON delay_reason (warning_id, id);
CREATE TRIGGER delay_reason_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delay_reason
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON delay_reason FROM fadu_app;
