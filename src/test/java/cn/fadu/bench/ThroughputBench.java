package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
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
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Complete procedures a second, through the use cases with their record, and on the bare engine with history "full" and no
 * record; in alternating rounds of one run, so that what else the machine does falls on both. Then the same without what follows
 * the record: sealing, search, findings, warnings. Figures are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
@DirtiesContext
class ThroughputBench {

    private static final int THREADS = 2;
    private static final int WARM_UP = 300;
    private static final int PROCEDURES = 100;
    private static final int ROUNDS = 5;

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ScheduledTaskHolder schedule;

    @Test
    void procedures_with_their_record_against_the_bare_engine_with_full_history() throws Exception {
        MeetingId meeting = walk.meeting(procedures.today());
        walk.attendance(meeting, List.of());
        try (BareEngine bare = new BareEngine()) {
            perSecond(WARM_UP, ours(WARM_UP));
            perSecond(WARM_UP, bare::procedure);
            double ratio = rounds("with record and streams", bare);
            schedule.getScheduledTasks().forEach(ScheduledTask::cancel);
            rounds("with record, streams stopped", bare);
            assertThat(ratio).isPositive();
        }
    }

    private double rounds(String what, BareEngine bare) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(perSecond(PROCEDURES, ours(PROCEDURES)));
            theirs.add(perSecond(PROCEDURES, bare::procedure));
        }
        double ratio = median(ours) / median(theirs);
        System.out.printf("procedures/s %s %.2f %s, bare engine with full history %.2f %s, ratio %.2f%n", what, median(ours), ours,
                median(theirs), theirs, ratio);
        return ratio;
    }

    /** Documents are filed before the time is taken: the bare engine has none. */
    private Runnable ours(int times) {
        Queue<String> papers = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < times; i++) {
            papers.add(procedures.document("undertaker", "草案.txt", "草案 " + i));
        }
        return () -> procedure(procedures, walk, papers.remove());
    }

    /** One procedure from the application to the closed file, without a consultation. */
    static MatterId procedure(Procedures procedures, Walk walk, String paper) {
        MatterId matter = procedures.start("undertaker", "吞吐测试", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=依法不予公开");
        procedures.does("undertaker", matter, "userTask_registerDraft", "text", paper, "basis", "依据");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "YES");
        walk.reviewed("undertaker", matter);
        walk.adopted("undertaker", matter);
        walk.concluded("undertaker", matter);
        return matter;
    }

    private static double perSecond(int times, Runnable procedure) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                calls.add(Executors.callable(procedure));
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

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
