package cn.fadu.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts and times what goes to a database through one pool. A batch is many statements in one round trip. */
final class Statements {

    private static final String BEGUN = "begun";
    private static final int SHOWN = 100;

    private final Map<String, Cost> costs = new ConcurrentHashMap<>();
    private final Cost commits = new Cost();

    /** How often, with how many rows of parameters, for how many nanoseconds. */
    private static final class Cost {

        private final LongAdder trips = new LongAdder();
        private final LongAdder statements = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        private void add(long nanoseconds, int count) {
            trips.increment();
            statements.add(count);
            nanos.add(nanoseconds);
        }
    }

    DataSource countedAt(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool).listener(new Queries()).listener(new Ends()).build();
    }

    void forget() {
        costs.clear();
        commits.trips.reset();
        commits.nanos.reset();
    }

    long statements() {
        return costs.values().stream().mapToLong(cost -> cost.statements.sum()).sum();
    }

    /** Executions of statements and batches, and commits. */
    long trips() {
        return costs.values().stream().mapToLong(cost -> cost.trips.sum()).sum() + commits.trips.sum();
    }

    double millis() {
        return (costs.values().stream().mapToLong(cost -> cost.nanos.sum()).sum() + commits.nanos.sum()) / 1e6;
    }

    long commits() {
        return commits.trips.sum();
    }

    double commitMillis() {
        return commits.nanos.sum() / 1e6;
    }

    /** Milliseconds in statements that wait for other transactions to end. */
    double lockMillis() {
        return costs.entrySet().stream().filter(entry -> entry.getKey().contains("FOR UPDATE"))
                .mapToLong(entry -> entry.getValue().nanos.sum()).sum() / 1e6;
    }

    /** The statements that took most, each with trips, rows and milliseconds for one of so many acts. */
    List<String> dearest(int most, double acts) {
        return costs.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Cost> entry) -> -entry.getValue().nanos.sum())).limit(most)
                .map(entry -> "%.2f trips, %.2f statements, %.3f ms: %s".formatted(entry.getValue().trips.sum() / acts,
                        entry.getValue().statements.sum() / acts, entry.getValue().nanos.sum() / 1e6 / acts, entry.getKey()))
                .toList();
    }

    private static String shape(String query) {
        String line = query.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + (line.contains("FOR UPDATE") ? " FOR UPDATE" : "");
    }

    private final class Queries implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            execution.addCustomValue(BEGUN, System.nanoTime());
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            long nanos = System.nanoTime() - execution.getCustomValue(BEGUN, Long.class);
            int rows = queries.stream().mapToInt(query -> Math.max(1, query.getParametersList().size())).sum();
            costs.computeIfAbsent(shape(queries.get(0).getQuery()), key -> new Cost()).add(nanos, rows);
        }
    }

    private final class Ends extends JdbcLifecycleEventListenerAdapter {

        @Override
        public void beforeCommit(MethodExecutionContext execution) {
            execution.addCustomValue(BEGUN, System.nanoTime());
        }

        @Override
        public void afterCommit(MethodExecutionContext execution) {
            commits.add(System.nanoTime() - execution.getCustomValue(BEGUN, Long.class), 0);
        }
    }
}
