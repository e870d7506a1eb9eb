CREATE TABLE meeting_participant (
    meeting_id uuid    NOT NULL,
    organ      text    NOT NULL,
    position   integer NOT NULL,
    person     text    NOT NULL,
    name       text    NOT NULL,
    title      text    NOT NULL,
    seat       text    NOT NULL,
    present    boolean NOT NULL,
    absence    text,
    PRIMARY KEY (meeting_id, person)
);
