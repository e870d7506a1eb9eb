-- What a matter is looked for by: its title, its item in the catalogue, the numbers of its documents.
CREATE VIEW matter_name (matter_id, name) AS
    SELECT id, title FROM matter
    UNION ALL
    SELECT matter_id, year || '年度目录第' || number || '项' FROM catalogue_item WHERE matter_id IS NOT NULL
    UNION ALL
    SELECT matter_id, number FROM document_number;
