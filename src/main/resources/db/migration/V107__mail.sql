-- Where and how somebody wants to be written to. Nobody is written to without a row here.
CREATE TABLE mail_setting (
    organ      text        NOT NULL,
    person     text        NOT NULL,
    address    text        NOT NULL,
    choice     text        NOT NULL CHECK (choice IN ('DIGEST', 'RED_AT_ONCE', 'NONE')),
    language   text        NOT NULL CHECK (language IN ('zh', 'en')),
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (organ, person)
);

-- Mails to be sent, written in the transaction of the warnings they tell of. What they say is written when they leave.
CREATE TABLE mail (
    id         uuid PRIMARY KEY,
    organ      text        NOT NULL,
    person     text        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('DIGEST', 'RED')),
    day        date        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'NEEDLESS', 'REFUSED', 'GIVEN_UP',
                                                     'UNCERTAIN', 'NO_SERVER')),
    attempts   integer     NOT NULL DEFAULT 0,
    next_try   timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX mail_one_digest_a_day ON mail (organ, person, day) WHERE kind = 'DIGEST';
CREATE INDEX mail_unfinished ON mail (next_try, id) WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX mail_of_person ON mail (organ, person, changed_at DESC);

CREATE TABLE mail_part (
    mail_id    uuid NOT NULL REFERENCES mail,
    warning_id uuid NOT NULL REFERENCES warning,
    organ      text NOT NULL,
    person     text NOT NULL,
    PRIMARY KEY (mail_id, warning_id),
    UNIQUE (warning_id, person)
);

REVOKE DELETE, TRUNCATE ON mail, mail_part FROM fadu_app;
