package cn.fadu.calendar;

import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statutory time limit: a budget of days that runs from the day after the starting event. Days of a suspension do not
 * count; an extension adds to the budget. The due date is never moved because it is a rest day: a limit in calendar days may
 * end on one. Nothing is stored of the result: when a year's holidays become known, the same value gives the final date.
 *
 * @param kind        code of the limit; its name is the bundle text {@code deadline.<kind>}
 * @param start       day of the starting event, not counted
 * @param budget      days, positive
 * @param suspensions in any order; a day inside several is left out once
 * @param extension   or null
 */
public record Deadline(String kind, Unit unit, LocalDate start, int budget, List<Suspension> suspensions,
                       Extension extension, Bound bound) {

    public enum Unit { WORKING_DAYS, CALENDAR_DAYS }

    /** A floor must have run before something may happen; a ceiling is the last day on which something is in time. */
    public enum Bound { FLOOR, CEILING }

    /** Days that do not count, both ends included. */
    public record Suspension(LocalDate from, LocalDate until, String reason, PersonId person) {

        public Suspension {
            Objects.requireNonNull(reason);
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends before it begins: " + from + " to " + until);
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Days added to the budget; {@code authoriser} is null where a record does not name one. */
    public record Extension(int days, PersonId authoriser) {

        public Extension {
            if (days <= 0) {
                throw new IllegalArgumentException("an extension adds days: " + days);
            }
        }
    }

    public Deadline {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(start);
        Objects.requireNonNull(bound);
        suspensions = List.copyOf(suspensions);
        if (budget <= 0) {
            throw new IllegalArgumentException("a budget is positive: " + budget);
        }
    }

    /** A limit without suspension or extension. */
    public static Deadline of(String kind, Unit unit, LocalDate start, int budget, Bound bound) {
        return new Deadline(kind, unit, start, budget, List.of(), null, bound);
    }

    /** Budget and extension together. */
    public int totalDays() {
        return budget + (extension == null ? 0 : extension.days());
    }

    /** The last day of the limit. */
    public CountedDate due(WorkingCalendar calendar) {
        return computed(calendar).due();
    }

    /**
     * How many days of the unit still count after {@code day} until the due date; 0 on the due date, and negative after it:
     * then it is the number of days of the unit that passed since.
     */
    public int remaining(LocalDate day, WorkingCalendar calendar) {
        LocalDate due = due(calendar).date();
        return day.isAfter(due) ? -counting(due, day, calendar) : counting(day.isBefore(start) ? start : day, due, calendar);
    }

    /** How the due date comes about, step by step, for showing. */
    public Computation computed(WorkingCalendar calendar) {
        return new DeadlineCount(this, calendar).run();
    }

    boolean counts(LocalDate day, WorkingCalendar calendar) {
        return suspensionOn(day).isEmpty() && (unit == Unit.CALENDAR_DAYS || calendar.isWorkingDay(day));
    }

    Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(s -> s.covers(day)).findFirst();
    }

    private int counting(LocalDate startExcluded, LocalDate endIncluded, WorkingCalendar calendar) {
        return (int) startExcluded.plusDays(1).datesUntil(endIncluded.plusDays(1))
                .filter(day -> counts(day, calendar)).count();
    }

    /** The due date and the steps that led to it. */
    public record Computation(CountedDate due, List<Step> steps) {

        public Computation {
            steps = List.copyOf(steps);
        }
    }

    /** One step: the key of a bundle text and its arguments, which are dates, numbers or recorded words, never product text. */
    public record Step(String message, List<Object> arguments) {

        public Step {
            arguments = List.copyOf(arguments);
        }
    }
}
