-- Numbers that were taken back and given again, with the entry that has them since: taken back again, they are void again.
CREATE TABLE document_number_given_again (
    organ     text   NOT NULL,
    kind      text   NOT NULL,
    number    text   NOT NULL,
    matter_id uuid   NOT NULL,
    sequence  bigint NOT NULL,
    PRIMARY KEY (matter_id, sequence, organ, kind, number),
    FOREIGN KEY (organ, kind, number) REFERENCES document_number
);

REVOKE UPDATE, DELETE ON document_number_given_again FROM fadu_app;
