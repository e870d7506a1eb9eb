package cn.fadu.worklist;

import cn.fadu.identity.Directory;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the engine reports that work opened and ended, in the transaction of the act that caused it. */
@Component
public class WorkBook {

    private static final String OPEN = """
            WITH readers AS (INSERT INTO matter_unit (matter_id, organ, unit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING)
            INSERT INTO open_work (task_id, organ, matter_id, model_id, process_key, task_key, form_id, desk, unit, post, opened_at,
                                   claimed_by, opened_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FINISH = """
            WITH done AS (DELETE FROM open_work WHERE task_id = ? RETURNING *)
            INSERT INTO finished_work (task_id, organ, matter_id, process_key, task_key, unit, post, person, opened_at,
                                       finished_at, sequence, opened_by, on_behalf_of, due, floor, provisional)
            SELECT task_id, organ, matter_id, process_key, task_key, unit, post, ?, opened_at, ?, ?, opened_by, ?, due, floor, provisional FROM done""";

    private final JdbcTemplate jdbc;
    private final Directory directory;

    WorkBook(JdbcTemplate jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * A task that opened, as the engine knows it.
     *
     * @param leadUnit   the undertaking unit of the matter
     * @param namedUnit  the unit that the procedure names, for a desk of the function {@link Desk#NAMED}; otherwise null
     * @param assignedTo the person whose work it is from the beginning, or null
     */
    public record Opened(TaskId task, MatterId matter, String modelId, String process, String act,
                         String form, Desk desk, UnitId leadUnit, UnitId namedUnit, PersonId assignedTo) {

        private UnitId unit(Directory directory, OrganId organ) {
            return Desk.NAMED.equals(desk.function()) ? namedUnit : directory.resolve(desk, organ, leadUnit);
        }
    }

    /** Puts the work on its desk; the unit of the desk may read the matter from now on. */
    public void opened(Opened work) {
        ActScope.CurrentAct act = act();
        OrganId organ = act.actor().organ();
        UnitId unit = work.unit(directory, organ);
        jdbc.update(OPEN, work.matter().value(), organ.value(), unit.value(), work.task().value(), organ.value(), work.matter().value(), work.modelId(), work.process(),
                work.act(), work.form(), work.desk().toString(), unit.value(), work.desk().post().value(), act.at().atOffset(ZoneOffset.UTC),
                work.assignedTo() == null ? null : work.assignedTo().value(), act.sequence());
    }

    /** The act in scope finished the work. */
    public void finished(TaskId task) {
        ActScope.CurrentAct act = act();
        jdbc.update(FINISH, task.value(), act.actor().person().value(), act.at().atOffset(ZoneOffset.UTC), act.sequence(),
                act.actor().onBehalfOf() == null ? null : act.actor().onBehalfOf().value());
    }

    private static ActScope.CurrentAct act() {
        return ActScope.current().orElseThrow(() -> new IllegalStateException("work opens and ends by acts only"));
    }

    /** The procedure took another way; nobody needs to do the work any more. */
    public void dropped(TaskId task) {
        jdbc.update("DELETE FROM open_work WHERE task_id = ?", task.value());
    }

    /** What is open at desks of the undertaking unit is that unit's, and nobody's in particular. */
    public void handTo(MatterId matter, UnitId leadUnit) {
        jdbc.update("UPDATE open_work SET unit = ?, claimed_by = NULL WHERE matter_id = ? AND desk LIKE 'lead/%'",
                leadUnit.value(), matter.value());
    }
}
