package cn.fadu.operation;

import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.TechnicalClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what waits, over all organs, in one statement. */
@Repository
class WaitingReader {

    /** A timer is looked for every five seconds; one that is behind by more waits for something else. */
    static final Duration LATE = Duration.ofMinutes(2);

    private static final String COUNT = """
            SELECT (SELECT count(*) FROM entry_queue) AS entries,
                   coalesce((SELECT extract(epoch FROM :official - e.recorded_at) FROM entry_queue q
                             JOIN entry e ON e.stream = q.stream AND e.sequence = q.sequence ORDER BY q.id LIMIT 1), 0) AS entry_seconds,
                   (SELECT coalesce(max(size), 0) FROM checkpoint) AS signed,
                   (SELECT count(*) FROM open_work) AS tasks,
                   (SELECT count(*) FROM open_work WHERE due < :today) AS tasks_overdue,
                   (SELECT count(*) FROM act_ru_job WHERE retries_ > 0 AND suspension_state_ = 1
                       AND duedate_ < (:late AT TIME ZONE 'UTC')) AS timers,
                   (SELECT count(*) FROM act_ru_job WHERE retries_ <= 0) AS timers_failed,
                   (SELECT count(*) FROM mail WHERE state IN ('WAITING', 'SENDING') AND next_try <= :now AND day <= :today) AS mails,
                   coalesce((SELECT extract(epoch FROM :now - min(next_try)) FROM mail
                             WHERE state IN ('WAITING', 'SENDING') AND next_try <= :now AND day <= :today), 0) AS mail_seconds,
                   (SELECT count(*) FROM judgement_due) AS judgements,
                   (SELECT count(*) FROM spring_session WHERE principal_name IS NOT NULL AND expiry_time > :millis) AS sessions
            """;

    private final JdbcClient jdbc;
    private final OfficialClock official;
    private final TechnicalClock technical;

    WaitingReader(JdbcClient jdbc, OfficialClock official, TechnicalClock technical) {
        this.jdbc = jdbc;
        this.official = official;
        this.technical = technical;
    }

    Waiting read() {
        Instant now = technical.now();
        Instant legal = official.now();
        return jdbc.sql(COUNT).param("official", legal.atOffset(ZoneOffset.UTC)).param("today", official.today())
                .param("late", legal.minus(LATE).atOffset(ZoneOffset.UTC)).param("now", now.atOffset(ZoneOffset.UTC))
                .param("millis", now.toEpochMilli())
                .query((row, n) -> new Waiting(row.getLong("entries"), Math.max(0, row.getDouble("entry_seconds")), row.getLong("signed"),
                        row.getLong("tasks"), row.getLong("tasks_overdue"), row.getLong("timers"), row.getLong("timers_failed"),
                        row.getLong("mails"), row.getDouble("mail_seconds"), row.getLong("judgements"), row.getLong("sessions")))
                .single();
    }
}
