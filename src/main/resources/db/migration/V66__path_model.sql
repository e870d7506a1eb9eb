-- The version of the model that the instance runs on, as the engine names it; null for what was walked before this was kept.
ALTER TABLE path_row ADD COLUMN model_id text;
