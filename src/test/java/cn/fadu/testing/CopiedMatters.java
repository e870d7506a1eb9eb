package cn.fadu.testing;

import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many matters that are alike, for measurements: copies of one, row by row in the database, each with what is open in it.
 * The copies have no work in the engine and no leaf in the tree.
 */
public final class CopiedMatters {

    private final JdbcTemplate owner;
    private final MatterId model;

    /** @param owner of the tables; the model is in the same database */
    public CopiedMatters(JdbcTemplate owner, MatterId model) {
        this.owner = owner;
        this.model = model;
        owner.execute("CREATE TABLE IF NOT EXISTS copied (batch uuid NOT NULL, id uuid NOT NULL)");
    }

    /** Makes so many more, with their units and their open work. */
    public void add(int matters) {
        copy(matters);
    }

    /** The same, each with the model's entries and path too, so that its pages show something; answers their ids. */
    public List<UUID> addRecorded(int matters) {
        UUID batch = copy(matters);
        owner.update("""
                INSERT INTO path_row (organ, matter_id, sequence, process_key, instance_id, element_id, event, at, model_id)
                SELECT organ, c.id, sequence, process_key, instance_id, element_id, event, at, model_id
                FROM path_row, copied c WHERE matter_id = ? AND batch = ?""", model.value(), batch);
        owner.update("""
                INSERT INTO entry SELECT e.* FROM entry m, copied c,
                    LATERAL jsonb_populate_record(m, jsonb_build_object('stream', 'matter:' || c.id, 'act_id', gen_random_uuid())) e
                WHERE m.stream = ? AND batch = ?""", "matter:" + model, batch);
        owner.execute("ANALYZE path_row, entry");
        return owner.queryForList("SELECT id FROM copied WHERE batch = ?", UUID.class, batch);
    }

    private UUID copy(int matters) {
        UUID batch = UUID.randomUUID();
        owner.update("INSERT INTO copied (batch, id) SELECT ?, gen_random_uuid() FROM generate_series(1, ?)", batch, matters);
        owner.update("""
                INSERT INTO matter SELECT n.* FROM matter m, copied c,
                    LATERAL jsonb_populate_record(m, jsonb_build_object('id', c.id)) n WHERE m.id = ? AND batch = ?""",
                model.value(), batch);
        owner.update("""
                INSERT INTO matter_unit SELECT n.* FROM matter_unit m, copied c,
                    LATERAL jsonb_populate_record(m, jsonb_build_object('matter_id', c.id)) n WHERE m.matter_id = ? AND batch = ?""",
                model.value(), batch);
        owner.update("""
                INSERT INTO open_work SELECT n.* FROM open_work m, copied c,
                    LATERAL jsonb_populate_record(m, jsonb_build_object('matter_id', c.id, 'task_id', gen_random_uuid())) n
                WHERE m.matter_id = ? AND batch = ?""", model.value(), batch);
        owner.execute("ANALYZE copied, matter, matter_unit, open_work");
        return batch;
    }
}
