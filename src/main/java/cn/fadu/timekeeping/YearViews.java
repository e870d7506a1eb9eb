package cn.fadu.timekeeping;

import cn.fadu.calendar.CalendarFile;
import cn.fadu.calendar.DayKind;
import cn.fadu.calendar.LocalDays;
import cn.fadu.calendar.StatutoryYear;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.timekeeping.CalendarPage.Cell;
import cn.fadu.timekeeping.CalendarPage.LocalView;
import cn.fadu.timekeeping.CalendarPage.Mark;
import cn.fadu.timekeeping.CalendarPage.MonthView;
import cn.fadu.timekeeping.CalendarPage.YearView;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A year's days in words and signs. */
@Component
class YearViews {

    private static final int WEEK = 7;
    private static final Cell OUTSIDE = new Cell("", "outside", null, null);

    private final Texts texts;

    YearViews(Texts texts) {
        this.texts = texts;
    }

    YearView year(WorkingCalendar calendar, int year) {
        Optional<CalendarFile> national = calendar.national(year);
        String notice = national.map(file -> file instanceof StatutoryYear ? texts.text("calendar.statutory.source") : file.notice())
                .orElseGet(() -> texts.text("calendar.no-notice"));
        boolean provisional = calendar.isProvisional(LocalDate.of(year, 1, 1));
        SortedMap<YearMonth, Integer> byMonth = calendar.workingDaysByMonth(year);
        return new YearView(Integer.toString(year), notice, notice.matches("https?://\\S+") ? notice : null, provisional
                ? texts.text(calendar.isStatutory(year) ? "calendar.provisional.statutory" : "calendar.provisional.plain",
                        Integer.toString(year)) : null,
                byMonth.values().stream().mapToInt(i -> i).sum(),
                byMonth.entrySet().stream().map(m -> month(calendar, m.getKey(), m.getValue())).toList(), legend(calendar, year));
    }

    Optional<LocalView> local(WorkingCalendar calendar, int year) {
        return calendar.local(year).map(days -> new LocalView(days.notice(), listed(days)));
    }

    /** The name of a day's kind. */
    String kind(DayKind kind) {
        return texts.text("calendar.kind." + code(kind));
    }

    /** What the day is off or worked for; empty for an ordinary one. */
    String reason(WorkingCalendar calendar, LocalDate day) {
        return calendar.localNameOf(day).or(() -> calendar.makeUpFor(day).or(() -> calendar.holidayOf(day))
                .map(code -> texts.text("holiday." + code))).orElse("");
    }

    private List<String> listed(LocalDays days) {
        Stream<String> off = days.off().stream().map(run -> run.from().equals(run.to())
                ? texts.text("calendar.local.day", run.from(), run.holiday())
                : texts.text("calendar.local.days", run.from(), run.to(), run.holiday()));
        Stream<String> work = days.work().stream().map(day -> texts.text("calendar.local.work", day.date(), day.holiday()));
        return Stream.concat(off, work).toList();
    }

    private List<Mark> legend(WorkingCalendar calendar, int year) {
        Set<DayKind> kinds = EnumSet.noneOf(DayKind.class);
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> kinds.add(calendar.kindOf(day)));
        return kinds.stream().filter(YearViews::isMarked).map(kind -> new Mark(code(kind), mark(kind), kind(kind))).toList();
    }

    private MonthView month(WorkingCalendar calendar, YearMonth month, int workingDays) {
        List<Cell> cells = new ArrayList<>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(i -> cells.add(OUTSIDE));
        month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).forEach(day -> cells.add(cell(calendar, day)));
        while (cells.size() % WEEK != 0) {
            cells.add(OUTSIDE);
        }
        return new MonthView(texts.text("calendar.month." + month.getMonthValue()), texts.text("calendar.month.days", workingDays),
                IntStream.range(0, cells.size() / WEEK).mapToObj(w -> List.copyOf(cells.subList(w * WEEK, (w + 1) * WEEK))).toList());
    }

    private Cell cell(WorkingCalendar calendar, LocalDate day) {
        DayKind kind = calendar.kindOf(day);
        String number = Integer.toString(day.getDayOfMonth());
        return isMarked(kind) ? new Cell(number, code(kind), mark(kind), kind(kind) + " " + reason(calendar, day))
                : new Cell(number, code(kind), null, null);
    }

    private String mark(DayKind kind) {
        return texts.text("calendar.mark." + code(kind));
    }

    private static boolean isMarked(DayKind kind) {
        return kind != DayKind.WORKING && kind != DayKind.WEEKEND;
    }

    private static String code(DayKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
