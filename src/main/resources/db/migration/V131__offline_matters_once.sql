-- The acts by which state secrets were counted, so that one sent twice counts once: bare random numbers, without person or time.
CREATE TABLE offline_matter_act (
    act_id uuid    PRIMARY KEY,
    organ  text    NOT NULL,
    year   integer NOT NULL
);

REVOKE UPDATE, DELETE ON offline_matter_act FROM fadu_app;
