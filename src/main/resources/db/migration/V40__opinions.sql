-- Opinions of the public, for lists. The name somebody gave stands only here, with the salt of its commitment, and can be erased.
CREATE TABLE opinion (
    matter_id   uuid   NOT NULL,
    organ       text   NOT NULL,
    sequence    bigint NOT NULL,
    received_on date   NOT NULL,
    way         text   NOT NULL,
    clause      text,
    content     text   NOT NULL,
    person      text,
    salt        text,
    PRIMARY KEY (matter_id, sequence)
);
