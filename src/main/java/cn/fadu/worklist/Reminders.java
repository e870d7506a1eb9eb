package cn.fadu.worklist;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders of open work (催办、提醒): no part of the record, gone with the work. */
@Repository
public class Reminders {

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    Reminders(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Reminder(PersonId by, UnitId unit, String note, Instant at) {
    }

    /** Reminds of the work; false when the actor did so today already, or the work is gone. */
    public boolean remind(TaskId task, Actor actor, String note) {
        return jdbc.sql("""
                        INSERT INTO work_reminder (task_id, organ, person, unit, on_day, note, at)
                        SELECT task_id, organ, :person, :unit, :day, :note, :at FROM open_work WHERE task_id = :task
                        ON CONFLICT DO NOTHING""")
                .param("person", actor.person().value()).param("unit", actor.unit().value()).param("day", clock.today())
                .param("note", note).param("at", clock.now().atOffset(ZoneOffset.UTC)).param("task", task.value())
                .update() == 1;
    }

    /** The latest first. */
    public List<Reminder> of(TaskId task) {
        return jdbc.sql("SELECT person, unit, note, at FROM work_reminder WHERE task_id = :task ORDER BY at DESC, person")
                .param("task", task.value())
                .query((row, n) -> new Reminder(new PersonId(row.getString("person")), new UnitId(row.getString("unit")),
                        row.getString("note"), row.getObject("at", OffsetDateTime.class).toInstant())).list();
    }

    /** How often each was reminded of; work nobody reminded of is left out. */
    public Map<TaskId, Integer> count(Collection<TaskId> tasks) {
        Map<TaskId, Integer> counts = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("SELECT task_id, count(*) AS times FROM work_reminder WHERE task_id IN (:tasks) GROUP BY task_id")
                    .param("tasks", tasks.stream().map(TaskId::value).toList())
                    .query((row, n) -> counts.put(new TaskId(row.getObject("task_id", UUID.class)), row.getInt("times"))).list();
        }
        return counts;
    }
}
