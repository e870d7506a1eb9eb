-- Who reads few matters finds the texts of these by the matter, and those of a year among them; all else that asks for the texts
-- of one matter finds them by it as well.
CREATE INDEX search_text_matter ON search_text (matter_id, on_day);
DROP INDEX search_text_place;
