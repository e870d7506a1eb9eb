package cn.fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Step;
import cn.fadu.calendar.Deadline.Suspension;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final PersonId HEAD = new PersonId("head");

    private final WorkingCalendar calendar = Calendars.official();

    @Test
    void thirty_days_end_on_the_thirtieth_day_after_the_notice_even_when_it_is_a_sunday() {
        Deadline consultation = Deadline.of("consultation", Unit.CALENDAR_DAYS, date("2026-04-10"), 30, Bound.FLOOR);
        assertThat(consultation.due(calendar)).isEqualTo(new CountedDate(date("2026-05-10"), false));
    }

    @Test
    void the_computation_names_the_holidays_it_skipped() {
        Deadline review = Deadline.of("guaranteedReview", Unit.WORKING_DAYS, date("2026-02-13"), 7, Bound.FLOOR);
        assertThat(review.computed(calendar).steps()).containsExactly(
                new Step("deadline.step.start", List.of(date("2026-02-13"))),
                new Step("deadline.step.budget.WORKING_DAYS", List.of(7)),
                new Step("deadline.step.makeUp.spring-festival", List.of(date("2026-02-14"))),
                new Step("deadline.step.holiday.spring-festival", List.of(date("2026-02-15"), date("2026-02-23"))),
                new Step("deadline.step.makeUp.spring-festival", List.of(date("2026-02-28"))),
                new Step("deadline.step.due", List.of(date("2026-03-02"))));
    }

    @Test
    void days_of_a_suspension_do_not_count_and_two_suspensions_of_one_day_leave_it_out_once() {
        Deadline suspended = new Deadline("x", Unit.WORKING_DAYS, date("2026-05-18"), 7, List.of(
                new Suspension(date("2026-05-20"), date("2026-05-21"), "supplement", HEAD),
                new Suspension(date("2026-05-21"), date("2026-05-22"), "inquiry", HEAD)), null, Bound.CEILING);
        assertThat(suspended.due(calendar).date()).isEqualTo(date("2026-06-01"));
        assertThat(suspended.remaining(date("2026-05-22"), calendar)).isEqualTo(6);
    }

    @Test
    void an_extension_adds_to_the_budget() {
        Deadline extended = new Deadline("x", Unit.CALENDAR_DAYS, date("2026-04-10"), 30, List.of(),
                new Extension(5, HEAD), Bound.FLOOR);
        assertThat(extended.due(calendar).date()).isEqualTo(date("2026-05-15"));
        assertThat(extended.computed(calendar).steps())
                .contains(new Step("deadline.step.extended.CALENDAR_DAYS", List.of(5)));
    }

    @Test
    void a_limit_that_reaches_a_year_without_a_notice_is_provisional_and_says_so() {
        Deadline late = Deadline.of("publication", Unit.WORKING_DAYS, date("2026-12-20"), 20, Bound.CEILING);
        assertThat(late.due(calendar).provisional()).isTrue();
        assertThat(late.computed(calendar).steps())
                .contains(new Step("deadline.step.provisional.statutory", List.of("2027")));
        WorkingCalendar plain = WorkingCalendar.of(List.of());
        assertThat(late.computed(plain).steps()).contains(new Step("deadline.step.provisional", List.of("2027")));
    }

    @Test
    void local_days_off_and_local_make_up_days_are_named_in_the_computation() {
        WorkingCalendar local = WorkingCalendar.of(List.of(new LocalDays(new OrganId("state"), 2026, "n",
                List.of(new CalendarYear.DaysOff("Festival", date("2026-05-19"), date("2026-05-20"))),
                List.of(new CalendarYear.MakeUpDay("Festival", date("2026-05-23"))))));
        Deadline.Computation computed = Deadline.of("x", Unit.WORKING_DAYS, date("2026-05-18"), 4, Bound.FLOOR).computed(local);
        assertThat(computed.due().date()).isEqualTo(date("2026-05-25"));
        assertThat(computed.steps()).contains(
                new Step("deadline.step.localHoliday", List.of(date("2026-05-19"), date("2026-05-20"), "Festival")),
                new Step("deadline.step.localMakeUp", List.of(date("2026-05-23"), "Festival")));
        assertThat(computed.steps()).extracting(Step::message).doesNotContain("deadline.step.holiday.Festival");
    }

    @Test
    void what_remains_is_zero_on_the_due_date_and_negative_afterwards() {
        Deadline review = Deadline.of("x", Unit.WORKING_DAYS, date("2026-05-18"), 7, Bound.FLOOR);
        assertThat(review.remaining(date("2026-05-18"), calendar)).isEqualTo(7);
        assertThat(review.remaining(date("2026-05-22"), calendar)).isEqualTo(3);
        assertThat(review.remaining(date("2026-05-27"), calendar)).isZero();
        assertThat(review.remaining(date("2026-06-01"), calendar)).isEqualTo(-3);
        assertThat(review.remaining(date("2026-05-01"), calendar)).isEqualTo(7);
    }

    @Test
    void a_limit_without_a_day_or_a_suspension_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> Deadline.of("x", Unit.WORKING_DAYS, date("2026-05-18"), 0, Bound.FLOOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(date("2026-05-18"), date("2026-05-17"), "r", HEAD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(0, HEAD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exactly_the_budget_of_counting_days_lies_between_start_and_due_date_whatever_is_suspended() {
        Random random = new Random(713);
        for (int i = 0; i < 500; i++) {
            LocalDate start = date("2024-02-01").plusDays(random.nextInt(900));
            List<Suspension> suspensions = new ArrayList<>();
            for (int s = random.nextInt(4); s > 0; s--) {
                LocalDate from = start.plusDays(random.nextInt(40));
                suspensions.add(new Suspension(from, from.plusDays(random.nextInt(10)), "r", HEAD));
            }
            Unit unit = random.nextBoolean() ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS;
            Deadline deadline = new Deadline("x", unit, start, 1 + random.nextInt(40), suspensions, null, Bound.FLOOR);
            LocalDate due = deadline.due(calendar).date();
            assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(d -> deadline.counts(d, calendar)).count())
                    .isEqualTo(deadline.budget());
            assertThat(deadline.counts(due, calendar)).isTrue();
            assertThat(deadline.remaining(start, calendar)).isEqualTo(deadline.budget());
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
