-- How much waits at a desk is counted in the index alone: what is taken by somebody stands in it too.
CREATE INDEX open_work_at_desk ON open_work (organ, unit, post, (coalesce(due, 'infinity'::date)), opened_at, task_id) INCLUDE (claimed_by);
DROP INDEX open_work_of_desk;
ALTER INDEX open_work_at_desk RENAME TO open_work_of_desk;
