-- The entry that opened a piece of work: who did that act may take it back while nobody has opened what it sent.
ALTER TABLE open_work ADD COLUMN opened_by bigint NOT NULL DEFAULT 0;
ALTER TABLE finished_work ADD COLUMN opened_by bigint NOT NULL DEFAULT 0;
CREATE INDEX finished_work_of_entry ON finished_work (matter_id, sequence);

-- Who opened the page of a piece of open work, and when first. Ends with the work.
CREATE TABLE work_view (
    task_id uuid        NOT NULL REFERENCES open_work ON DELETE CASCADE,
    organ   text        NOT NULL,
    person  text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (task_id, person)
);

-- What somebody last sent with the form of a step in a matter, so that it need not be typed again when the step comes back.
CREATE TABLE sent_form (
    organ     text        NOT NULL,
    person    text        NOT NULL,
    matter_id uuid        NOT NULL,
    task_key  text        NOT NULL,
    fields    text        NOT NULL,
    sent_at   timestamptz NOT NULL,
    PRIMARY KEY (organ, person, matter_id, task_key)
);
