package cn.fadu.calendar;

import cn.fadu.calendar.Deadline.Computation;
import cn.fadu.calendar.Deadline.Step;
import cn.fadu.calendar.Deadline.Suspension;
import cn.fadu.calendar.Deadline.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts a deadline day by day and notes every run of holidays, make-up day and suspension it comes across. */
final class DeadlineCount {

    private final Deadline deadline;
    private final WorkingCalendar calendar;
    private final List<Step> steps = new ArrayList<>();

    private String holiday;
    private LocalDate holidayFrom;
    private Suspension suspension;

    DeadlineCount(Deadline deadline, WorkingCalendar calendar) {
        this.deadline = deadline;
        this.calendar = calendar;
    }

    Computation run() {
        step("start", deadline.start());
        step("budget." + deadline.unit(), deadline.budget());
        if (deadline.extension() != null) {
            step("extended." + deadline.unit(), deadline.extension().days());
        }
        LocalDate day = deadline.start();
        boolean provisional = false;
        for (int left = deadline.totalDays(); left > 0; ) {
            day = day.plusDays(1);
            provisional |= deadline.unit() == Unit.WORKING_DAYS && calendar.isProvisional(day);
            note(day);
            if (deadline.counts(day, calendar)) {
                left--;
            }
        }
        if (provisional) {
            step("provisional", Integer.toString(day.getYear()));
        }
        step("due", day);
        return new Computation(new CountedDate(day, provisional), steps);
    }

    private void note(LocalDate day) {
        deadline.suspensionOn(day).filter(s -> s != suspension).ifPresent(s -> {
            suspension = s;
            step("suspended", s.from(), s.until(), s.reason());
        });
        if (deadline.unit() == Unit.CALENDAR_DAYS) {
            return;
        }
        noteHoliday(day);
        calendar.makeUpFor(day).ifPresent(code -> step("makeUp." + code, day));
    }

    /** A run of holidays is noted on the day after it; the last day counted is a working day, so none is missed. */
    private void noteHoliday(LocalDate day) {
        String today = calendar.holidayOf(day).orElse(null);
        if (holiday != null && !holiday.equals(today)) {
            step("holiday." + holiday, holidayFrom, day.minusDays(1));
        }
        if (today != null && !today.equals(holiday)) {
            holidayFrom = day;
        }
        holiday = today;
    }

    private void step(String name, Object... arguments) {
        steps.add(new Step("deadline.step." + name, List.of(arguments)));
    }
}
