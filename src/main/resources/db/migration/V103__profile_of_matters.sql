-- The jurisdiction profile a matter started with, which it keeps: what runs under a version is found without reading dossiers.
ALTER TABLE matter ADD COLUMN profile text;
UPDATE matter SET profile = convert_from(dossier, 'UTF8')::jsonb -> 'start' ->> 'profile';
ALTER TABLE matter ALTER COLUMN profile SET NOT NULL;
CREATE INDEX matter_of_profile ON matter (profile, id);
