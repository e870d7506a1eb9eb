-- Numbers whose act was taken back: the same owner is given them again, until then they are void.
CREATE TABLE document_number_taken_back (
    organ  text NOT NULL,
    kind   text NOT NULL,
    number text NOT NULL,
    PRIMARY KEY (organ, kind, number),
    FOREIGN KEY (organ, kind, number) REFERENCES document_number
);
