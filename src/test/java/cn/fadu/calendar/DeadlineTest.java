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
import java.util.List;
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
                new Step("deadline.step.weekends", List.of(1)),
                new Step("deadline.step.due", List.of(date("2026-03-02"))));
    }

    @Test
    void the_computation_names_each_suspension_once_with_its_reason_and_person_whatever_their_order() {
        Suspension first = suspension("2026-05-20", "2026-05-22", "supplement");
        Suspension within = suspension("2026-05-21", "2026-05-21", "inquiry");
        Suspension lasting = new Suspension(date("2026-05-25"), date("2026-05-26"), true, "experts", null);
        Deadline deadline = Deadline.of("x", Unit.WORKING_DAYS, date("2026-05-18"), 7, Bound.CEILING)
                .with(List.of(lasting, within, first), List.of());
        assertThat(deadline.isSuspended(calendar)).isTrue();
        assertThat(deadline.computed(calendar).steps()).containsExactly(
                new Step("deadline.step.start", List.of(date("2026-05-18"))),
                new Step("deadline.step.budget.WORKING_DAYS", List.of(7)),
                new Step("deadline.step.suspendedBy", List.of(date("2026-05-20"), date("2026-05-22"), "supplement", HEAD)),
                new Step("deadline.step.suspendedBy", List.of(date("2026-05-21"), date("2026-05-21"), "inquiry", HEAD)),
                new Step("deadline.step.suspending", List.of(date("2026-05-25"), date("2026-05-26"), "experts")),
                new Step("deadline.step.weekends", List.of(4)),
                new Step("deadline.step.due", List.of(date("2026-06-03"))));
    }

    @Test
    void a_suspension_on_the_day_of_the_start_is_named_and_one_that_began_when_the_limit_was_over_suspends_nothing() {
        Deadline plain = Deadline.of("x", Unit.WORKING_DAYS, date("2026-05-18"), 5, Bound.CEILING);
        Deadline atOnce = plain.with(List.of(new Suspension(date("2026-05-18"), date("2026-05-18"), true, "r", HEAD)), List.of());
        assertThat(atOnce.isSuspended(calendar)).isTrue();
        assertThat(atOnce.computed(calendar).steps()).contains(
                new Step("deadline.step.suspendingBy", List.of(date("2026-05-18"), date("2026-05-18"), "r", HEAD)));
        Deadline late = plain.with(List.of(new Suspension(date("2026-05-26"), date("2026-06-30"), true, "r", HEAD)), List.of());
        assertThat(late.due(calendar).date()).isEqualTo(date("2026-05-25"));
        assertThat(late.isSuspended(calendar)).isFalse();
    }

    @Test
    void a_limit_before_an_event_is_counted_back_from_it_and_over_when_its_last_day_has_passed() {
        Deadline materials = Deadline.before("hearingMaterials", Unit.CALENDAR_DAYS, date("2026-07-17"), 7);
        assertThat(materials.due(calendar).date()).isEqualTo(date("2026-07-10"));
        assertThat(materials.bound()).isEqualTo(Bound.CEILING);
        assertThat(materials.remaining(date("2026-07-01"), calendar)).isEqualTo(9);
        assertThat(materials.remaining(date("2026-07-10"), calendar)).isZero();
        assertThat(materials.remaining(date("2026-07-12"), calendar)).isEqualTo(-2);
        assertThat(materials.computed(calendar).steps()).containsExactly(
                new Step("deadline.step.startBack", List.of(date("2026-07-17"))),
                new Step("deadline.step.budget.CALENDAR_DAYS", List.of(7)),
                new Step("deadline.step.dueBack", List.of(date("2026-07-10"))));
    }

    @Test
    void working_days_counted_back_name_the_holidays_in_the_order_of_the_year() {
        Deadline back = Deadline.before("x", Unit.WORKING_DAYS, date("2026-02-27"), 5);
        assertThat(back.due(calendar).date()).isEqualTo(date("2026-02-13"));
        assertThat(back.computed(calendar).steps()).contains(new Step("deadline.step.holiday.spring-festival",
                List.of(date("2026-02-15"), date("2026-02-23"))));
    }

    @Test
    void days_of_a_suspension_do_not_count_and_two_suspensions_of_one_day_leave_it_out_once() {
        Deadline suspended = Deadline.of("x", Unit.WORKING_DAYS, date("2026-05-18"), 7, Bound.CEILING).with(List.of(
                suspension("2026-05-20", "2026-05-21", "supplement"), suspension("2026-05-21", "2026-05-22", "inquiry")),
                List.of());
        assertThat(suspended.due(calendar).date()).isEqualTo(date("2026-06-01"));
        assertThat(suspended.remaining(date("2026-05-22"), calendar)).isEqualTo(6);
    }

    @Test
    void an_extension_adds_to_the_budget() {
        Deadline extended = Deadline.of("x", Unit.CALENDAR_DAYS, date("2026-04-10"), 30, Bound.FLOOR)
                .with(List.of(), List.of(new Extension(5, HEAD, "interest"), new Extension(2, null, null)));
        assertThat(extended.due(calendar).date()).isEqualTo(date("2026-05-17"));
        assertThat(extended.computed(calendar).steps())
                .contains(new Step("deadline.step.extendedBy.CALENDAR_DAYS", List.of(5, HEAD, "interest")),
                        new Step("deadline.step.extended.CALENDAR_DAYS", List.of(2)));
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
    void a_limit_over_several_years_without_a_notice_names_each() {
        Deadline manyYears = Deadline.of("publication", Unit.WORKING_DAYS, date("2026-12-20"), 275, Bound.CEILING);
        assertThat(manyYears.computed(calendar).steps()).contains(new Step("deadline.step.provisional.statutory", List.of("2027")),
                new Step("deadline.step.provisional", List.of("2028")));
        assertThat(Deadline.of("x", Unit.CALENDAR_DAYS, date("2026-12-20"), 20, Bound.CEILING).due(calendar).provisional())
                .isFalse();
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
        assertThatThrownBy(() -> suspension("2026-05-18", "2026-05-17", "r"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.before("x", Unit.WORKING_DAYS, date("2026-05-18"), 3)
                .with(List.of(suspension("2026-05-18", "2026-05-18", "r")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(0, HEAD, "r")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Suspension suspension(String from, String until, String reason) {
        return new Suspension(date(from), date(until), false, reason, HEAD);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
