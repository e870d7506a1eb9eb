package cn.fadu.calendar;

import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are working days. A working day is a listed make-up day, or a Monday to Friday that is not listed as off; a day
 * that is listed as both is off. In a year without a notice the statutory days off are assumed where they are given, and
 * ordinary weekends; every result that counted a day of such a year says so: it is provisional. Immutable.
 */
public final class WorkingCalendar {

    private final Map<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<Integer, StatutoryYear> statutory = new TreeMap<>();
    private final Map<Integer, LocalDays> local = new TreeMap<>();
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Map<LocalDate, String> makeUp = new HashMap<>();
    private final Map<LocalDate, String> localOff = new HashMap<>();
    private final Map<LocalDate, String> localMakeUp = new HashMap<>();

    private String version;

    private WorkingCalendar() {
    }

    /**
     * Statutory days give way to the notice of their year. Throws {@link IllegalArgumentException} when a year is given twice, or
     * local days of different organs.
     */
    public static WorkingCalendar of(Collection<? extends CalendarFile> files) {
        WorkingCalendar calendar = new WorkingCalendar();
        files.forEach(calendar::add);
        if (calendar.local.values().stream().map(LocalDays::organ).distinct().count() > 1) {
            throw new IllegalArgumentException("local days of several organs");
        }
        calendar.statutory.keySet().removeAll(calendar.years.keySet());
        calendar.years.values().forEach(year -> list(year, calendar.off, calendar.makeUp));
        calendar.statutory.values().forEach(year -> calendar.off.putAll(year.days()));
        calendar.local.values().forEach(days -> list(days, calendar.localOff, calendar.localMakeUp));
        calendar.version = "CN-" + Digest.ofText(calendar.content()).brief();
        return calendar;
    }

    private void add(CalendarFile file) {
        Object other = file instanceof CalendarYear year ? years.putIfAbsent(file.year(), year)
                : file instanceof StatutoryYear days ? statutory.putIfAbsent(file.year(), days)
                : local.putIfAbsent(file.year(), (LocalDays) file);
        if (other != null) {
            throw new IllegalArgumentException("two calendars for " + file.year());
        }
    }

    private static void list(CalendarFile file, Map<LocalDate, String> off, Map<LocalDate, String> makeUp) {
        file.off().forEach(run -> run.from().datesUntil(run.to().plusDays(1)).forEach(day -> off.put(day, run.holiday())));
        file.work().forEach(day -> makeUp.put(day.date(), day.holiday()));
    }

    private String content() {
        String content = new TreeMap<>(off) + "/" + new TreeMap<>(makeUp);
        return statutory.isEmpty() && local.isEmpty() ? content
                : content + "/" + statutory.keySet() + "/" + new TreeMap<>(localOff) + "/" + new TreeMap<>(localMakeUp);
    }

    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).isWorking();
    }

    /** What the day is. */
    public DayKind kindOf(LocalDate day) {
        if (off.containsKey(day)) {
            return years.containsKey(day.getYear()) ? DayKind.OFF : DayKind.STATUTORY;
        }
        if (localOff.containsKey(day)) {
            return DayKind.LOCAL_OFF;
        }
        if (makeUp.containsKey(day)) {
            return DayKind.MADE_UP;
        }
        if (localMakeUp.containsKey(day)) {
            return DayKind.LOCAL_MADE_UP;
        }
        return CalendarYearCheck.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    /** Names the data: {@code CN-} and twelve digits of the SHA-256 of all days off and make-up days. */
    public String version() {
        return version;
    }

    /** Whether the notice of the day's year is not known. */
    public boolean isProvisional(LocalDate day) {
        return !years.containsKey(day.getYear());
    }

    /** Whether statutory days are assumed in a year without notice. */
    public boolean isStatutory(int year) {
        return statutory.containsKey(year);
    }

    /** The years that any file is about, in their order. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> all = new TreeSet<>(years.keySet());
        all.addAll(statutory.keySet());
        all.addAll(local.keySet());
        return all;
    }

    /** The file that gives the year's days for the whole country: of the notice or, without one, of the statutory days. */
    public Optional<CalendarFile> national(int year) {
        return Optional.ofNullable(years.containsKey(year) ? years.get(year) : statutory.get(year));
    }

    /** The organ's own days of the year. */
    public Optional<LocalDays> local(int year) {
        return Optional.ofNullable(local.get(year));
    }

    /** Code of the holiday for which the day is off in the whole country; empty for other days and for ordinary weekends. */
    public Optional<String> holidayOf(LocalDate day) {
        return Optional.ofNullable(off.get(day));
    }

    /** Code of the holiday whose days off are made up on this day; empty when the day is off all the same. */
    public Optional<String> makeUpFor(LocalDate day) {
        return kindOf(day) == DayKind.MADE_UP ? Optional.of(makeUp.get(day)) : Optional.empty();
    }

    /** Name of that for which this organ alone has the day off or makes work up on it; empty for other days. */
    public Optional<String> localNameOf(LocalDate day) {
        return switch (kindOf(day)) {
            case LOCAL_OFF -> Optional.of(localOff.get(day));
            case LOCAL_MADE_UP -> Optional.of(localMakeUp.get(day));
            default -> Optional.empty();
        };
    }

    /** The number of working days in each month of the year, from January. */
    public SortedMap<YearMonth, Integer> workingDaysByMonth(int year) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        for (int m = 1; m <= 12; m++) {
            YearMonth month = YearMonth.of(year, m);
            months.put(month, workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()).days());
        }
        return months;
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
