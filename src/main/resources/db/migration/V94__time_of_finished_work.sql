-- The limit that ran for finished work when it ended; null where none ran, and for what was finished before this was kept.
ALTER TABLE finished_work ADD COLUMN due date;
ALTER TABLE finished_work ADD COLUMN floor boolean NOT NULL DEFAULT false;
