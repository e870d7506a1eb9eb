-- The first start of an empty database, passwords that are good once, and changes of rights that two administrators make.

-- Nobody without a password logs in. While one_time_until is set, the password is good until then and for nothing but its change.
ALTER TABLE person ALTER COLUMN password_hash DROP NOT NULL;
ALTER TABLE person ADD COLUMN one_time_until timestamptz CHECK (one_time_until IS NULL OR password_hash IS NOT NULL);

-- The passwords with which the first organ is entered, by their digests: one for each instance that was started meanwhile.
CREATE TABLE first_start (
    digest      text        PRIMARY KEY,
    organ       text        NOT NULL CHECK (organ = 'installation'),
    valid_until timestamptz NOT NULL
);

-- What a system administrator proposed and a security administrator decides on.
CREATE TABLE right_change (
    id          uuid        PRIMARY KEY,
    organ       text        NOT NULL REFERENCES organ,
    kind        text        NOT NULL CHECK (kind IN ('GIVE_POST', 'END_POST', 'ADD_SUPERVISOR')),
    person      text,
    unit        text,
    post        text,
    section     text,
    title       text,
    -- The first day of a post that is given, the last one of a post that is ended.
    day         date,
    holding     uuid        REFERENCES post_holding,
    supervisor  text        REFERENCES organ,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CONFIRMED', 'DECLINED')),
    decided_by  text,
    decided_at  timestamptz,
    CHECK ((kind = 'ADD_SUPERVISOR') = (supervisor IS NOT NULL)),
    CHECK ((kind = 'ADD_SUPERVISOR') = (day IS NULL)),
    CHECK ((state = 'OPEN') = (decided_by IS NULL)),
    CHECK (decided_by <> proposed_by)
);
CREATE INDEX right_change_open ON right_change (organ, proposed_at) WHERE state = 'OPEN';

-- The workbook of units and people that an administrator looks over before it is entered: the latest of the organ.
CREATE TABLE staff_upload (
    organ   text        PRIMARY KEY REFERENCES organ,
    person  text        NOT NULL,
    name    text        NOT NULL,
    content bytea       NOT NULL,
    kept_at timestamptz NOT NULL
);

REVOKE DELETE, TRUNCATE ON right_change FROM fadu_app;
