package cn.fadu.notification;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Warnings and how far the sweep has looked. */
@Repository
class WarningBook {

    private static final String WATCH = """
            INSERT INTO warning_watch (matter_id, organ, sequence, calendar, next_on) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (matter_id) DO UPDATE SET sequence = excluded.sequence, calendar = excluded.calendar,
                next_on = excluded.next_on""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    WarningBook(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
    }

    /** A matter that has to be looked at, as of entry {@code sequence}; its dossier is read only when it is asked for. */
    record Due(MatterId matter, long sequence, byte[] cached) {

        Dossier dossier() {
            return FactJson.readDossier(cached);
        }
    }

    /** What a matter was found to need, to be noted: no look before {@code nextOn}, or none at all for null, unless it changes. */
    record Looked(MatterId matter, OrganId organ, long sequence, String calendar, LocalDate nextOn) {
    }

    /** When and by which calendar something is judged. */
    record Moment(LocalDate today, Instant at, String calendar) {
    }

    /** Matters to be looked at, in the order of their ids. */
    List<Due> due(OrganId organ, String calendar, LocalDate today, UUID after, int limit) {
        return jdbc.sql("""
                        SELECT m.id, m.sequence, m.dossier FROM matter m LEFT JOIN warning_watch w ON w.matter_id = m.id
                        WHERE m.organ = :organ AND m.id > :after
                          AND (w.matter_id IS NULL OR w.sequence <> m.sequence OR w.next_on <= :today OR w.calendar <> :calendar)
                        ORDER BY m.id LIMIT :limit""")
                .param("organ", organ.value()).param("after", after).param("today", today).param("calendar", calendar)
                .param("limit", limit)
                .query((row, n) -> new Due(new MatterId(row.getObject(1, UUID.class)), row.getLong(2), row.getBytes(3))).list();
    }

    void looked(Collection<Looked> looked) {
        template.batchUpdate(WATCH, looked.stream().map(l -> new Object[] {l.matter().value(), l.organ().value(), l.sequence(),
                l.calendar(), l.nextOn()}).toList());
    }

    List<OpenWarning> open(Collection<MatterId> matters) {
        return matters.isEmpty() ? List.of() : jdbc.sql("SELECT * FROM warning WHERE closed_at IS NULL AND matter_id IN (:matters)")
                .param("matters", matters.stream().map(MatterId::value).toList()).query((row, n) -> warning(row)).list();
    }

    /**
     * Raises it; empty when it was raised before: whoever was told then is not told again, and it stands again if it was
     * closed meanwhile.
     */
    Optional<UUID> raise(OrganId organ, Reconciliation.Raised raised, Moment now) {
        RunningLimit l = raised.limit();
        Optional<UUID> fresh = jdbc.sql("""
                        INSERT INTO warning (id, organ, matter_id, limit_kind, starts_on, due, unit, level, post, task_id, calendar,
                                             raised_on, raised_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id""")
                .params(UUID.randomUUID(), organ.value(), l.matter().value(), l.kind(), l.start(), l.due(), l.unit().value(),
                        raised.level().name(), l.post().value(), l.task() == null ? null : l.task().value(), now.calendar(),
                        now.today(), now.at().atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
        if (fresh.isEmpty()) {
            jdbc.sql("""
                            UPDATE warning SET closed_at = NULL, closed_on = NULL, closed_why = NULL, post = ?, task_id = ?, calendar = ?
                            WHERE organ = ? AND matter_id = ? AND limit_kind = ? AND starts_on = ? AND due = ? AND unit = ? AND level = ?""")
                    .params(l.post().value(), l.task() == null ? null : l.task().value(), now.calendar(), organ.value(),
                            l.matter().value(), l.kind(), l.start(), l.due(), l.unit().value(), raised.level().name()).update();
        }
        return fresh;
    }

    void close(UUID warning, Closing why, Moment now) {
        jdbc.sql("UPDATE warning SET closed_on = ?, closed_at = ?, closed_why = ? WHERE id = ? AND closed_at IS NULL")
                .params(now.today(), now.at().atOffset(ZoneOffset.UTC), why.name(), warning).update();
    }

    /** The warning is about the same limit, which other work of the unit keeps now. */
    void move(UUID warning, RunningLimit limit) {
        jdbc.sql("UPDATE warning SET post = ?, task_id = ? WHERE id = ?")
                .params(limit.post().value(), limit.task() == null ? null : limit.task().value(), warning).update();
    }

    private static OpenWarning warning(ResultSet row) throws SQLException {
        UUID task = row.getObject("task_id", UUID.class);
        return new OpenWarning(row.getObject("id", UUID.class), new MatterId(row.getObject("matter_id", UUID.class)),
                row.getString("limit_kind"), row.getObject("starts_on", LocalDate.class), row.getObject("due", LocalDate.class),
                new UnitId(row.getString("unit")), Level.valueOf(row.getString("level")), new PostKind(row.getString("post")),
                task == null ? null : new TaskId(task), row.getString("calendar"));
    }
}
