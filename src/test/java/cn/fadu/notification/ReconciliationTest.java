package cn.fadu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Calendars;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One warning for a limit that is near, at its level, and every end of a warning with its reason. */
class ReconciliationTest {

    private static final WorkingCalendar CALENDAR = Calendars.official();
    private static final LocalDate START = LocalDate.of(2025, 2, 17);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 14);
    private static final LocalDate YELLOW = LocalDate.of(2025, 3, 11);
    private static final LocalDate ORANGE = LocalDate.of(2025, 3, 13);
    private static final MatterId MATTER = new MatterId(UUID.randomUUID());
    private static final PostKind POST = new PostKind("undertaker");

    @Test
    void a_limit_that_comes_near_is_warned_of_once() {
        Reconciliation first = at(YELLOW, List.of(limit(DUE, "agriculture")), List.of());
        assertThat(first.raise()).extracting(Reconciliation.Raised::level).containsExactly(Level.YELLOW);
        assertThat(first.nextOn()).isEqualTo(ORANGE);
        Reconciliation again = at(YELLOW.plusDays(1), List.of(limit(DUE, "agriculture")), List.of(warning(DUE, "agriculture", Level.YELLOW)));
        assertThat(again.raise()).isEmpty();
        assertThat(again.close()).isEmpty();
    }

    @Test
    void a_limit_that_is_far_is_looked_at_again_on_the_day_on_which_it_is_near() {
        Reconciliation far = at(START, List.of(limit(DUE, "agriculture")), List.of());
        assertThat(far.raise()).isEmpty();
        assertThat(far.nextOn()).isEqualTo(YELLOW);
    }

    @Test
    void the_next_level_takes_the_place_of_the_one_before() {
        OpenWarning yellow = warning(DUE, "agriculture", Level.YELLOW);
        Reconciliation orange = at(ORANGE, List.of(limit(DUE, "agriculture")), List.of(yellow));
        assertThat(orange.close()).containsEntry(yellow.id(), Closing.RAISED);
        assertThat(orange.raise()).extracting(Reconciliation.Raised::level).containsExactly(Level.ORANGE);
        assertThat(at(DUE.plusDays(90), List.of(limit(DUE, "agriculture")), List.of()).raise())
                .extracting(Reconciliation.Raised::level).containsExactly(Level.RED);
    }

    @Test
    void a_warning_ends_when_the_work_is_done_the_limit_extended_the_unit_another_or_the_matter_over() {
        OpenWarning open = warning(DUE, "agriculture", Level.ORANGE);
        assertThat(at(ORANGE, List.of(), List.of(open)).close()).containsEntry(open.id(), Closing.DONE);
        assertThat(at(ORANGE, List.of(limit(DUE.plusDays(14), "agriculture")), List.of(open)).close()).containsEntry(open.id(), Closing.EXTENDED);
        assertThat(at(ORANGE, List.of(limit(DUE, "finance")), List.of(open)).close()).containsEntry(open.id(), Closing.PASSED_ON);
        assertThat(Reconciliation.of(false, List.of(), List.of(open), new WarningDays(3, 1), ORANGE, CALENDAR).close())
                .containsEntry(open.id(), Closing.ENDED);
    }

    @Test
    void a_calendar_that_moves_the_last_day_ends_the_warning_and_says_so() {
        OpenWarning open = new OpenWarning(UUID.randomUUID(), MATTER, "publication", START, DUE, new UnitId("agriculture"), Level.ORANGE,
                POST, null, "CN-before");
        Reconciliation moved = at(ORANGE, List.of(limit(DUE.plusDays(3), "agriculture")), List.of(open));
        assertThat(moved.close()).containsEntry(open.id(), Closing.CALENDAR);
        assertThat(moved.raise()).extracting(Reconciliation.Raised::level).containsExactly(Level.YELLOW);
    }

    @Test
    void other_work_of_the_same_unit_under_the_same_limit_is_no_new_warning() {
        OpenWarning open = warning(DUE, "agriculture", Level.ORANGE);
        RunningLimit next = new RunningLimit(MATTER, "publication", START, DUE, new UnitId("agriculture"), new PostKind("unit-head"),
                new TaskId(UUID.randomUUID()), null);
        Reconciliation kept = at(ORANGE, List.of(next), List.of(open));
        assertThat(kept.raise()).isEmpty();
        assertThat(kept.close()).isEmpty();
        assertThat(kept.keep()).containsEntry(open.id(), next);
    }

    @Test
    void a_planned_meeting_is_never_overdue_its_warning_ends_with_the_day() {
        RunningLimit meeting = new RunningLimit(MATTER, RunningLimit.PLANNED_MEETING, START, DUE, new UnitId("office"), new PostKind("office"),
                null, null);
        assertThat(at(DUE, List.of(meeting), List.of()).nextOn()).isEqualTo(DUE.plusDays(1));
        OpenWarning open = new OpenWarning(UUID.randomUUID(), MATTER, RunningLimit.PLANNED_MEETING, START, DUE, new UnitId("office"), Level.RED,
                new PostKind("office"), null, CALENDAR.version());
        assertThat(at(DUE.plusDays(1), List.of(), List.of(open)).close()).containsEntry(open.id(), Closing.PASSED);
    }

    private static Reconciliation at(LocalDate today, List<RunningLimit> limits, List<OpenWarning> open) {
        return Reconciliation.of(true, limits, open, new WarningDays(3, 1), today, CALENDAR);
    }

    private static RunningLimit limit(LocalDate due, String unit) {
        return new RunningLimit(MATTER, "publication", START, due, new UnitId(unit), POST, null, null);
    }

    private static OpenWarning warning(LocalDate due, String unit, Level level) {
        return new OpenWarning(UUID.randomUUID(), MATTER, "publication", START, due, new UnitId(unit), level, POST, null, CALENDAR.version());
    }
}
