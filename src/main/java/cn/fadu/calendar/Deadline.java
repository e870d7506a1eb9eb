package cn.fadu.calendar;

import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A statutory time limit: a budget of days that runs from the day after the starting event, or back from the day before it.
 * Days of a suspension do not count; extensions add to the budget. The due date is never moved because it is a rest day: a
 * limit in calendar days may end on one. Nothing is stored of the result: when a year's holidays become known, the same value
 * gives the final date.
 *
 * @param kind        code of the limit; its name is the bundle text {@code deadline.<kind>}
 * @param start       day of the starting event, not counted
 * @param direction   back for what must be done some days before an event; such a limit is neither suspended nor extended
 * @param budget      days, positive
 * @param suspensions in the order of their days, however given; a day inside several is left out once
 * @param extensions  in the order in which they were granted
 */
public record Deadline(String kind, Unit unit, LocalDate start, Direction direction, int budget,
                       List<Suspension> suspensions, List<Extension> extensions, Bound bound) {

    public enum Unit { WORKING_DAYS, CALENDAR_DAYS }

    public enum Direction { FORWARD, BACK }

    /** A floor must have run before something may happen; a ceiling is the last day on which something is in time. */
    public enum Bound { FLOOR, CEILING }

    /**
     * Days that do not count, both ends included.
     *
     * @param lasts  whether it has not ended: then {@code until} is the day of the question, and every day adds one
     * @param reason as recorded, or null
     * @param person who suspended, or null where a record does not name them
     */
    public record Suspension(LocalDate from, LocalDate until, boolean lasts, String reason, PersonId person) {

        public Suspension {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends before it begins: " + from + " to " + until);
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Days added to the budget; {@code authoriser} and {@code reason} are null where a record does not name them. */
    public record Extension(int days, PersonId authoriser, String reason) {

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
        Objects.requireNonNull(direction);
        Objects.requireNonNull(bound);
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from).thenComparing(Suspension::until)).toList();
        extensions = List.copyOf(extensions);
        if (budget <= 0) {
            throw new IllegalArgumentException("a budget is positive: " + budget);
        }
        if (direction == Direction.BACK && !(suspensions.isEmpty() && extensions.isEmpty())) {
            throw new IllegalArgumentException("a limit that is counted back is neither suspended nor extended");
        }
    }

    /** A limit that runs from its start, without suspension or extension. */
    public static Deadline of(String kind, Unit unit, LocalDate start, int budget, Bound bound) {
        return new Deadline(kind, unit, start, Direction.FORWARD, budget, List.of(), List.of(), bound);
    }

    /** The last day that leaves {@code budget} days until the event: a ceiling counted back from it. */
    public static Deadline before(String kind, Unit unit, LocalDate event, int budget) {
        return new Deadline(kind, unit, event, Direction.BACK, budget, List.of(), List.of(), Bound.CEILING);
    }

    /** The same limit with these suspensions and extensions, and no others. */
    public Deadline with(List<Suspension> suspended, List<Extension> extended) {
        return new Deadline(kind, unit, start, direction, budget, suspended, extended, bound);
    }

    /** Budget and extensions together. */
    public int totalDays() {
        return budget + extensions.stream().mapToInt(Extension::days).sum();
    }

    /** Whether a suspension that began in time lasts: the due date then is the earliest possible one. */
    public boolean isSuspended(WorkingCalendar calendar) {
        LocalDate due = due(calendar).date();
        return suspensions.stream().anyMatch(s -> s.lasts() && !s.from().isAfter(due));
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
        if (day.isAfter(due)) {
            return -counting(due, day, calendar);
        }
        boolean notBegun = direction == Direction.FORWARD && day.isBefore(start);
        return counting(notBegun ? start : day, due, calendar);
    }

    /** How the due date comes about, step by step, for showing. */
    public Computation computed(WorkingCalendar calendar) {
        return new DeadlineCount(this, calendar).run();
    }

    boolean counts(LocalDate day, WorkingCalendar calendar) {
        return suspensionsOn(day).findAny().isEmpty() && (unit == Unit.CALENDAR_DAYS || calendar.isWorkingDay(day));
    }

    Stream<Suspension> suspensionsOn(LocalDate day) {
        return suspensions.stream().filter(s -> s.covers(day));
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

    /**
     * One step: the key of a bundle text and its arguments, which are dates, numbers, people and recorded words, never product
     * text.
     */
    public record Step(String message, List<Object> arguments) {

        public Step {
            arguments = List.copyOf(arguments);
        }
    }
}
