package cn.fadu.matter.web;

import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of the matters that somebody may read, the latest changed first. */
@Repository
public class MatterRows {

    private static final String SELECT = """
            SELECT m.id, m.title, m.class, m.lead_unit, m.stage, m.started_on, m.changed_at FROM matter m
            WHERE m.organ = :organ AND m.kind = 'DECISION'
              AND (:all OR EXISTS (SELECT 1 FROM matter_unit u WHERE u.matter_id = m.id AND u.unit = :unit)) """;
    private static final String PAGE = """
              AND (m.changed_at, m.id) < (cast(:at AS timestamptz), cast(:id AS uuid))
            ORDER BY m.changed_at DESC, m.id DESC LIMIT :limit""";

    private final JdbcClient jdbc;

    MatterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record MatterRow(MatterId id, String title, String decisionClass, UnitId leadUnit, String stage, LocalDate startedOn,
                     Instant changedAt) {
    }

    /** The last row of the page before. */
    public record After(Instant changedAt, MatterId id) {
    }

    /** Empty texts filter nothing. */
    public record Filter(String title, String stage, String unit) {
    }

    /** A page of the matters that the actor may read; {@code after} is the last of the page before, or null. */
    public List<MatterRow> page(Actor actor, Filter filter, After after, int limit) {
        return statement(actor, SELECT + """
                          AND (:title = '' OR m.id IN (SELECT matter_id FROM matter_name WHERE position(lower(:title) in lower(name)) > 0))
                          AND (:stage = '' OR m.stage = :stage) AND (:lead = '' OR m.lead_unit = :lead)
                        """ + PAGE, after, limit)
                .param("title", filter.title()).param("stage", filter.stage()).param("lead", filter.unit())
                .query((row, n) -> row(row)).list();
    }

    /** Matters whose first entry is the actor's; an empty title filters nothing. */
    List<MatterRow> startedBy(Actor actor, String title, After after, int limit) {
        return statement(actor, SELECT + """
                          AND (:title = '' OR m.id IN (SELECT matter_id FROM matter_name WHERE position(lower(:title) in lower(name)) > 0))
                          AND EXISTS (SELECT 1 FROM entry e WHERE e.stream = 'matter:' || m.id AND e.sequence = 1
                              AND e.person = :person)
                        """ + PAGE, after, limit)
                .param("title", title).param("person", actor.person().value()).query((row, n) -> row(row)).list();
    }

    /** Matters started in the year, in the order of their starts, after a row of the same list. */
    List<MatterRow> startedIn(Actor actor, int year, MatterRow after, int limit) {
        return jdbc.sql(SELECT + """
                          AND m.started_on BETWEEN make_date(:year, 1, 1) AND make_date(:year, 12, 31)
                          AND (m.started_on, m.id) > (cast(:on AS date), cast(:id AS uuid))
                        ORDER BY m.started_on, m.id LIMIT :limit""")
                .param("organ", actor.organ().value()).param("all", Access.readsWholeOrgan(actor))
                .param("unit", actor.unit().value()).param("year", year)
                .param("on", after == null ? LocalDate.EPOCH : after.startedOn())
                .param("id", after == null ? new UUID(0, 0) : after.id().value()).param("limit", limit)
                .query((row, n) -> row(row)).list();
    }

    /** Years in which matters the actor may read were started, the latest first. */
    List<Integer> years(Actor actor) {
        return jdbc.sql("SELECT DISTINCT cast(extract(year FROM started_on) AS integer) AS year FROM (" + SELECT
                        + ") readable WHERE started_on IS NOT NULL ORDER BY year DESC")
                .param("organ", actor.organ().value()).param("all", Access.readsWholeOrgan(actor))
                .param("unit", actor.unit().value()).query(Integer.class).list();
    }

    /** Undertaking units of the matters the actor may read. */
    List<UnitId> units(Actor actor) {
        return jdbc.sql("SELECT DISTINCT lead_unit FROM (" + SELECT + ") readable ORDER BY lead_unit")
                .param("organ", actor.organ().value()).param("all", Access.readsWholeOrgan(actor))
                .param("unit", actor.unit().value()).query(String.class).list().stream().map(UnitId::new).toList();
    }

    private JdbcClient.StatementSpec statement(Actor actor, String sql, After after, int limit) {
        return jdbc.sql(sql).param("organ", actor.organ().value()).param("all", Access.readsWholeOrgan(actor))
                .param("unit", actor.unit().value())
                .param("at", after == null ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                        : after.changedAt().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? new UUID(-1, -1) : after.id().value()).param("limit", limit);
    }

    private static MatterRow row(ResultSet row) throws SQLException {
        return new MatterRow(new MatterId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("class"),
                new UnitId(row.getString("lead_unit")), row.getString("stage"), row.getObject("started_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
