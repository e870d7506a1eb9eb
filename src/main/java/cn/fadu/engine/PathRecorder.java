package cn.fadu.engine;

import cn.fadu.shared.OfficialClock;
import cn.fadu.worklist.ActScope;
import cn.fadu.worklist.ActScope.CurrentAct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the way a matter takes as path rows, each with the number of the entry that caused it. Rows are gathered during
 * the transaction and written in one statement just before it commits; what happened before the first entry of the transaction
 * (a timer fired) belongs to that entry.
 */
@Component
class PathRecorder {

    private static final String INSERT = """
            INSERT INTO path_row (organ, matter_id, sequence, process_key, instance_id, element_id, event, at, model_id)
            SELECT organ, matter_id, sequence, process_key, instance_id, element_id, event, at, model_id
            FROM unnest(?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                WITH ORDINALITY AS path (organ, matter_id, sequence, process_key, instance_id, element_id, event, at, model_id, n) ORDER BY n""";

    private final JdbcTemplate jdbc;
    private final OfficialClock clock;

    PathRecorder(JdbcTemplate jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happened at an element of a model. */
    enum Event { ENTERED, LEFT, CANCELLED, TAKEN }

    /** One step of an instance, before it is known which entry it belongs to. */
    record Step(String matter, String process, String model, String instance, String element, Event event) {
    }

    private record Row(Step step, CurrentAct act, Instant at) {
    }

    void record(Step step) {
        Buffer buffer = (Buffer) TransactionSynchronizationManager.getResource(this);
        if (buffer == null) {
            buffer = new Buffer();
            TransactionSynchronizationManager.bindResource(this, buffer);
            TransactionSynchronizationManager.registerSynchronization(buffer);
        }
        CurrentAct act = ActScope.current().orElse(null);
        buffer.rows.add(new Row(step, act, act == null ? clock.now() : act.at()));
    }

    private final class Buffer implements TransactionSynchronization {

        private final List<Row> rows = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            CurrentAct first = rows.stream().map(Row::act).filter(Objects::nonNull).findFirst().orElseThrow(
                    () -> new IllegalStateException("the procedure moved and no act was recorded"));
            List<CurrentAct> acts = rows.stream().map(row -> row.act() == null ? first : row.act()).toList();
            jdbc.update(INSERT, column(acts, act -> act.actor().organ().value()), column(rows, row -> row.step().matter()),
                    acts.stream().map(CurrentAct::sequence).toArray(Long[]::new), column(rows, row -> row.step().process()),
                    column(rows, row -> row.step().instance()), column(rows, row -> row.step().element()),
                    column(rows, row -> row.step().event().name()), column(rows, row -> row.at().toString()),
                    column(rows, row -> row.step().model()));
        }

        private static <T> String[] column(List<T> rows, Function<T, String> value) {
            return rows.stream().map(value).toArray(String[]::new);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(PathRecorder.this);
        }
    }
}
