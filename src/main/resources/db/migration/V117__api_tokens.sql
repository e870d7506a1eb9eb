-- Tokens by which programs act for whoever made them, in one post. Of the secret nothing but its digest is kept.
CREATE TABLE api_token (
    id           uuid        PRIMARY KEY,
    organ        text        NOT NULL REFERENCES organ,
    person       text        NOT NULL,
    holding      uuid        NOT NULL REFERENCES post_holding,
    name         text        NOT NULL,
    scope        text        NOT NULL CHECK (scope IN ('READ', 'WRITE')),
    digest       text        NOT NULL UNIQUE,
    made_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz,
    revoked_by   text,
    last_used_on date,
    CHECK (expires_at <= made_at + interval '366 days')
);
CREATE INDEX api_token_of ON api_token (organ, person, made_at);

REVOKE UPDATE, DELETE ON api_token FROM fadu_app;
GRANT UPDATE (revoked_at, revoked_by, last_used_on) ON api_token TO fadu_app;
