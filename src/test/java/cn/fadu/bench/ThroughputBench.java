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
import java.util.stream.Stream;
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
    private static final int WARM_UP = 600;
    private static final int PROCEDURES = 100;
    private static final int ROUNDS = 5;
    /** Items of one meeting; all numbers of procedures are multiples. */
    static final int PER_MEETING = 5;

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ScheduledTaskHolder schedule;

    @Test
    void procedures_with_their_record_against_the_bare_engine_with_full_history() throws Exception {
        try (BareEngine bare = new BareEngine()) {
            perSecond(WARM_UP, PER_MEETING, ours(WARM_UP));
            perSecond(WARM_UP, 1, bare::procedure);
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
            ours.add(perSecond(PROCEDURES, PER_MEETING, ours(PROCEDURES)));
            theirs.add(perSecond(PROCEDURES, 1, bare::procedure));
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
        return () -> sitting(procedures, walk, Stream.generate(papers::remove).limit(PER_MEETING).toList());
    }

    /** A procedure for each paper, from its application to the closed file without a consultation; one meeting takes them all up. */
    static List<MatterId> sitting(Procedures procedures, Walk walk, List<String> papers) {
        MeetingId meeting = walk.meeting(procedures.today());
        List<MatterId> items = papers.stream().map(paper -> toMeeting(procedures, walk, paper, meeting)).toList();
        walk.attendedByAll(meeting);
        for (MatterId matter : items) {
            walk.discussed(matter);
            walk.concluded("undertaker", matter);
        }
        return items;
    }

    private static MatterId toMeeting(Procedures procedures, Walk walk, String paper, MeetingId meeting) {
        MatterId matter = procedures.start("undertaker", "吞吐测试", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=依法不予公开");
        procedures.does("undertaker", matter, "userTask_registerDraft", "text", paper, "basis", "依据");
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "YES");
        walk.reviewed("undertaker", matter);
        walk.submittedToMeeting("undertaker", matter);
        walk.listed(matter, meeting);
        return matter;
    }

    /** @param each how many procedures one run is */
    private static double perSecond(int times, int each, Runnable run) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < times; i += each) {
                calls.add(Executors.callable(run));
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
