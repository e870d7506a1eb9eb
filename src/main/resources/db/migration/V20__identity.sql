-- Organs, their units, people, the posts they hold; what guards log-in; who logged in and who administered what.

CREATE TABLE organ (
    code    text PRIMARY KEY CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    name_zh text NOT NULL,
    name_en text NOT NULL,
    level   text NOT NULL CHECK (level IN ('province', 'city', 'county', 'township', 'department', 'street')),
    profile text NOT NULL
);

CREATE TABLE unit (
    organ    text NOT NULL REFERENCES organ,
    code     text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    name_zh  text NOT NULL,
    name_en  text NOT NULL,
    -- What the unit does for matters of other units: at most one unit of an organ has each function.
    function text CHECK (function ~ '^[a-z-]+$' AND function <> 'lead'),
    PRIMARY KEY (organ, code),
    UNIQUE (organ, function)
);

CREATE TABLE person (
    code          text PRIMARY KEY CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    organ         text    NOT NULL REFERENCES organ,
    name_zh       text    NOT NULL,
    name_en       text    NOT NULL,
    password_hash text    NOT NULL CHECK (password_hash LIKE '$2%'),
    enabled       boolean NOT NULL DEFAULT true,
    UNIQUE (organ, code)
);

-- A person holds a post from one day to another, both included; days of the official clock.
CREATE TABLE post_holding (
    id       uuid PRIMARY KEY,
    organ    text NOT NULL,
    person   text NOT NULL,
    unit     text NOT NULL,
    post     text NOT NULL CHECK (post ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    title_zh text,
    title_en text,
    since    date NOT NULL,
    until    date CHECK (until >= since),
    FOREIGN KEY (organ, person) REFERENCES person (organ, code),
    FOREIGN KEY (organ, unit) REFERENCES unit (organ, code),
    UNIQUE (organ, person, unit, post, since)
);

CREATE INDEX post_holding_person ON post_holding (person);
CREATE INDEX post_holding_post ON post_holding (organ, post);

-- Attempts that have not (yet) proved right, by digest of the name as typed: a mistyped name may be a password.
-- Organ and person are known only when the name is somebody's.
CREATE TABLE login_guard (
    name_digest  text PRIMARY KEY,
    organ        text,
    person       text,
    locked_until timestamptz
);

CREATE TABLE login_failure (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ       text,
    name_digest text        NOT NULL REFERENCES login_guard ON DELETE CASCADE,
    at          timestamptz NOT NULL
);

CREATE INDEX login_failure_name ON login_failure (name_digest, at);

-- What happened around accounts, by the technical clock. Rows without organ are of names that are nobody's.
CREATE TABLE access_event (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ   text REFERENCES organ,
    at      timestamptz NOT NULL,
    kind    text        NOT NULL,
    person  text,
    subject text,
    address text
);

CREATE INDEX access_event_organ ON access_event (organ, id);

REVOKE UPDATE, DELETE ON access_event FROM fadu_app;
REVOKE DELETE ON organ, unit, person, post_holding FROM fadu_app;
