-- Whether days of a year without notice were counted to find the day on which work is due.
ALTER TABLE open_work ADD COLUMN provisional boolean NOT NULL DEFAULT false;
ALTER TABLE finished_work ADD COLUMN provisional boolean NOT NULL DEFAULT false;

-- How far the days on which open work is due follow the organ's calendar; version is the calendar that they follow or come to.
CREATE TABLE calendar_settling (
    organ       text PRIMARY KEY,
    version     text        NOT NULL,
    noticed_at  timestamptz NOT NULL,
    last_matter uuid,
    matters     integer     NOT NULL DEFAULT 0,
    done        boolean     NOT NULL DEFAULT false
);

-- A calendar file that somebody wants to adopt, and how far it is known what it moves. Versions are those of the organ.
CREATE TABLE calendar_change (
    id             uuid PRIMARY KEY,
    organ          text        NOT NULL,
    proposed_by    text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    scope          text        NOT NULL,
    name           text        NOT NULL,
    content        bytea       NOT NULL,
    uploaded       text        NOT NULL CHECK (uploaded ~ '^[0-9a-f]{64}$'),
    version_before text        NOT NULL,
    version_after  text        NOT NULL,
    state          text        NOT NULL,
    last_matter    uuid,
    matters        integer     NOT NULL DEFAULT 0
);
CREATE INDEX calendar_change_of_organ ON calendar_change (organ, proposed_at DESC);
CREATE INDEX calendar_change_counted ON calendar_change (state) WHERE state = 'COUNTING';

-- A time limit that ends on another day, or on the same but no longer provisionally, once the change is adopted.
CREATE TABLE calendar_move (
    change_id          uuid    NOT NULL REFERENCES calendar_change,
    organ              text    NOT NULL,
    matter_id          uuid    NOT NULL,
    number             integer NOT NULL,
    deadline           text    NOT NULL,
    lead_unit          text    NOT NULL,
    due_before         date    NOT NULL,
    provisional_before boolean NOT NULL,
    due_after          date    NOT NULL,
    provisional_after  boolean NOT NULL,
    open_work          integer NOT NULL,
    PRIMARY KEY (change_id, matter_id, number)
);
