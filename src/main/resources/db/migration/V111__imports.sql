-- What somebody uploaded to import and has not entered yet: it survives every correction. Gone once it is entered.
CREATE TABLE import_draft (
    id         uuid        PRIMARY KEY,
    organ      text        NOT NULL,
    person     text        NOT NULL,
    unit       text        NOT NULL,
    post       text        NOT NULL,
    act_id     uuid        NOT NULL,
    source     uuid        NOT NULL,
    enclosed   uuid[]      NOT NULL,
    no_secrets boolean     NOT NULL,
    kept_at    timestamptz NOT NULL
);
CREATE INDEX import_draft_of ON import_draft (organ, person, kept_at);

-- Every import that was entered, by the act id its sender gave: a retry finds what it did.
CREATE TABLE import_batch (
    act_id     uuid        PRIMARY KEY,
    organ      text        NOT NULL,
    person     text        NOT NULL,
    unit       text        NOT NULL,
    post       text        NOT NULL,
    digest     text        NOT NULL,
    entered_at timestamptz NOT NULL
);
CREATE INDEX import_batch_of ON import_batch (organ, entered_at);

CREATE TABLE import_batch_matter (
    act_id   uuid    NOT NULL REFERENCES import_batch (act_id),
    position integer NOT NULL,
    organ    text    NOT NULL,
    matter   uuid    NOT NULL,
    PRIMARY KEY (act_id, position)
);
CREATE INDEX import_batch_matter_of ON import_batch_matter (organ, matter);
