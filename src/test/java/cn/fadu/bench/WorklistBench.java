package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.CopiedMatters;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Worklist;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The first page of what waits at a desk and its count, at 2,000 and at 200,000 pieces of work, from our worklist and from the
 * engine's own task query. Figures are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
@DirtiesContext
class WorklistBench {

    private static final int PAGE = 50;
    private static final int TIMES = 2_000;
    private static final int TIMES_OF_THE_ENGINE = 20;

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;
    @Autowired
    private ScheduledTaskHolder schedule;

    @Test
    void a_page_of_the_worklist_against_the_engines_own_task_query() throws Exception {
        // A hundred thousand new matters would be judged and read for the search beside what is measured.
        schedule.getScheduledTasks().forEach(ScheduledTask::cancel);
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.shared().asOwner());
        MatterId model = procedures.start("undertaker", "工作台测试", "participation=NOT_DISCLOSED", "notDisclosedBasis=依法不予公开");
        walk.draft("undertaker", model, "工作台测试草案");
        walk.submitted("undertaker", model);
        Actor reviewer = procedures.as("reviewer");
        CopiedMatters copies = new CopiedMatters(owner, model);
        try (BareEngine bare = new BareEngine()) {
            for (int tasks : List.of(2_000, 200_000)) {
                copies.add(tasks - owner.queryForObject("SELECT count(*) FROM open_work", Integer.class));
                bare.awaitReceipt(tasks - (int) bare.countWaitingFor("legality/reviewer"));
                // What the server would do beside what is measured.
                owner.execute("VACUUM ANALYZE");
                new JdbcTemplate(TestDatabase.shared().asSuperuser()).execute("CHECKPOINT");
                measure(tasks, reviewer, bare);
            }
        }
    }

    /** Ours first: the engine's query drives other pages out of the server's memory. */
    private void measure(int tasks, Actor reviewer, BareEngine bare) {
        double[] ours = measured(TIMES, () -> {
            assertThat(worklist.waitingFor(reviewer, "", null, PAGE)).hasSize(PAGE);
            assertThat(worklist.countWaitingFor(reviewer)).isEqualTo(Worklist.MOST_COUNTED);
        });
        double[] theirs = measured(TIMES_OF_THE_ENGINE, () -> {
            assertThat(bare.waitingFor("legality/reviewer", PAGE)).hasSize(PAGE);
            assertThat(bare.countWaitingFor("legality/reviewer")).isGreaterThanOrEqualTo(tasks);
        });
        System.out.printf("at %,d open tasks: worklist p95 %.2f ms, the engine's query p95 %.2f ms, %.1f times%n", tasks,
                percentile95(ours), percentile95(theirs), percentile95(theirs) / percentile95(ours));
    }

    private static double percentile95(double[] millis) {
        Arrays.sort(millis);
        return millis[(int) (millis.length * 0.95)];
    }

    /** In milliseconds, after a quarter as many for warming up. */
    private static double[] measured(int times, Runnable work) {
        double[] millis = new double[times];
        for (int i = -times / 4; i < times; i++) {
            long begun = System.nanoTime();
            work.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return millis;
    }
}
