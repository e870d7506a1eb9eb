-- A database of the demonstration says so itself, wherever it is copied or restored to: everybody knows its passwords, so it is
-- never opened as an installation. The start writes and reads this as the owner of the tables; the application has no part in it.
CREATE TABLE demonstration (
    organ text PRIMARY KEY CHECK (organ = 'installation')
);
REVOKE ALL ON demonstration FROM fadu_app;

-- Demonstrations that were made before there was this mark.
INSERT INTO demonstration (organ)
    SELECT 'installation' WHERE EXISTS (SELECT 1 FROM post_holding WHERE organ = 'demo-city' AND person = 'audadmin'
        AND unit = 'information-centre' AND post = 'audadmin' AND since = DATE '2024-01-01');
