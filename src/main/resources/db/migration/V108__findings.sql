-- What the rules said of each matter and what became of it. All of it but the lives of findings can be computed anew.

-- The rules in the order in which answers are kept, by the digest of their ids.
CREATE TABLE rule_order (
    organ  text NOT NULL,
    digest text NOT NULL,
    rules  text NOT NULL,
    PRIMARY KEY (organ, digest)
);

-- One judgement of a matter: up to which entry, on which day, under which versions; one letter for each rule.
CREATE TABLE judgement (
    id             bigint PRIMARY KEY,
    organ          text        NOT NULL,
    matter_id      uuid        NOT NULL,
    sequence       bigint      NOT NULL,
    on_day         date        NOT NULL,
    judged_at      timestamptz NOT NULL,
    rules          text        NOT NULL,
    profile        text        NOT NULL,
    profile_digest text        NOT NULL,
    calendar       text        NOT NULL,
    rule_order     text        NOT NULL,
    answers        text        NOT NULL,
    superseded_at  timestamptz
);
CREATE SEQUENCE judgement_id;
CREATE UNIQUE INDEX judgement_in_force ON judgement (matter_id) WHERE superseded_at IS NULL;
CREATE INDEX judgement_of_matter ON judgement (matter_id, id);

-- A judgement under other versions takes the place of the one before, which stays as it was.
CREATE TRIGGER judgement_superseded_is_kept BEFORE UPDATE ON judgement
    FOR EACH ROW WHEN (OLD.superseded_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER judgement_is_never_deleted BEFORE DELETE OR TRUNCATE ON judgement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE DELETE, TRUNCATE ON judgement FROM fadu_app;

-- A suspected problem: what one rule says of one matter. What is no longer found keeps its row and its life.
CREATE TABLE finding (
    id           uuid PRIMARY KEY,
    organ        text        NOT NULL,
    matter_id    uuid        NOT NULL,
    rule         text        NOT NULL,
    judgement    bigint      NOT NULL REFERENCES judgement,
    found        boolean     NOT NULL,
    answer       text        NOT NULL,
    gravity      smallint    NOT NULL,
    message      text        NOT NULL,
    arguments    text        NOT NULL,
    happened_on  date        NOT NULL,
    unit         text        NOT NULL,
    class        text        NOT NULL,
    year         integer     NOT NULL,
    stage        text        NOT NULL,
    state        text        NOT NULL,
    first_found_at timestamptz NOT NULL,
    UNIQUE (matter_id, rule)
);
CREATE INDEX finding_by_gravity ON finding (organ, gravity DESC, happened_on DESC, id DESC) WHERE found;
CREATE INDEX finding_of_rule ON finding (organ, rule, gravity DESC, happened_on DESC, id DESC);
CREATE INDEX finding_in_hand ON finding (organ, state) WHERE state <> 'SUSPECTED';
REVOKE DELETE, TRUNCATE ON finding FROM fadu_app;

-- What a finding said under a judgement that was superseded, where the next one says something else.
CREATE TABLE finding_result (
    finding_id  uuid   NOT NULL REFERENCES finding,
    judgement   bigint NOT NULL REFERENCES judgement,
    organ       text   NOT NULL,
    answer      text   NOT NULL,
    message     text   NOT NULL,
    arguments   text   NOT NULL,
    happened_on date   NOT NULL,
    PRIMARY KEY (finding_id, judgement)
);
CREATE TRIGGER finding_result_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON finding_result
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON finding_result FROM fadu_app;

-- How many findings there are of each kind, kept by the statements that change them.
CREATE TABLE finding_sum (
    organ    text    NOT NULL,
    rule     text    NOT NULL,
    answer   text    NOT NULL,
    found    boolean NOT NULL,
    state    text    NOT NULL,
    unit     text    NOT NULL,
    class    text    NOT NULL,
    year     integer NOT NULL,
    stage    text    NOT NULL,
    findings bigint  NOT NULL,
    PRIMARY KEY (organ, rule, answer, found, state, unit, class, year, stage)
);

CREATE FUNCTION count_new_findings() RETURNS trigger LANGUAGE plpgsql AS
$$
#variable_conflict use_column
BEGIN
    INSERT INTO finding_sum AS s
        SELECT organ, rule, answer, found, state, unit, class, year, stage, count(*) FROM new_rows
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    ON CONFLICT (organ, rule, answer, found, state, unit, class, year, stage)
        DO UPDATE SET findings = s.findings + excluded.findings;
    RETURN NULL;
END
$$;

CREATE FUNCTION count_changed_findings() RETURNS trigger LANGUAGE plpgsql AS
$$
#variable_conflict use_column
BEGIN
    INSERT INTO finding_sum AS s
        SELECT organ, rule, answer, found, state, unit, class, year, stage, sum(n) FROM (
            SELECT organ, rule, answer, found, state, unit, class, year, stage, 1 AS n FROM new_rows
            UNION ALL SELECT organ, rule, answer, found, state, unit, class, year, stage, -1 FROM old_rows) changed
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(n) <> 0
    ON CONFLICT (organ, rule, answer, found, state, unit, class, year, stage)
        DO UPDATE SET findings = s.findings + excluded.findings;
    RETURN NULL;
END
$$;

CREATE TRIGGER finding_counted AFTER INSERT ON finding REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_new_findings();
CREATE TRIGGER finding_counted_anew AFTER UPDATE ON finding REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_changed_findings();

-- How often each rule gave each answer in the judgements in force.
CREATE TABLE rule_sum (
    organ   text   NOT NULL,
    rule    text   NOT NULL,
    answer  text   NOT NULL,
    matters bigint NOT NULL,
    PRIMARY KEY (organ, rule, answer)
);

-- Profiles under which matters of the organ were judged, as they were when the latest run began.
CREATE TABLE judged_profile (
    organ   text NOT NULL,
    profile text NOT NULL,
    digest  text NOT NULL,
    PRIMARY KEY (organ, profile)
);

-- Matters whose record grew since they were judged; one row for each act, so that nobody waits for anybody.
CREATE TABLE judgement_due (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ     text NOT NULL,
    matter_id uuid NOT NULL
);
CREATE INDEX judgement_due_of_organ ON judgement_due (organ, id);

-- All matters of an organ judged once more: how far, since when and why.
CREATE TABLE judging_run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ       text        NOT NULL,
    reason      text        NOT NULL,
    asked_by    text,
    versions    text        NOT NULL,
    on_day      date        NOT NULL,
    total       bigint      NOT NULL,
    done        bigint      NOT NULL DEFAULT 0,
    failed      bigint      NOT NULL DEFAULT 0,
    reached     uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    began_at    timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE UNIQUE INDEX judging_run_under_way ON judging_run (organ) WHERE finished_at IS NULL;
CREATE INDEX judging_run_of_organ ON judging_run (organ, id DESC);
CREATE INDEX matter_of_organ ON matter (organ, id);

-- Which entries of the auditors' stream a finding's life consists of; what they state stands there alone.
CREATE TABLE finding_act (
    finding_id uuid   NOT NULL REFERENCES finding,
    organ      text   NOT NULL,
    stream     text   NOT NULL,
    sequence   bigint NOT NULL,
    state      text   NOT NULL,
    PRIMARY KEY (finding_id, stream, sequence)
);
CREATE TRIGGER finding_act_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON finding_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON finding_act FROM fadu_app;

-- What a unit is asked to put right and until when; the latest demand on a finding.
CREATE TABLE correction (
    finding_id uuid PRIMARY KEY REFERENCES finding,
    organ      text    NOT NULL,
    unit       text    NOT NULL,
    demanded_on date   NOT NULL,
    until      date    NOT NULL,
    open       boolean NOT NULL
);
CREATE INDEX correction_of_unit ON correction (organ, unit, open, until);
REVOKE DELETE, TRUNCATE ON correction FROM fadu_app;

-- Whose auditors see the findings of an organ beside its own.
CREATE TABLE supervision (
    organ      text NOT NULL REFERENCES organ,
    supervisor text NOT NULL REFERENCES organ,
    PRIMARY KEY (organ, supervisor),
    CHECK (organ <> supervisor)
);
CREATE INDEX supervision_by ON supervision (supervisor);
REVOKE DELETE, TRUNCATE ON supervision FROM fadu_app;
