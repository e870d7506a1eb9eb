-- The matter that this one adjusts in a major way (Order 713, Art. 37); a cache like the rest of the row.
ALTER TABLE matter ADD COLUMN predecessor uuid;
CREATE INDEX matter_of_predecessor ON matter (predecessor) WHERE predecessor IS NOT NULL;
