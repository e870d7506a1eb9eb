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

    private Rest rest;
    private LocalDate restFrom;
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
            step(calendar.isStatutory(day.getYear()) ? "provisional.statutory" : "provisional", Integer.toString(day.getYear()));
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
        if (calendar.isWorkingDay(day)) {
            calendar.localNameOf(day).ifPresent(name -> step("localMakeUp", day, name));
        }
    }

    /** A run of holidays is noted on the day after it; the last day counted is a working day, so none is missed. */
    private void noteHoliday(LocalDate day) {
        Rest today = calendar.isWorkingDay(day) ? null : calendar.holidayOf(day).map(code -> new Rest(code, false))
                .or(() -> calendar.localNameOf(day).map(name -> new Rest(name, true))).orElse(null);
        if (rest != null && !rest.equals(today)) {
            if (rest.local()) {
                step("localHoliday", restFrom, day.minusDays(1), rest.name());
            } else {
                step("holiday." + rest.name(), restFrom, day.minusDays(1));
            }
        }
        if (today != null && !today.equals(rest)) {
            restFrom = day;
        }
        rest = today;
    }

    /** Why a day is off: the code of a holiday, or the name of one of this organ alone. */
    private record Rest(String name, boolean local) {
    }

    private void step(String name, Object... arguments) {
        steps.add(new Step("deadline.step." + name, List.of(arguments)));
    }
}
