-- What programs did under which act id, and the answer they got: the same call again gets the same answer.
CREATE TABLE api_call (
    act_id   uuid        PRIMARY KEY,
    organ    text        NOT NULL,
    person   text        NOT NULL,
    content  text        NOT NULL,
    begun_at timestamptz NOT NULL,
    answer   text
);
CREATE INDEX api_call_of ON api_call (organ, begun_at);
