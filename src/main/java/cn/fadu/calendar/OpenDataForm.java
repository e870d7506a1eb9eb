package cn.fadu.calendar;

import cn.fadu.calendar.CalendarForm.Listed;
import cn.fadu.calendar.CalendarYear.DaysOff;
import cn.fadu.calendar.CalendarYear.MakeUpDay;
import cn.fadu.calendar.CalendarYearCheck.Item;
import cn.fadu.calendar.FileProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The form of the open data set of holidays: {@code year}, {@code papers} and {@code days}, one item for each day. */
final class OpenDataForm {

    private static final Map<String, String> CODES = Map.of("元旦", "new-year", "春节", "spring-festival", "清明节", "qingming",
            "劳动节", "labour-day", "端午节", "dragon-boat", "中秋节", "mid-autumn", "国庆节", "national-day",
            "国庆节、中秋节", "national-day-mid-autumn", "中秋节、国庆节", "national-day-mid-autumn");

    private final CalendarForm form;
    private final List<Item> items = new ArrayList<>();
    private final List<Named> days = new ArrayList<>();

    OpenDataForm(CalendarForm form) {
        this.form = form;
    }

    private record Named(String holiday, LocalDate date, boolean off) {
    }

    /** Null when something is wrong. */
    CalendarYear read() {
        form.keys("$schema", "$id", "year", "papers", "days");
        int year = form.year();
        List<String> papers = form.texts("papers");
        List<Listed> listed = form.list("days");
        if (form.problems().isEmpty() && (papers.isEmpty() || listed.isEmpty())) {
            form.problem(new CalendarYearCheck.Place(null, 0, 0), Kind.NO_DAYS, CalendarYearCheck.written(year));
        }
        listed.forEach(this::day);
        form.check(year, items);
        days.sort(Comparator.comparing(Named::date));
        return form.problems().isEmpty() ? new CalendarYear(year, String.join(" ", papers), off(),
                days.stream().filter(d -> !d.off()).map(d -> new MakeUpDay(d.holiday(), d.date())).toList()) : null;
    }

    private void day(Listed item) {
        form.keys(item, "name", "date", "isOffDay");
        String name = form.text(item, "name");
        LocalDate date = form.date(item, "date");
        Boolean off = form.yesOrNo(item, "isOffDay");
        if (name != null && date != null && off != null) {
            days.add(new Named(CODES.getOrDefault(name, "special"), date, off));
            items.add(new Item(item.place(), date, date, !off));
        }
    }

    /** Days of one holiday that follow one another are one run. */
    private List<DaysOff> off() {
        List<DaysOff> runs = new ArrayList<>();
        for (Named day : days.stream().filter(Named::off).toList()) {
            DaysOff last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.holiday().equals(day.holiday()) && last.to().plusDays(1).equals(day.date())) {
                runs.set(runs.size() - 1, new DaysOff(last.holiday(), last.from(), day.date()));
            } else {
                runs.add(new DaysOff(day.holiday(), day.date(), day.date()));
            }
        }
        return runs;
    }
}
