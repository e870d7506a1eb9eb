package cn.fadu.calendar;

import cn.fadu.calendar.Deadline.Computation;
import cn.fadu.calendar.Deadline.Direction;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Step;
import cn.fadu.calendar.Deadline.Suspension;
import cn.fadu.calendar.Deadline.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts a deadline day by day and notes every run of holidays, make-up day and suspension it comes across. */
final class DeadlineCount {

    private final Deadline deadline;
    private final WorkingCalendar calendar;
    private final int stride;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Suspension> noted = new HashSet<>();
    private final Set<Integer> unknownYears = new TreeSet<>();

    private Rest rest;
    private LocalDate restFrom;
    private int weekendDays;

    DeadlineCount(Deadline deadline, WorkingCalendar calendar) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.stride = deadline.direction() == Direction.FORWARD ? 1 : -1;
    }

    Computation run() {
        step(deadline.direction() == Direction.FORWARD ? "start" : "startBack", deadline.start());
        step("budget." + deadline.unit(), deadline.budget());
        deadline.extensions().forEach(this::note);
        deadline.suspensionsOn(deadline.start()).filter(noted::add).forEach(this::note);
        LocalDate day = deadline.start();
        for (int left = deadline.totalDays(); left > 0; ) {
            day = day.plusDays(stride);
            note(day);
            if (deadline.counts(day, calendar)) {
                left--;
            }
        }
        if (weekendDays > 0) {
            step("weekends", weekendDays);
        }
        unknownYears.forEach(year -> step(calendar.isStatutory(year) ? "provisional.statutory" : "provisional",
                Integer.toString(year)));
        step(deadline.direction() == Direction.FORWARD ? "due" : "dueBack", day);
        return new Computation(new CountedDate(day, !unknownYears.isEmpty()), steps);
    }

    private void note(Extension extension) {
        if (extension.authoriser() == null) {
            step("extended." + deadline.unit(), extension.days());
        } else {
            step("extendedBy." + deadline.unit(), extension.days(), extension.authoriser(), words(extension.reason()));
        }
    }

    private void note(LocalDate day) {
        deadline.suspensionsOn(day).filter(noted::add).forEach(this::note);
        if (deadline.unit() == Unit.CALENDAR_DAYS) {
            return;
        }
        if (calendar.isProvisional(day)) {
            unknownYears.add(day.getYear());
        }
        noteHoliday(day);
        calendar.makeUpFor(day).ifPresent(code -> step("makeUp." + code, day));
        if (calendar.isWorkingDay(day)) {
            calendar.localNameOf(day).ifPresent(name -> step("localMakeUp", day, name));
        } else if (deadline.suspensionsOn(day).findAny().isEmpty() && restOn(day).isEmpty()) {
            weekendDays++;
        }
    }

    private void note(Suspension suspension) {
        if (suspension.person() == null) {
            step(suspension.lasts() ? "suspending" : "suspended", suspension.from(), suspension.until(),
                    words(suspension.reason()));
        } else {
            step(suspension.lasts() ? "suspendingBy" : "suspendedBy", suspension.from(), suspension.until(),
                    words(suspension.reason()), suspension.person());
        }
    }

    /** A run of holidays is noted on the day after it; the last day counted is a working day, so none is missed. */
    private void noteHoliday(LocalDate day) {
        Rest today = restOn(day).orElse(null);
        if (rest != null && !rest.equals(today)) {
            LocalDate last = day.minusDays(stride);
            note(rest, stride > 0 ? restFrom : last, stride > 0 ? last : restFrom);
        }
        if (today != null && !today.equals(rest)) {
            restFrom = day;
        }
        rest = today;
    }

    private void note(Rest run, LocalDate from, LocalDate to) {
        if (run.local()) {
            step("localHoliday", from, to, run.name());
        } else {
            step("holiday." + run.name(), from, to);
        }
    }

    /** Why the day is off; empty for a working day and an ordinary weekend. */
    private Optional<Rest> restOn(LocalDate day) {
        return calendar.isWorkingDay(day) ? Optional.empty() : calendar.holidayOf(day).map(code -> new Rest(code, false))
                .or(() -> calendar.localNameOf(day).map(name -> new Rest(name, true)));
    }

    /** Why a day is off: the code of a holiday, or the name of one of this organ alone. */
    private record Rest(String name, boolean local) {
    }

    private static String words(String recorded) {
        return recorded == null ? "" : recorded;
    }

    private void step(String name, Object... arguments) {
        steps.add(new Step("deadline.step." + name, List.of(arguments)));
    }
}
