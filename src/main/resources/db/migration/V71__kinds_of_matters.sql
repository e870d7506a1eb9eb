-- The catalogue of a year is a matter of its own kind; it has no class of decisions.
ALTER TABLE matter ADD COLUMN kind text NOT NULL DEFAULT 'DECISION';
ALTER TABLE matter ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE matter ALTER COLUMN class DROP NOT NULL;
