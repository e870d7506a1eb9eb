package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Complete procedures a second with the ledger, its sequencer and signatures, and with {@link MemoryLedger} in its place; in
 * alternating rounds of one run. Figures are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
@Import(LedgerBench.Exchangeable.class)
class LedgerBench {

    private static final int THREADS = 2;
    private static final int WARM_UP = Integer.getInteger("fadu.bench.warmup", 200);
    private static final int PROCEDURES = Integer.getInteger("fadu.bench.procedures", 60);
    private static final int ROUNDS = Integer.getInteger("fadu.bench.rounds", 7);

    private static volatile boolean durable = true;

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    /** One ledger for all use cases, behind which the two take turns between rounds. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Exchangeable {

        @Bean
        @Primary
        Ledger exchangeableLedger(List<Ledger> ledgers) {
            Ledger memory = new MemoryLedger();
            Ledger real = ledgers.get(0);
            return (Ledger) Proxy.newProxyInstance(Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.invoke(durable ? real : memory, arguments);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    @Test
    void procedures_with_the_ledger_against_a_ledger_that_keeps_nothing() throws Exception {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            int times = round < 0 ? WARM_UP : PROCEDURES;
            for (boolean ledger : round % 2 == 0 ? new boolean[] {true, false} : new boolean[] {false, true}) {
                durable = ledger;
                double rate = perSecond(times);
                if (round >= 0) {
                    (ledger ? with : without).add(rate);
                }
            }
        }
        double ratio = median(with) / median(without);
        System.out.printf("procedures/s with the ledger %.2f %s, without %.2f %s, ratio %.2f%n", median(with), with, median(without),
                without, ratio);
        assertThat(ratio).isPositive();
    }

    private double perSecond(int times) throws Exception {
        Queue<String> papers = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < times; i++) {
            papers.add(procedures.document("undertaker", "草案.txt", "草案 " + i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                calls.add(Executors.callable(() -> procedure(papers.remove())));
            }
            long begun = System.nanoTime();
            for (Future<Object> done : threads.invokeAll(calls)) {
                done.get();
            }
            return times / ((System.nanoTime() - begun) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private void procedure(String paper) {
        MatterId matter = procedures.start("undertaker", "账本测试", "participation=NOT_DISCLOSED", "notDisclosedBasis=依法不予公开");
        procedures.does("undertaker", matter, "userTask_registerDraft", "text", paper, "basis", "依据");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "YES");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "YES");
        walk.reviewed("undertaker", matter);
        walk.adopted("undertaker", matter);
        walk.concluded("undertaker", matter);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
