-- The catalogue of a year is a matter; its items are a cache of what it published.
ALTER TABLE catalogue_item ADD COLUMN procedures text NOT NULL DEFAULT '';
ALTER TABLE catalogue_item ALTER COLUMN procedures DROP DEFAULT;
ALTER TABLE catalogue_item ADD COLUMN hearing boolean NOT NULL DEFAULT false;
ALTER TABLE catalogue_item ALTER COLUMN hearing DROP DEFAULT;
ALTER TABLE catalogue_item ADD COLUMN state text NOT NULL DEFAULT 'LISTED';
ALTER TABLE catalogue_item ALTER COLUMN state DROP DEFAULT;

CREATE TABLE catalogue_of_year (
    organ     text    NOT NULL,
    year      integer NOT NULL,
    matter_id uuid    NOT NULL,
    PRIMARY KEY (organ, year)
);
