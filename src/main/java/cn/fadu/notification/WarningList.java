package cn.fadu.notification;

import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists of warnings, the urgentest first. Titles are only of matters that the reader may read, as {@code matter.MatterAccess}
 * has it. Nothing here counts or orders by person.
 */
@Repository
public class WarningList {

    /** With a place for the unit of the reader, on which it depends whether there is a title. */
    private static final String FORM = """
            SELECT w.id, w.organ, w.matter_id, w.limit_kind, w.due, w.unit, w.post, w.level, w.raised_on, w.closed_on, w.closed_why,
                   CASE WHEN :all OR EXISTS (SELECT 1 FROM matter_unit u WHERE u.matter_id = w.matter_id AND u.unit = %s)
                        THEN m.title END AS title,
                   t.task_id, t.task_key, t.claimed_by, n.told_at, n.read_at, r.reason, r.person AS reason_by, r.at AS reason_at
            FROM warning w JOIN matter m ON m.id = w.matter_id
            LEFT JOIN open_work t ON t.task_id = w.task_id
            LEFT JOIN notice n ON n.warning_id = w.id AND n.person = :person
            LEFT JOIN LATERAL (SELECT reason, person, at FROM delay_reason WHERE warning_id = w.id ORDER BY id DESC LIMIT 1) r ON true
            WHERE w.organ = :organ
            """;
    private static final String SELECT = FORM.formatted(":unit");
    private static final String TOLD = FORM.formatted("n.unit");
    private static final String SCOPE = """
              AND (:scope = 'ORGAN' OR w.unit = :unit AND :scope = 'UNIT'
                   OR :scope = 'MINE' AND (n.person IS NOT NULL
                       OR w.unit = :unit AND w.post = :post AND (t.claimed_by IS NULL OR t.claimed_by = :principal)))
            """;
    private static final String FILTER = """
              AND (:level = '' OR w.level = :level) AND (:of = '' OR w.unit = :of)
              AND (:reasons = '' OR (r.reason IS NOT NULL) = (:reasons = 'with'))
              AND (w.due, w.id) > (:due, :after) ORDER BY w.due, w.id LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    WarningList(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which warnings a list has. */
    public enum Which {
        /** All that stand. */
        STANDING,
        /** Those that stand and whose limit is past. */
        OVERDUE,
        /** Those whose limit was kept after it was past. */
        LATE
    }

    /**
     * Empty texts filter nothing.
     *
     * @param level   name of a level
     * @param unit    code of the unit that has to keep the limit
     * @param reasons {@code with} for those whose delay was explained, {@code without} for the others
     */
    public record Filter(String level, String unit, String reasons) {

        public static final Filter NONE = new Filter("", "", "");
    }

    /** The last row of the page before. */
    public record After(LocalDate due, UUID id) {
    }

    /** A page of a list, after this row or from the beginning for null. The caller has checked that the scope is open to the actor. */
    public List<WarningRow> page(Actor actor, WarningScope scope, Which which, Filter filter, After after, int limit) {
        String state = switch (which) {
            case STANDING -> " AND w.closed_at IS NULL ";
            case OVERDUE -> " AND w.closed_at IS NULL AND w.due < :today AND w.limit_kind <> :meeting ";
            case LATE -> " AND w.closed_on > w.due AND w.level = 'RED' AND w.limit_kind <> :meeting ";
        };
        return about(actor, SELECT + state + SCOPE + FILTER).param("scope", scope.name()).param("today", clock.today())
                .param("meeting", RunningLimit.PLANNED_MEETING).param("level", filter.level()).param("of", filter.unit())
                .param("reasons", filter.reasons()).param("due", after == null ? LocalDate.EPOCH : after.due())
                .param("after", after == null ? new UUID(0, 0) : after.id()).param("limit", limit)
                .query((row, n) -> row(row)).list();
    }

    /** What the person was told of, the latest first; {@code after} is the last warning of the page before, or null. */
    public List<WarningRow> told(Actor actor, UUID after, int limit) {
        return about(actor, SELECT + """
                          AND n.person IS NOT NULL AND (cast(:after AS uuid) IS NULL OR (n.told_at, n.warning_id) <
                              (SELECT told_at, warning_id FROM notice WHERE warning_id = :after AND person = :person))
                        ORDER BY n.told_at DESC, n.warning_id DESC LIMIT :limit""")
                .param("after", after).param("limit", limit).query((row, n) -> row(row)).list();
    }

    /** One warning, when one of the scopes has it that are open to the actor. */
    public Optional<WarningRow> find(Actor actor, UUID warning) {
        return WarningScope.of(actor).stream().flatMap(scope -> about(actor, SELECT + " AND w.id = :warning " + SCOPE)
                .param("warning", warning).param("scope", scope.name()).query((row, n) -> row(row)).optional().stream()).findFirst();
    }

    /** What stands of these, as the person sees it in the post for which they were told of each. */
    public List<WarningRow> standing(OrganId organ, PersonId person, List<UUID> warnings) {
        return warnings.isEmpty() ? List.of() : jdbc.sql(TOLD
                        + " AND n.person IS NOT NULL AND w.closed_at IS NULL AND w.id IN (:warnings) ORDER BY w.due, w.id")
                .param("all", false).param("organ", organ.value()).param("person", person.value()).param("warnings", warnings)
                .query((row, n) -> row(row)).list();
    }

    /** Units that have to keep what is standing in the organ, in the order of their codes. */
    public List<UnitId> units(OrganId organ) {
        return jdbc.sql("SELECT DISTINCT unit FROM warning WHERE organ = ? AND closed_at IS NULL ORDER BY unit").param(organ.value())
                .query(String.class).list().stream().map(UnitId::new).toList();
    }

    private JdbcClient.StatementSpec about(Actor actor, String sql) {
        return jdbc.sql(sql).param("organ", actor.organ().value()).param("all", Access.readsWholeOrgan(actor))
                .param("unit", actor.unit().value()).param("post", actor.post().value())
                .param("person", actor.person().value()).param("principal", actor.principal().value());
    }

    private static WarningRow row(ResultSet row) throws SQLException {
        UUID task = row.getObject("task_id", UUID.class);
        String taken = row.getString("claimed_by");
        String by = row.getString("reason_by");
        String closed = row.getString("closed_why");
        OffsetDateTime at = row.getObject("reason_at", OffsetDateTime.class);
        boolean told = row.getObject("told_at") != null;
        return new WarningRow(row.getObject("id", UUID.class), new OrganId(row.getString("organ")),
                new MatterId(row.getObject("matter_id", UUID.class)), row.getString("limit_kind"),
                row.getObject("due", LocalDate.class), new UnitId(row.getString("unit")), new PostKind(row.getString("post")),
                Level.valueOf(row.getString("level")), row.getObject("raised_on", LocalDate.class), row.getString("title"),
                task == null ? null : new TaskId(task), row.getString("task_key"), taken == null ? null : new PersonId(taken),
                row.getObject("closed_on", LocalDate.class), closed == null ? null : Closing.valueOf(closed), told,
                told && row.getObject("read_at") == null, row.getString("reason"), by == null ? null : new PersonId(by),
                at == null ? null : at.toInstant());
    }
}
