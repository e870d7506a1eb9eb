-- State secrets are handled offline: a bare number for each organ and year, nothing else.
CREATE TABLE offline_matters (
    organ   text    NOT NULL,
    year    integer NOT NULL,
    matters integer NOT NULL,
    PRIMARY KEY (organ, year)
);
