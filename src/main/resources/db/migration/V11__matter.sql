-- Caches and open work. Whatever stands here about a matter can be recomputed from its entries and the engine.
CREATE TABLE catalogue_item (
    id        uuid PRIMARY KEY,
    organ     text    NOT NULL,
    year      integer NOT NULL,
    number    integer NOT NULL,
    title     text    NOT NULL,
    unit      text    NOT NULL,
    class     text    NOT NULL,
    basis     text    NOT NULL,
    planned   text    NOT NULL,
    matter_id uuid,
    UNIQUE (organ, year, number)
);

CREATE TABLE matter (
    id         uuid PRIMARY KEY,
    organ      text        NOT NULL,
    title      text        NOT NULL,
    class      text        NOT NULL,
    lead_unit  text        NOT NULL,
    stage      text        NOT NULL,
    started_on date        NOT NULL,
    changed_at timestamptz NOT NULL,
    sequence   bigint      NOT NULL,
    dossier    bytea       NOT NULL
);
CREATE INDEX matter_recent ON matter (organ, changed_at DESC, id);
CREATE INDEX matter_of_unit ON matter (organ, lead_unit, changed_at DESC, id);

-- Units that had work on a matter, and therefore may see it.
CREATE TABLE matter_unit (
    matter_id uuid NOT NULL,
    organ     text NOT NULL,
    unit      text NOT NULL,
    PRIMARY KEY (matter_id, unit)
);
CREATE INDEX matter_unit_by_unit ON matter_unit (organ, unit);

CREATE TABLE open_work (
    task_id     uuid PRIMARY KEY,
    organ       text        NOT NULL,
    matter_id   uuid        NOT NULL,
    model_id    text        NOT NULL,
    process_key text        NOT NULL,
    task_key    text        NOT NULL,
    form_id     text        NOT NULL,
    desk        text        NOT NULL,
    unit        text        NOT NULL,
    post        text        NOT NULL,
    claimed_by  text,
    opened_at   timestamptz NOT NULL,
    due         date,
    floor       boolean     NOT NULL DEFAULT false
);
CREATE INDEX open_work_of_desk ON open_work (organ, unit, post, (coalesce(due, 'infinity'::date)), opened_at, task_id);
CREATE INDEX open_work_of_matter ON open_work (matter_id);

CREATE TABLE finished_work (
    task_id     uuid PRIMARY KEY,
    organ       text        NOT NULL,
    matter_id   uuid        NOT NULL,
    process_key text        NOT NULL,
    task_key    text        NOT NULL,
    unit        text        NOT NULL,
    post        text        NOT NULL,
    person      text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    sequence    bigint      NOT NULL
);
CREATE INDEX finished_work_of_person ON finished_work (organ, person, finished_at DESC, task_id);
CREATE INDEX finished_work_of_matter ON finished_work (matter_id);

-- The way a matter took through its models, with the entry that caused each step.
CREATE TABLE path_row (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ       text        NOT NULL,
    matter_id   uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    process_key text        NOT NULL,
    instance_id text        NOT NULL,
    element_id  text        NOT NULL,
    event       text        NOT NULL,
    at          timestamptz NOT NULL
);
CREATE INDEX path_row_of_matter ON path_row (matter_id, id);

-- What somebody typed and has not sent yet.
CREATE TABLE form_draft (
    organ      text        NOT NULL,
    person     text        NOT NULL,
    place      text        NOT NULL,
    fields     text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (organ, person, place)
);

CREATE TABLE meeting (
    id       uuid PRIMARY KEY,
    organ    text    NOT NULL,
    number   integer NOT NULL,
    type     text    NOT NULL,
    title    text    NOT NULL,
    held_on  date    NOT NULL,
    place    text    NOT NULL,
    state    text    NOT NULL,
    UNIQUE (organ, type, number)
);

CREATE TABLE meeting_item (
    meeting_id uuid    NOT NULL,
    matter_id  uuid    NOT NULL,
    organ      text    NOT NULL,
    position   integer NOT NULL,
    PRIMARY KEY (meeting_id, matter_id)
);
CREATE INDEX meeting_item_of_matter ON meeting_item (matter_id);
