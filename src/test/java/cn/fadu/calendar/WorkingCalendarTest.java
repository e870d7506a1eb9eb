package cn.fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.OrganId;
import cn.fadu.testing.ProductFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final StatutoryYear STATUTORY = (StatutoryYear) CalendarFiles.read("2027-statutory.json",
            ProductFiles.in("calendar").get("2027-statutory.json"));

    private final WorkingCalendar calendar = Calendars.official();

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 7, 2025-02-10", "2025-04-25, 5, 2025-05-06", "2025-09-26, 7, 2025-10-13",
        "2025-09-26, 15, 2025-10-23", "2025-12-31, 5, 2026-01-08", "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 7, 2026-03-02", "2026-04-30, 7, 2026-05-13", "2026-06-18, 5, 2026-06-26",
        "2026-09-18, 7, 2026-09-29", "2026-09-24, 15, 2026-10-22", "2026-10-09, 5, 2026-10-15"})
    void the_start_day_is_not_counted_and_holidays_are_skipped(LocalDate start, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(new CountedDate(expected, false));
        assertThat(calendar.workingDaysBetween(start, expected)).isEqualTo(new DayCount(days, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025 | 19,19,21,22,19,20,23,21,23,18,20,23", "2026 | 21,16,22,21,19,21,23,21,22,18,21,23"})
    void the_working_days_of_each_month_are_those_of_the_notices(int year, String months) {
        List<Integer> counted = List.copyOf(calendar.workingDaysByMonth(year).values());
        assertThat(counted).isEqualTo(List.of(months.split(",")).stream().map(Integer::valueOf).toList());
        assertThat(counted.stream().mapToInt(i -> i).sum()).isEqualTo(248);
    }

    @Test
    void a_year_without_a_notice_or_statutory_days_gives_ordinary_weekends_and_says_that_it_is_provisional() {
        LocalDate lastOfYear = LocalDate.of(2023, 12, 31);
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 24), 5).provisional()).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2023, 6, 1))).isTrue();
        assertThat(calendar.isStatutory(2023)).isFalse();
        assertThat(calendar.workingDaysBetween(LocalDate.of(2022, 12, 31), lastOfYear)).isEqualTo(new DayCount(260, true));
    }

    @Test
    void in_a_year_without_a_notice_the_statutory_days_are_off_and_made_good_after_a_weekend_and_all_is_provisional() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(new CountedDate(LocalDate.of(2027, 1, 4), true));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2027, 2, 4), 1).date()).isEqualTo(LocalDate.of(2027, 2, 11));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2027, 4, 30), 1).date()).isEqualTo(LocalDate.of(2027, 5, 5));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2027, 9, 30), 1).date()).isEqualTo(LocalDate.of(2027, 10, 6));
        assertThat(calendar.kindOf(LocalDate.of(2027, 10, 5))).isEqualTo(DayKind.STATUTORY);
        assertThat(calendar.holidayOf(LocalDate.of(2027, 10, 5))).contains("national-day");
        assertThat(calendar.isStatutory(2027)).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31))).isEqualTo(new DayCount(248, true));
    }

    @Test
    void a_notice_takes_the_place_of_the_statutory_days_of_its_year() {
        CalendarYear notice = new CalendarYear(2027, "n", List.of(run("new-year", "2027-01-01", "2027-01-03")), List.of());
        WorkingCalendar known = WorkingCalendar.of(List.of(notice, STATUTORY));
        assertThat(known.isProvisional(LocalDate.of(2027, 5, 1))).isFalse();
        assertThat(known.isStatutory(2027)).isFalse();
        assertThat(known.kindOf(LocalDate.of(2027, 4, 5))).isEqualTo(DayKind.WORKING);
        assertThat(known.kindOf(LocalDate.of(2027, 1, 3))).isEqualTo(DayKind.OFF);
        assertThat(known.national(2027)).contains(notice);
        assertThat(WorkingCalendar.of(List.of(STATUTORY)).national(2027)).contains(STATUTORY);
    }

    @Test
    void local_days_are_off_beside_those_of_the_country_and_a_day_that_is_listed_as_off_anywhere_is_off() {
        CalendarYear notice = new CalendarYear(2027, "n", List.of(run("new-year", "2027-01-01", "2027-01-02")),
                List.of(new CalendarYear.MakeUpDay("new-year", LocalDate.of(2027, 1, 9))));
        LocalDays local = new LocalDays(new OrganId("state"), 2027, "l", List.of(run("Festival", "2027-03-10", "2027-03-11"),
                run("Old new year", "2027-01-08", "2027-01-09")), List.of(new CalendarYear.MakeUpDay("Festival", LocalDate.of(2027, 3, 13)),
                new CalendarYear.MakeUpDay("Festival", LocalDate.of(2027, 1, 2))));
        WorkingCalendar both = WorkingCalendar.of(List.of(notice, local));
        assertThat(both.kindOf(LocalDate.of(2027, 3, 10))).isEqualTo(DayKind.LOCAL_OFF);
        assertThat(both.kindOf(LocalDate.of(2027, 3, 13))).isEqualTo(DayKind.LOCAL_MADE_UP);
        assertThat(both.localNameOf(LocalDate.of(2027, 3, 13))).contains("Festival");
        assertThat(both.localNameOf(LocalDate.of(2027, 1, 9))).contains("Old new year");
        assertThat(both.kindOf(LocalDate.of(2027, 1, 9))).isEqualTo(DayKind.LOCAL_OFF);
        assertThat(both.makeUpFor(LocalDate.of(2027, 1, 9))).isEmpty();
        assertThat(both.kindOf(LocalDate.of(2027, 1, 2))).isEqualTo(DayKind.OFF);
        assertThat(both.localNameOf(LocalDate.of(2027, 1, 2))).isEmpty();
        assertThat(both.plusWorkingDays(LocalDate.of(2027, 3, 9), 3)).isEqualTo(new CountedDate(LocalDate.of(2027, 3, 15), false));
        assertThat(both.local(2027)).contains(local);
        assertThat(both.version()).isNotEqualTo(WorkingCalendar.of(List.of(notice)).version());
    }

    @Test
    void local_days_alone_do_not_make_a_year_known() {
        WorkingCalendar only = WorkingCalendar.of(List.of(new LocalDays(new OrganId("state"), 2027, "l", List.of(), List.of())));
        assertThat(only.isProvisional(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(only.years()).containsExactly(2027);
        assertThat(only.national(2027)).isEmpty();
    }

    @Test
    void two_files_of_a_kind_for_one_year_and_local_days_of_two_organs_cannot_stand_together() {
        LocalDays one = new LocalDays(new OrganId("one"), 2026, "l", List.of(), List.of());
        LocalDays other = new LocalDays(new OrganId("other"), 2027, "l", List.of(), List.of());
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(STATUTORY, STATUTORY))).hasMessageContaining("2027");
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(one, one))).hasMessageContaining("2026");
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(one, other))).hasMessageContaining("several organs");
    }

    @Test
    void what_differs_between_two_calendars_is_named_day_by_day() {
        WorkingCalendar assumed = WorkingCalendar.of(List.of(STATUTORY));
        WorkingCalendar known = WorkingCalendar.of(List.of(new CalendarYear(2027, "n",
                List.of(run("new-year", "2027-01-01", "2027-01-01"), run("spring-festival", "2027-02-05", "2027-02-11")),
                List.of(new CalendarYear.MakeUpDay("spring-festival", LocalDate.of(2027, 2, 14))))));
        List<CalendarChange> february = CalendarChange.between(assumed, known, List.of(2027)).stream()
                .filter(c -> c.day().getMonthValue() == 2 && c.moves()).toList();
        assertThat(february).containsExactly(new CalendarChange(LocalDate.of(2027, 2, 11), DayKind.WORKING, DayKind.OFF),
                new CalendarChange(LocalDate.of(2027, 2, 14), DayKind.WEEKEND, DayKind.MADE_UP));
        assertThat(CalendarChange.between(assumed, known, List.of(2027)))
                .contains(new CalendarChange(LocalDate.of(2027, 1, 1), DayKind.STATUTORY, DayKind.OFF));
        assertThat(CalendarChange.between(known, known, List.of(2027))).isEmpty();
    }

    private static CalendarYear.DaysOff run(String holiday, String from, String to) {
        return new CalendarYear.DaysOff(holiday, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void counting_forward_and_counting_between_agree_for_any_start() {
        Random random = new Random(20190901);
        for (int i = 0; i < 2000; i++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1300));
            int n = random.nextInt(60);
            CountedDate found = calendar.plusWorkingDays(start, n);
            assertThat(calendar.workingDaysBetween(start, found.date()).days()).isEqualTo(n);
            if (n > 0) {
                assertThat(calendar.isWorkingDay(found.date())).isTrue();
                assertThat(calendar.plusWorkingDays(start, n - 1).date()).isBefore(found.date());
            }
        }
    }

    @Test
    void calendar_days_are_counted_without_the_first() {
        assertThat(calendar.daysBetween(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 5, 10))).isEqualTo(30);
        assertThat(calendar.daysBetween(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 9))).isEqualTo(-1);
    }

    @Test
    void every_day_off_and_every_make_up_day_names_its_holiday() {
        assertThat(calendar.holidayOf(LocalDate.of(2026, 2, 20))).contains("spring-festival");
        assertThat(calendar.makeUpFor(LocalDate.of(2026, 2, 28))).contains("spring-festival");
        assertThat(calendar.holidayOf(LocalDate.of(2026, 3, 7))).isEmpty();
    }
}
