-- How often what somebody typed was kept, so that an older window does not replace what a newer one kept.
ALTER TABLE form_draft ADD COLUMN revision integer NOT NULL DEFAULT 1;
