package cn.fadu.api;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.TechnicalClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked under which act id, and the answer when the act was done; nothing is kept of an act that was not. */
@Repository
class CallBook {

    /** After which a call that gave no answer is taken to have broken off. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TechnicalClock clock;

    CallBook(JdbcClient jdbc, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a call stands to those before it. */
    sealed interface Standing {

        /** It is the first of its id. */
        record First() implements Standing {
        }

        /** It was begun before, and whether it was done is not known here. */
        record Again() implements Standing {
        }

        /** It was done; {@code answer} is the JSON that was answered. */
        record Done(String answer) implements Standing {
        }

        /** Its id belongs to another call. */
        record Taken() implements Standing {
        }
    }

    private record Row(String organ, String person, String content, Instant begunAt, String answer) {

        boolean is(Call call, Actor actor) {
            return organ.equals(actor.organ().value()) && person.equals(actor.person().value()) && content.equals(call.content().hex());
        }
    }

    Standing begin(Call call, Actor actor) {
        Instant now = clock.now();
        int first = jdbc.sql("""
                        INSERT INTO api_call (act_id, organ, person, content, begun_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (act_id) DO NOTHING""")
                .params(call.id().value(), actor.organ().value(), actor.person().value(), call.content().hex(), Timestamp.from(now)).update();
        if (first == 1) {
            return new Standing.First();
        }
        // Gone meanwhile when the call before it was refused.
        Optional<Row> found = find(call.id());
        if (found.isEmpty()) {
            return begin(call, actor);
        }
        Row row = found.get();
        if (row.is(call, actor)) {
            return row.answer() == null ? new Standing.Again() : new Standing.Done(row.answer());
        }
        boolean brokenOff = row.answer() == null && row.begunAt().isBefore(now.minus(PATIENCE));
        return brokenOff && replace(row, call, actor, now) ? new Standing.First() : new Standing.Taken();
    }

    private boolean replace(Row row, Call call, Actor actor, Instant now) {
        return jdbc.sql("""
                        UPDATE api_call SET organ = ?, person = ?, content = ?, begun_at = ?
                        WHERE act_id = ? AND content = ? AND answer IS NULL""")
                .params(actor.organ().value(), actor.person().value(), call.content().hex(), Timestamp.from(now), call.id().value(),
                        row.content()).update() == 1;
    }

    private Optional<Row> find(ActId id) {
        return jdbc.sql("SELECT organ, person, content, begun_at, answer FROM api_call WHERE act_id = ?").param(id.value())
                .query((row, n) -> row(row)).optional();
    }

    /** Keeps the answer, also where an earlier try of the call has given its own up meanwhile. */
    void done(Call call, Actor actor, String answer) {
        jdbc.sql("""
                        INSERT INTO api_call (act_id, organ, person, content, begun_at, answer) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (act_id) DO UPDATE SET answer = excluded.answer WHERE api_call.content = excluded.content""")
                .params(call.id().value(), actor.organ().value(), actor.person().value(), call.content().hex(),
                        Timestamp.from(clock.now()), answer).update();
    }

    /** Gives up what {@link Standing.First this call} began. */
    void notDone(Call call) {
        jdbc.sql("DELETE FROM api_call WHERE act_id = ? AND content = ? AND answer IS NULL")
                .params(call.id().value(), call.content().hex()).update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("organ"), row.getString("person"), row.getString("content"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getString("answer"));
    }
}
