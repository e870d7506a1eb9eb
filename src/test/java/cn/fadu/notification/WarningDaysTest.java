package cn.fadu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Calendars;
import cn.fadu.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From which day a limit is near: rulebook I-32, counted in working days of a year whose holidays are known. */
class WarningDaysTest {

    private static final WorkingCalendar CALENDAR = Calendars.official();
    private static final WarningDays DAYS = new WarningDays(3, 1);

    @Test
    void yellow_begins_three_working_days_before_orange_one_and_red_on_the_last_day() {
        LocalDate friday = LocalDate.of(2025, 3, 14);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 3, 10), friday, CALENDAR)).isEmpty();
        assertThat(DAYS.levelOn(LocalDate.of(2025, 3, 11), friday, CALENDAR)).contains(Level.YELLOW);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 3, 12), friday, CALENDAR)).contains(Level.YELLOW);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 3, 13), friday, CALENDAR)).contains(Level.ORANGE);
        assertThat(DAYS.levelOn(friday, friday, CALENDAR)).contains(Level.RED);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 9, 1), friday, CALENDAR)).contains(Level.RED);
    }

    @Test
    void rest_days_are_no_time_left() {
        LocalDate monday = LocalDate.of(2025, 3, 17);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 3, 14), monday, CALENDAR)).contains(Level.ORANGE);
        LocalDate sunday = LocalDate.of(2025, 3, 16);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 3, 14), sunday, CALENDAR)).contains(Level.RED);
        LocalDate afterTheFestival = LocalDate.of(2025, 2, 5);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 1, 26), afterTheFestival, CALENDAR)).contains(Level.YELLOW);
        assertThat(DAYS.levelOn(LocalDate.of(2025, 1, 27), afterTheFestival, CALENDAR)).contains(Level.ORANGE);
    }

    @Test
    void the_next_change_is_the_first_day_of_the_next_level_and_none_after_red() {
        LocalDate friday = LocalDate.of(2025, 3, 14);
        assertThat(DAYS.nextChange(LocalDate.of(2025, 1, 6), friday, CALENDAR)).contains(LocalDate.of(2025, 3, 11));
        assertThat(DAYS.nextChange(LocalDate.of(2025, 3, 11), friday, CALENDAR)).contains(LocalDate.of(2025, 3, 13));
        assertThat(DAYS.nextChange(LocalDate.of(2025, 3, 13), friday, CALENDAR)).contains(friday);
        assertThat(DAYS.nextChange(friday, friday, CALENDAR)).isEmpty();
    }

    @Test
    void a_jurisdiction_may_warn_earlier() {
        WarningDays early = new WarningDays(5, 2);
        LocalDate friday = LocalDate.of(2025, 3, 14);
        assertThat(early.levelOn(LocalDate.of(2025, 3, 7), friday, CALENDAR)).contains(Level.YELLOW);
        assertThat(early.levelOn(LocalDate.of(2025, 3, 12), friday, CALENDAR)).contains(Level.ORANGE);
    }
}
