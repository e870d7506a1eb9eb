package cn.fadu.calendar;

import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are working days. A working day is a listed make-up day, or a Monday to Friday that is not listed as off. In a
 * year without data ordinary weekends are assumed, and every result that counted such a day says so: it is provisional.
 * Immutable.
 */
public final class WorkingCalendar {

    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Map<LocalDate, String> makeUp = new HashMap<>();

    private String version;

    private WorkingCalendar() {
    }

    /** Throws {@link IllegalArgumentException} when a year is given twice. */
    public static WorkingCalendar of(Collection<CalendarYear> years) {
        WorkingCalendar calendar = new WorkingCalendar();
        for (CalendarYear year : years) {
            if (!calendar.years.add(year.year())) {
                throw new IllegalArgumentException("two calendars for " + year.year());
            }
            year.off().forEach(run -> run.from().datesUntil(run.to().plusDays(1))
                    .forEach(day -> calendar.off.put(day, run.holiday())));
            year.work().forEach(day -> calendar.makeUp.put(day.date(), day.holiday()));
        }
        calendar.version = "CN-" + Digest.ofText(new TreeMap<>(calendar.off) + "/" + new TreeMap<>(calendar.makeUp)).brief();
        return calendar;
    }

    public boolean isWorkingDay(LocalDate day) {
        return makeUp.containsKey(day) || !CalendarYearCheck.isWeekend(day) && !off.containsKey(day);
    }

    /** Names the data: {@code CN-} and twelve digits of the SHA-256 of all days off and make-up days. */
    public String version() {
        return version;
    }

    /** Whether the holidays of the day's year are not known. */
    public boolean isProvisional(LocalDate day) {
        return !years.contains(day.getYear());
    }

    /** Code of the holiday for which the day is off; empty for a working day and for an ordinary weekend. */
    public Optional<String> holidayOf(LocalDate day) {
        return Optional.ofNullable(off.get(day));
    }

    /** Code of the holiday whose days off are made up on this day. */
    public Optional<String> makeUpFor(LocalDate day) {
        return Optional.ofNullable(makeUp.get(day));
    }

    /**
     * The n-th working day after {@code startExcluded}.
     *
     * @param n not negative; 0 gives the start itself, working day or not
     */
    public CountedDate plusWorkingDays(LocalDate startExcluded, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("cannot count back " + n);
        }
        LocalDate day = startExcluded;
        boolean provisional = false;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            provisional |= isProvisional(day);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new CountedDate(day, provisional);
    }

    /** How many working days follow {@code startExcluded} up to and including {@code endIncluded}; 0 when it is not later. */
    public DayCount workingDaysBetween(LocalDate startExcluded, LocalDate endIncluded) {
        int days = 0;
        boolean provisional = false;
        for (LocalDate day = startExcluded.plusDays(1); !day.isAfter(endIncluded); day = day.plusDays(1)) {
            provisional |= isProvisional(day);
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return new DayCount(days, provisional);
    }

    /** How many calendar days follow {@code startExcluded} up to and including {@code endIncluded}; negative when earlier. */
    public int daysBetween(LocalDate startExcluded, LocalDate endIncluded) {
        return Math.toIntExact(ChronoUnit.DAYS.between(startExcluded, endIncluded));
    }
}
