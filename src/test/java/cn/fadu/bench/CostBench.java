package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Walk;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where the time of an act goes: statements, round trips and their time, ours and the bare engine's, in one thread; and what
 * the processor does meanwhile. Figures are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
@Import(CostBench.Counting.class)
class CostBench {

    private static final int WARM_UP = 150;
    private static final int PROCEDURES = 100;
    private static final int DEAREST = 25;
    private static final Statements OURS = new Statements();

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    /** The application's connections are counted ones; its pool stays the pool it asks for its address. */
    @TestConfiguration
    static class Counting {

        @Bean
        static BeanPostProcessor countedDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof HikariDataSource pool ? counted(pool) : bean;
                }
            };
        }

        private static Object counted(HikariDataSource pool) {
            DataSource counted = OURS.countedAt(pool);
            ProxyFactory factory = new ProxyFactory(pool);
            factory.setProxyTargetClass(true);
            factory.addAdvice((MethodInterceptor) call -> call.getMethod().getName().equals("getConnection")
                    ? counted.getConnection() : call.proceed());
            return factory.getProxy();
        }
    }

    @Test
    void where_the_time_of_an_act_goes() throws Exception {
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.shared().asOwner());
        Queue<String> papers = new ArrayDeque<>();
        for (int i = 0; i < WARM_UP + PROCEDURES; i++) {
            papers.add(procedures.document("undertaker", "草案.txt", "草案 " + i));
        }
        measure("with its record, an entry", OURS, times -> {
            long before = entries(owner);
            for (int i = 0; i < times; i += ThroughputBench.PER_MEETING) {
                ThroughputBench.sitting(procedures, walk, Stream.generate(papers::remove).limit(ThroughputBench.PER_MEETING).toList());
            }
            return entries(owner) - before;
        });
        Statements theirs = new Statements();
        try (BareEngine bare = new BareEngine(theirs::countedAt)) {
            measure("bare engine, a task", theirs, times -> {
                for (int i = 0; i < times; i++) {
                    bare.procedure();
                }
                return (long) times * BareEngine.TASKS;
            });
        }
        assertThat(OURS.statements()).isPositive();
    }

    private static long entries(JdbcTemplate owner) {
        return owner.queryForObject("SELECT count(*) FROM entry", Long.class);
    }

    /** @param procedures walks so many and says how many acts they were */
    private static void measure(String what, Statements counted, IntToLongFunction procedures) throws IOException {
        procedures.applyAsLong(WARM_UP);
        counted.forget();
        double[] measured = new double[2];
        String processor = Samples.of(() -> {
            long begun = System.nanoTime();
            measured[0] = procedures.applyAsLong(PROCEDURES);
            measured[1] = (System.nanoTime() - begun) / 1e6;
        });
        double acts = measured[0];
        System.out.printf("%s: %.2f ms, of it %.2f ms in the database (commits %.2f, locks %.2f); %.1f statements in %.1f round trips, "
                        + "%.1f of them commits%n  processor: %s%n  procedure: %.1f ms%n", what, measured[1] / acts,
                counted.millis() / acts, counted.commitMillis() / acts, counted.lockMillis() / acts, counted.statements() / acts,
                counted.trips() / acts, counted.commits() / acts, processor, measured[1] / PROCEDURES);
        counted.dearest(DEAREST, acts).forEach(line -> System.out.println("  " + line));
    }
}
