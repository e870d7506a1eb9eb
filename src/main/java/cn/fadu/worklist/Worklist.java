package cn.fadu.worklist;

import cn.fadu.calendar.CountedDate;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for whom, and what was done. */
@Repository
public class Worklist {

    private static final String OPEN = """
            SELECT task_id, organ, matter_id, model_id, process_key, task_key, form_id, desk, unit, claimed_by, opened_at, due, floor,
                   provisional, opened_by
            FROM open_work
            """;
    private static final String FINISHED = """
            SELECT task_id, matter_id, process_key, task_key, unit, post, person, opened_at, finished_at, sequence, due, floor, provisional
            FROM finished_work
            """;

    private static final String NAMED = """
            AND (:words = '' OR matter_id IN (SELECT matter_id FROM matter_name WHERE position(lower(:words) in lower(name)) > 0))
            """;

    private final JdbcClient jdbc;

    Worklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page of a list begins: after this row. */
    public record After(LocalDate due, Instant at, TaskId task) {
    }

    /**
     * Work waiting for the actor's desk that nobody else took, the most urgent first: earliest due date, work without one
     * last, then the oldest.
     *
     * @param words words of the matter's title; empty for all
     * @param after where the page begins, or null for the first
     */
    public List<OpenWork> waitingFor(Actor actor, String words, After after, int limit) {
        return page(" AND post = :post AND (claimed_by IS NULL OR claimed_by = :person) ",
                Map.of("post", actor.post().value(), "person", actor.principal().value()), actor, words, after, limit);
    }

    /** All open work of the actor's unit, whoever has it, in the order of {@link #waitingFor}: for who assigns it. */
    public List<OpenWork> openInUnit(Actor actor, String words, After after, int limit) {
        return page(" ", Map.of(), actor, words, after, limit);
    }

    private List<OpenWork> page(String which, Map<String, String> values, Actor actor, String words, After after, int limit) {
        return jdbc.sql(OPEN + "WHERE organ = :organ AND unit = :unit" + which + NAMED + """
                          AND (coalesce(due, 'infinity'::date), opened_at, task_id)
                              > (coalesce(cast(:due AS date), cast(:none AS date)), cast(:at AS timestamptz), cast(:task AS uuid))
                        ORDER BY coalesce(due, 'infinity'::date), opened_at, task_id LIMIT :limit""")
                .params(values).param("organ", actor.organ().value()).param("unit", actor.unit().value())
                .param("words", words)
                .param("due", after == null ? null : after.due())
                .param("none", after == null ? "-infinity" : "infinity")
                .param("at", (after == null ? Instant.EPOCH : after.at()).atOffset(ZoneOffset.UTC))
                .param("task", after == null ? new UUID(0, 0) : after.task().value())
                .param("limit", limit).query((row, n) -> open(row)).list();
    }

    /** Beyond this number work is not counted: it is {@code MOST_COUNTED} or more. */
    public static final int MOST_COUNTED = 1_000;

    /** How much work waits for the actor's desk, at most {@link #MOST_COUNTED}. */
    public int countWaitingFor(Actor actor) {
        return jdbc.sql("""
                        SELECT count(*) FROM (
                            SELECT 1 FROM open_work WHERE organ = :organ AND unit = :unit AND post = :post
                              AND (claimed_by IS NULL OR claimed_by = :person) LIMIT :most) AS waiting""")
                .param("most", MOST_COUNTED)
                .param("organ", actor.organ().value()).param("unit", actor.unit().value())
                .param("post", actor.post().value()).param("person", actor.principal().value())
                .query(Integer.class).single();
    }

    /** How much work under these acts is open in a matter. */
    public int countOpen(MatterId matter, List<String> acts) {
        return acts.isEmpty() ? 0 : jdbc.sql("SELECT count(*) FROM open_work WHERE matter_id = :matter AND task_key IN (:acts)")
                .param("matter", matter.value()).param("acts", acts).query(Integer.class).single();
    }

    /** All open work of a matter, the oldest first. */
    public List<OpenWork> openIn(MatterId matter) {
        return jdbc.sql(OPEN + "WHERE matter_id = :matter ORDER BY opened_at, task_id")
                .param("matter", matter.value()).query((row, n) -> open(row)).list();
    }

    /** All open work of these matters, the oldest first. */
    public List<OpenWork> openIn(Collection<MatterId> matters) {
        return matters.isEmpty() ? List.of() : jdbc.sql(OPEN + "WHERE matter_id IN (:matters) ORDER BY opened_at, task_id")
                .param("matters", matters.stream().map(MatterId::value).toList()).query((row, n) -> open(row)).list();
    }

    public Optional<OpenWork> find(TaskId task) {
        return jdbc.sql(OPEN + "WHERE task_id = :task").param("task", task.value()).query((row, n) -> open(row)).optional();
    }

    public Optional<FinishedWork> findFinished(TaskId task) {
        return jdbc.sql(FINISHED + "WHERE task_id = :task").param("task", task.value())
                .query((row, n) -> finished(row)).optional();
    }

    /** The work that the entry finished; empty for an entry that finished none. */
    public Optional<FinishedWork> finishedWith(MatterId matter, long sequence) {
        return jdbc.sql(FINISHED + "WHERE matter_id = :matter AND sequence = :sequence").param("matter", matter.value())
                .param("sequence", sequence).query((row, n) -> finished(row)).optional();
    }

    /** All finished work of a matter, in the order of the entries that finished it. */
    public List<FinishedWork> finishedIn(MatterId matter) {
        return jdbc.sql(FINISHED + "WHERE matter_id = :matter ORDER BY sequence, task_id").param("matter", matter.value())
                .query((row, n) -> finished(row)).list();
    }

    /** Notes that the person has the page of the work before them; only the first time counts. */
    public void markOpened(TaskId task, PersonId person, Instant at) {
        try {
            jdbc.sql("""
                            INSERT INTO work_view (task_id, organ, person, at)
                            SELECT task_id, organ, :person, :at FROM open_work WHERE task_id = :task ON CONFLICT DO NOTHING""")
                    .param("person", person.value()).param("at", at.atOffset(ZoneOffset.UTC)).param("task", task.value())
                    .update();
        } catch (DataIntegrityViolationException endedMeanwhile) {
            // Work that ended at this moment needs no mark.
        }
    }

    /** Which of these the person has opened. */
    public Set<TaskId> seenBy(PersonId person, Collection<TaskId> tasks) {
        return tasks.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("SELECT task_id FROM work_view WHERE person = :person AND task_id IN (:tasks)")
                .param("person", person.value()).param("tasks", tasks.stream().map(TaskId::value).toList())
                .query((row, n) -> new TaskId(row.getObject(1, UUID.class))).list());
    }

    /** Whether somebody else than the sender has opened or finished any of the work that the entry opened. */
    public boolean isAnySeen(MatterId matter, long openedBy, PersonId sender) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM open_work w JOIN work_view v USING (task_id)
                                       WHERE w.matter_id = :matter AND w.opened_by = :entry AND v.person <> :sender)
                            OR EXISTS (SELECT 1 FROM finished_work WHERE matter_id = :matter AND opened_by = :entry)""")
                .param("matter", matter.value()).param("entry", openedBy).param("sender", sender.value())
                .query(Boolean.class).single();
    }

    /** What a person finished, or a substitute for them, the latest first; {@code before} is the end of the page before, or null. */
    public List<FinishedWork> finishedBy(OrganId organ, PersonId person, String words, FinishedWork before, int limit) {
        return jdbc.sql(FINISHED + """
                        WHERE organ = :organ AND (person = :person OR on_behalf_of = :person)
                          AND (:words = '' OR matter_id IN (SELECT matter_id FROM matter_name WHERE position(lower(:words) in lower(name)) > 0))
                          AND (finished_at, task_id) < (cast(:at AS timestamptz), cast(:task AS uuid))
                        ORDER BY finished_at DESC, task_id DESC LIMIT :limit""")
                .param("organ", organ.value()).param("person", person.value()).param("words", words)
                .param("at", before == null ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                        : before.finishedAt().atOffset(ZoneOffset.UTC))
                .param("task", before == null ? new UUID(-1, -1) : before.task().value())
                .param("limit", limit).query((row, n) -> finished(row)).list();
    }

    /**
     * Takes a piece of work for the actor, or for whom they stand in (签收). The caller has checked that it is addressed to the actor's desk.
     *
     * @return false when somebody else took it first, or it is gone
     */
    public boolean take(TaskId task, Actor actor) {
        return jdbc.sql("""
                        UPDATE open_work SET claimed_by = :person
                        WHERE task_id = :task AND (claimed_by IS NULL OR claimed_by = :person)""")
                .param("person", actor.principal().value()).param("task", task.value()).update() == 1;
    }

    /** From now on the work is this person's, whoever had it before. */
    public void give(TaskId task, PersonId to) {
        jdbc.sql("UPDATE open_work SET claimed_by = :to WHERE task_id = :task").param("to", to.value())
                .param("task", task.value()).update();
    }

    /** Puts back what the actor took; false when the actor had not taken it. */
    public boolean putBack(TaskId task, Actor actor) {
        return jdbc.sql("UPDATE open_work SET claimed_by = NULL WHERE task_id = :task AND claimed_by = :person")
                .param("person", actor.principal().value()).param("task", task.value()).update() == 1;
    }

    /**
     * Sets or lifts the last day of the limit that runs for open work of these acts; acts without open work are passed over.
     *
     * @param floor whether the limit is guaranteed time and not a due date
     */
    public void setDue(MatterId matter, List<String> acts, Optional<CountedDate> due, boolean floor) {
        jdbc.sql("""
                        UPDATE open_work SET due = cast(:due AS date), floor = :floor, provisional = :provisional
                        WHERE matter_id = :matter AND task_key IN (:acts) AND (due IS DISTINCT FROM cast(:due AS date)
                          OR provisional <> :provisional OR floor <> :floor)""")
                .param("due", due.map(CountedDate::date).orElse(null))
                .param("provisional", due.map(CountedDate::provisional).orElse(false)).param("floor", floor)
                .param("matter", matter.value()).param("acts", acts).update();
    }

    /** Sets or lifts the due date of what waits for the unit under this act. */
    public void setDue(MatterId matter, String act, UnitId unit, Optional<LocalDate> due) {
        jdbc.sql("""
                        UPDATE open_work SET due = cast(:due AS date), floor = false, provisional = false
                        WHERE matter_id = :matter AND task_key = :act AND unit = :unit
                          AND due IS DISTINCT FROM cast(:due AS date)""")
                .param("due", due.orElse(null)).param("matter", matter.value()).param("act", act)
                .param("unit", unit.value()).update();
    }

    private static OpenWork open(ResultSet row) throws SQLException {
        String taken = row.getString("claimed_by");
        return new OpenWork(new TaskId(row.getObject("task_id", UUID.class)), new OrganId(row.getString("organ")),
                new MatterId(row.getObject("matter_id", UUID.class)), row.getString("model_id"),
                row.getString("process_key"), row.getString("task_key"), row.getString("form_id"),
                Desk.parse(row.getString("desk")), new UnitId(row.getString("unit")),
                taken == null ? null : new PersonId(taken), instant(row, "opened_at"),
                row.getObject("due", LocalDate.class), row.getBoolean("floor"), row.getBoolean("provisional"), row.getLong("opened_by"));
    }

    private static FinishedWork finished(ResultSet row) throws SQLException {
        return new FinishedWork(new TaskId(row.getObject("task_id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)), row.getString("process_key"),
                row.getString("task_key"), new UnitId(row.getString("unit")), new PostKind(row.getString("post")),
                new PersonId(row.getString("person")), instant(row, "opened_at"),
                instant(row, "finished_at"), row.getLong("sequence"), row.getObject("due", LocalDate.class),
                row.getBoolean("floor"), row.getBoolean("provisional"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
