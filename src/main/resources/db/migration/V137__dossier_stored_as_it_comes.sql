-- The cache of a dossier comes compressed; the server need not try again.
ALTER TABLE matter ALTER COLUMN dossier SET STORAGE EXTERNAL;
