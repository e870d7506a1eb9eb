package cn.fadu.findings;

import cn.fadu.findings.JudgingRun.Reason;
import cn.fadu.shared.OrganId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the judging of all matters has come; at most one run of an organ is under way. */
@Repository
public class JudgingRuns {

    private static final String COLUMNS =
            "SELECT id, reason, asked_by, on_day, total, done, failed, began_at, finished_at FROM judging_run ";

    private final JdbcClient jdbc;

    JudgingRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run under way and the last matter it reached. */
    record UnderWay(long id, UUID reached) {
    }

    /** What the latest run went by. */
    record Began(String versions, LocalDate day) {
    }

    /** The latest run of the organ, under way or ended. */
    public Optional<JudgingRun> latest(OrganId organ) {
        return jdbc.sql(COLUMNS + "WHERE organ = ? ORDER BY id DESC LIMIT 1").param(organ.value()).query((row, n) -> run(row))
                .optional();
    }

    /** Matters of the organ whose record grew since they were judged. */
    public long waiting(OrganId organ) {
        return jdbc.sql("SELECT count(DISTINCT matter_id) FROM judgement_due WHERE organ = ?").param(organ.value())
                .query(Long.class).single();
    }

    Optional<UnderWay> underWay(OrganId organ) {
        return jdbc.sql("SELECT id, reached FROM judging_run WHERE organ = ? AND finished_at IS NULL").param(organ.value())
                .query((row, n) -> new UnderWay(row.getLong(1), row.getObject(2, UUID.class))).optional();
    }

    Optional<Began> latestBegan(OrganId organ) {
        return jdbc.sql("SELECT versions, on_day FROM judging_run WHERE organ = ? ORDER BY id DESC LIMIT 1")
                .param(organ.value()).query((row, n) -> new Began(row.getString(1), row.getObject(2, LocalDate.class))).optional();
    }

    /** Begins a run; answers false when one is under way. */
    boolean begin(OrganId organ, Reason reason, String askedBy, Began began, Instant at) {
        return jdbc.sql("""
                        INSERT INTO judging_run (organ, reason, asked_by, versions, on_day, total, began_at)
                        VALUES (:organ, :reason, :by, :versions, :day, (SELECT count(*) FROM matter WHERE organ = :organ), :at)
                        ON CONFLICT (organ) WHERE finished_at IS NULL DO NOTHING""")
                .param("organ", organ.value()).param("reason", reason.name()).param("by", askedBy)
                .param("versions", began.versions()).param("day", began.day()).param("at", at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    /** Notes how far the run came, in the transaction that came so far. */
    void reached(UnderWay run, UUID last, int judged, int failed) {
        jdbc.sql("""
                        UPDATE judging_run SET reached = :last, done = done + :judged, failed = failed + :failed,
                            total = greatest(total, done + :judged) WHERE id = :id""")
                .param("last", last).param("judged", judged).param("failed", failed).param("id", run.id()).update();
    }

    void end(UnderWay run, Instant at) {
        jdbc.sql("UPDATE judging_run SET finished_at = :at, total = done WHERE id = :id").param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", run.id()).update();
    }

    private static JudgingRun run(ResultSet row) throws SQLException {
        return new JudgingRun(row.getLong("id"), Reason.valueOf(row.getString("reason")), row.getString("asked_by"),
                row.getObject("on_day", LocalDate.class), row.getLong("total"), row.getLong("done"), row.getLong("failed"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null));
    }
}
