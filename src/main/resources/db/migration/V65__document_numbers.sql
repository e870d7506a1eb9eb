-- Numbers of documents, by organ, kind and year. A number once given is never changed.

-- Acts that take a number of this kind wait for one another at this row. prefix is null while the organ set none.
CREATE TABLE document_series (
    organ  text NOT NULL,
    kind   text NOT NULL,
    prefix text CHECK (prefix <> ''),
    PRIMARY KEY (organ, kind)
);

-- The last number in use before the first that is free.
CREATE TABLE document_counter (
    organ text    NOT NULL,
    kind  text    NOT NULL,
    year  integer NOT NULL,
    last  integer NOT NULL,
    PRIMARY KEY (organ, kind, year)
);

-- The register. serial is null where the number is not of the organ's own pattern; owner is what the number belongs to.
CREATE TABLE document_number (
    organ     text    NOT NULL,
    kind      text    NOT NULL,
    number    text    NOT NULL,
    owner     text    NOT NULL,
    year      integer NOT NULL,
    serial    integer,
    matter_id uuid    NOT NULL,
    sequence  bigint  NOT NULL,
    given_on  date    NOT NULL,
    person    text    NOT NULL,
    by_hand   boolean NOT NULL,
    PRIMARY KEY (organ, kind, number)
);
CREATE INDEX document_number_register ON document_number (organ, kind, year, serial);
CREATE INDEX document_number_of_owner ON document_number (organ, kind, owner);
CREATE INDEX document_number_of_matter ON document_number (matter_id);

REVOKE UPDATE, DELETE ON document_number FROM fadu_app;
