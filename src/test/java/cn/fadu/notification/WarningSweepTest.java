package cn.fadu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.demo.DemoPeople;
import cn.fadu.identity.Directory;
import cn.fadu.identity.PostHolding;
import cn.fadu.identity.Substitutions;
import cn.fadu.notification.NearLimitsOfMatters.Raised;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits come near and pass while the official clock moves on, with one node and with two. */
@FaduTest
class WarningSweepTest {

    @Autowired
    private NearLimitsOfMatters limits;
    @Autowired
    private WarningSweeper sweeper;
    @Autowired
    private WarningSweep sweep;
    @Autowired
    private WarningList warnings;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Substitutions substitutions;
    @Autowired
    private Directory directory;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_limit_is_warned_of_at_each_level_once_and_each_level_tells_more_people() {
        MatterId matter = limits.awaitingSupplement("补正预警");
        LocalDate due = limits.due(matter);
        sweeper.sweep(true);
        assertThat(limits.raised(matter)).isEmpty();

        limits.goTo(due, 3);
        Raised yellow = limits.standing(matter);
        assertThat(yellow.level()).isEqualTo(Level.YELLOW);
        assertThat(yellow.kind()).isEqualTo("supplement");
        assertThat(limits.told(yellow.id())).containsExactly("undertaker RESPONSIBLE");

        limits.goTo(due, 2);
        assertThat(limits.raised(matter)).hasSize(1);

        limits.goTo(due, 1);
        Raised orange = limits.standing(matter);
        assertThat(orange.level()).isEqualTo(Level.ORANGE);
        assertThat(limits.told(orange.id())).containsExactly("undertaker RESPONSIBLE", "unit-head HEAD");

        limits.goTo(due, 0);
        Raised red = limits.standing(matter);
        assertThat(limits.told(red.id())).containsExactly("office OFFICE", "office-head OFFICE", "undertaker RESPONSIBLE", "unit-head HEAD");

        limits.goTo(due, -4);
        assertThat(limits.raised(matter)).extracting(Raised::level, Raised::closed).containsExactly(
                tuple(Level.YELLOW, Closing.RAISED), tuple(Level.ORANGE, Closing.RAISED),
                tuple(Level.RED, null));
    }

    @Test
    void a_clock_that_jumps_past_everything_warns_red_only() {
        MatterId matter = limits.awaitingSupplement("一次越过");
        limits.goTo(limits.due(matter), -2);
        assertThat(limits.raised(matter)).extracting(Raised::level).containsExactly(Level.RED);
    }

    @Test
    void a_warning_ends_when_the_work_is_done() {
        MatterId matter = limits.awaitingSupplement("按时补正");
        limits.goTo(limits.due(matter), 1);
        limits.supply(matter);
        sweeper.sweep(true);
        assertThat(limits.raised(matter)).extracting(Raised::closed).containsExactly(Closing.DONE);
    }

    @Test
    void two_nodes_that_sweep_at_once_and_again_warn_once() throws Exception {
        List<MatterId> matters = IntStream.range(0, 6).mapToObj(i -> limits.awaitingSupplement("两个节点 " + i)).toList();
        LocalDate due = limits.due(matters.get(matters.size() - 1));
        procedures.goTo(due);
        WarningSweeper other = new WarningSweeper(sweep, directory, jdbc, transaction);
        together(() -> sweeper.sweep(true), () -> other.sweep(true), () -> other.sweep(false));
        sweeper.sweep(true);
        for (MatterId matter : matters) {
            assertThat(limits.raised(matter)).hasSize(1);
            assertThat(limits.told(limits.standing(matter).id())).doesNotHaveDuplicates().contains("undertaker RESPONSIBLE");
        }
    }

    @Test
    void even_without_the_lock_no_warning_comes_twice() throws Exception {
        List<MatterId> matters = IntStream.range(0, 4).mapToObj(i -> limits.awaitingSupplement("没有锁 " + i)).toList();
        procedures.goTo(limits.due(matters.get(0)));
        new JdbcTemplate(TestDatabase.shared().asOwner()).update("DELETE FROM warning_watch");
        Runnable node = () -> transaction.executeWithoutResult(status -> {
            UUID after = new UUID(0, 0);
            while (after != null) {
                after = sweep.next(DemoPeople.CITY, after).last();
            }
        });
        together(node::run, node::run);
        sweeper.sweep(true);
        for (MatterId matter : matters) {
            assertThat(limits.raised(matter)).hasSize(1);
        }
    }

    @Test
    void who_stands_in_for_somebody_on_leave_is_told_as_well() {
        MatterId matter = limits.awaitingSupplement("受托办理");
        LocalDate due = limits.due(matter);
        PostHolding post = directory.holdingsOf(new PersonId("undertaker")).get(0);
        substitutions.name(post, new PersonId("presider"), procedures.today(), due.plusDays(1), "出差");
        limits.goTo(due, 2);
        assertThat(limits.told(limits.standing(matter).id())).containsExactly("presider RESPONSIBLE", "undertaker RESPONSIBLE");
    }

    @Test
    void guaranteed_review_time_is_never_overdue_the_meeting_planned_too_early_is_warned_of() {
        LocalDate meeting = limits.calendar().plusWorkingDays(procedures.today(), 5).date();
        MatterId matter = procedures.start("undertaker", "会议拟定过早", "participation=NOT_DISCLOSED", "notDisclosedBasis=依法不予公开");
        limits.reviewedForMeeting(matter, meeting);
        limits.goTo(meeting, 3);
        Raised near = limits.standing(matter);
        assertThat(near.kind()).isEqualTo(RunningLimit.PLANNED_MEETING);
        assertThat(limits.told(near.id())).containsExactly("office RESPONSIBLE");
        limits.goTo(meeting, -20);
        assertThat(limits.raised(matter)).extracting(Raised::kind).containsOnly(RunningLimit.PLANNED_MEETING);
        assertThat(limits.raised(matter)).extracting(Raised::closed).doesNotContainNull();
    }

    @Test
    void the_office_learns_of_a_red_limit_but_nothing_of_a_matter_it_may_not_read() {
        MatterId matter = limits.awaitingSupplement("只给承办单位看的事项");
        limits.goTo(limits.due(matter), 0);
        UUID warning = limits.standing(matter).id();
        assertThat(warnings.find(procedures.as("office"), warning).orElseThrow().title()).isEqualTo("只给承办单位看的事项");
        new JdbcTemplate(TestDatabase.shared().asOwner()).update("DELETE FROM matter_unit WHERE matter_id = ? AND unit = 'office'", matter.value());
        assertThat(warnings.find(procedures.as("office"), warning).orElseThrow().title()).isNull();
        assertThat(warnings.find(procedures.as("auditor"), warning).orElseThrow().title()).isEqualTo("只给承办单位看的事项");
        assertThat(warnings.find(procedures.as("undertaker2"), warning)).isEmpty();
        assertThat(warnings.find(procedures.as("sysadmin"), warning)).isEmpty();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void together(Step... steps) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(steps.length);
        ExecutorService threads = Executors.newFixedThreadPool(steps.length);
        List<Future<?>> running = new ArrayList<>();
        for (Step step : steps) {
            running.add(threads.submit(() -> {
                barrier.await(10, TimeUnit.SECONDS);
                step.run();
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }
}
