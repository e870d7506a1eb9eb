-- Limits that come near or are past, level by level: at most one row for a limit, a unit that has to keep it and a level.
CREATE TABLE warning (
    id         uuid PRIMARY KEY,
    organ      text        NOT NULL,
    matter_id  uuid        NOT NULL,
    limit_kind text        NOT NULL,
    starts_on  date        NOT NULL,
    due        date        NOT NULL,
    unit       text        NOT NULL,
    level      text        NOT NULL CHECK (level IN ('YELLOW', 'ORANGE', 'RED')),
    post       text        NOT NULL,
    task_id    uuid,
    calendar   text        NOT NULL,
    raised_on  date        NOT NULL,
    raised_at  timestamptz NOT NULL,
    closed_on  date,
    closed_at  timestamptz,
    closed_why text,
    CHECK ((closed_why IS NULL) = (closed_at IS NULL) AND (closed_why IS NULL) = (closed_on IS NULL)),
    UNIQUE (organ, matter_id, limit_kind, starts_on, due, unit, level)
);
CREATE INDEX warning_open_of_matter ON warning (matter_id) WHERE closed_at IS NULL;
CREATE INDEX warning_open_of_organ ON warning (organ, due, id) WHERE closed_at IS NULL;
CREATE INDEX warning_open_of_unit ON warning (organ, unit, due, id) WHERE closed_at IS NULL;
CREATE INDEX warning_late ON warning (organ, due, id) WHERE closed_on > due;

-- How far the sweep has looked: a matter is looked at again when it changed, when the calendar did, or on the day named.
CREATE TABLE warning_watch (
    matter_id uuid PRIMARY KEY,
    organ     text   NOT NULL,
    sequence  bigint NOT NULL,
    calendar  text   NOT NULL,
    next_on   date
);

-- Who was told of a warning, and when they read it. The warning itself says nothing that its reader may not see.
CREATE TABLE notice (
    warning_id   uuid        NOT NULL REFERENCES warning,
    organ        text        NOT NULL,
    person       text        NOT NULL,
    unit         text        NOT NULL,
    post         text        NOT NULL,
    on_behalf_of text,
    role         text        NOT NULL CHECK (role IN ('RESPONSIBLE', 'HEAD', 'OFFICE')),
    told_at      timestamptz NOT NULL,
    read_at      timestamptz,
    PRIMARY KEY (warning_id, person)
);
CREATE INDEX notice_of_person ON notice (organ, person, told_at DESC, warning_id);
CREATE INDEX notice_unread ON notice (organ, person) WHERE read_at IS NULL;

REVOKE DELETE, TRUNCATE ON warning, notice FROM fadu_app;
