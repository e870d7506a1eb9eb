package cn.fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

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
        List<Integer> counted = java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(year, m))
                .map(m -> calendar.workingDaysBetween(m.atDay(1).minusDays(1), m.atEndOfMonth()).days()).toList();
        assertThat(counted).isEqualTo(List.of(months.split(",")).stream().map(Integer::valueOf).toList());
        assertThat(counted.stream().mapToInt(i -> i).sum()).isEqualTo(248);
    }

    @Test
    void a_year_without_a_notice_gives_ordinary_weekends_and_says_that_it_is_provisional() {
        LocalDate lastOfKnown = LocalDate.of(2026, 12, 31);
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 24), 5).provisional()).isFalse();
        assertThat(calendar.plusWorkingDays(lastOfKnown, 1))
                .isEqualTo(new CountedDate(LocalDate.of(2027, 1, 1), true));
        assertThat(calendar.workingDaysBetween(lastOfKnown, LocalDate.of(2027, 1, 4))).isEqualTo(new DayCount(2, true));
        assertThat(calendar.isProvisional(LocalDate.of(2023, 6, 1))).isTrue();
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'year':2026,'notice':'n','off':[],'work':[{'holiday':'x','date':'2026-03-04'}]}          | no making up",
        "{'year':2026,'notice':'n','off':[{'holiday':'x','from':'2025-12-31','to':'2026-01-01'}],'work':[]} | not in the year",
        "{'year':2026,'notice':'n','off':[{'holiday':'x','from':'2026-01-03','to':'2026-01-03'}],'work':[{'holiday':'x','date':'2026-01-03'}]} | twice",
        "{'year':2026,'notice':'n','off':[],'work':[],'extra':1} | extra"})
    void a_file_that_cannot_be_right_is_refused(String json, String reason) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CalendarFiles.calendar(Map.of("2026.json", bytes)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2026.json").hasMessageContaining(reason);
    }
}
