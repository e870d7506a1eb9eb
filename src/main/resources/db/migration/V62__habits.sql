-- The section (科室) of a unit in which somebody holds a post; null where the unit has none.
ALTER TABLE post_holding ADD COLUMN section_zh text, ADD COLUMN section_en text;

-- From one day to another somebody does the work of a post for its holder. Its id stands for the post in a session.
CREATE TABLE substitution (
    id         uuid PRIMARY KEY,
    organ      text NOT NULL,
    holding    uuid NOT NULL REFERENCES post_holding,
    substitute text NOT NULL,
    since      date NOT NULL,
    until      date NOT NULL CHECK (until >= since),
    reason     text NOT NULL,
    ended_on   date,
    FOREIGN KEY (organ, substitute) REFERENCES person (organ, code)
);
CREATE INDEX substitution_of_holding ON substitution (holding);

-- For whom a substitute finished the work.
ALTER TABLE finished_work ADD COLUMN on_behalf_of text;
CREATE INDEX finished_work_on_behalf ON finished_work (organ, on_behalf_of, finished_at DESC, task_id)
    WHERE on_behalf_of IS NOT NULL;

-- Somebody with a part in a matter reminds who has the work. No part of the record; ends with the work.
CREATE TABLE work_reminder (
    task_id uuid        NOT NULL REFERENCES open_work ON DELETE CASCADE,
    organ   text        NOT NULL,
    person  text        NOT NULL,
    unit    text        NOT NULL,
    on_day  date        NOT NULL,
    note    text,
    at      timestamptz NOT NULL,
    PRIMARY KEY (task_id, person, on_day)
);

-- A matter brought to the notice of a unit, or of one person: the list of copies. The record has it as an act.
CREATE TABLE matter_copy (
    id        uuid PRIMARY KEY,
    organ     text        NOT NULL,
    matter_id uuid        NOT NULL,
    to_unit   text        NOT NULL,
    to_person text,
    sender    text        NOT NULL,
    note      text,
    sent_at   timestamptz NOT NULL
);
CREATE INDEX matter_copy_of_unit ON matter_copy (organ, to_unit, sent_at DESC, id);
CREATE TABLE matter_copy_view (
    copy_id uuid        NOT NULL REFERENCES matter_copy,
    organ   text        NOT NULL,
    person  text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (copy_id, person)
);

-- Phrases of one person for the fields in which one comments.
CREATE TABLE phrase (
    id     uuid PRIMARY KEY,
    organ  text        NOT NULL,
    person text        NOT NULL,
    words  text        NOT NULL,
    at     timestamptz NOT NULL,
    UNIQUE (organ, person, words)
);
