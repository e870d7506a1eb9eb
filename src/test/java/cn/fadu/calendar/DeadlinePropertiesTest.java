package cn.fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Suspension;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every limit, whatever its start, unit, suspensions and extensions. */
class DeadlinePropertiesTest {

    private static final PersonId PERSON = new PersonId("reviewer");

    private final WorkingCalendar calendar = Calendars.official();
    private final Random random = new Random(713);

    @Test
    void exactly_the_total_of_counting_days_lies_between_start_and_due_date_and_the_due_date_is_one_of_them() {
        always(limit -> {
            LocalDate due = limit.due(calendar).date();
            assertThat(limit.start().plusDays(1).datesUntil(due.plusDays(1)).filter(d -> limit.counts(d, calendar)).count())
                    .isEqualTo(limit.totalDays());
            assertThat(limit.counts(due, calendar)).isTrue();
        });
    }

    @Test
    void what_remains_falls_by_one_on_each_counting_day_and_is_zero_on_the_due_date_and_on_no_earlier_counting_day() {
        always(limit -> {
            LocalDate due = limit.due(calendar).date();
            assertThat(limit.remaining(limit.start(), calendar)).isEqualTo(limit.totalDays());
            assertThat(limit.remaining(due, calendar)).isZero();
            for (LocalDate day = limit.start().plusDays(1); !day.isAfter(due.plusDays(15)); day = day.plusDays(1)) {
                assertThat(limit.remaining(day, calendar)).as("%s on %s", limit, day).isEqualTo(
                        limit.remaining(day.minusDays(1), calendar) - (limit.counts(day, calendar) ? 1 : 0));
            }
        });
    }

    @Test
    void the_order_of_suspensions_and_of_extensions_changes_nothing() {
        always(limit -> {
            List<Suspension> suspensions = new ArrayList<>(limit.suspensions());
            List<Extension> extensions = new ArrayList<>(limit.extensions());
            Collections.shuffle(suspensions, random);
            Collections.shuffle(extensions, random);
            assertThat(limit.with(suspensions, extensions).due(calendar)).isEqualTo(limit.due(calendar));
            assertThat(limit.with(suspensions, limit.extensions())).isEqualTo(limit);
        });
    }

    @Test
    void a_suspension_given_twice_or_split_or_covered_by_others_changes_nothing() {
        always(limit -> {
            List<Suspension> more = new ArrayList<>(limit.suspensions());
            limit.suspensions().forEach(s -> {
                more.add(s);
                LocalDate middle = s.from().plusDays(random.nextInt(1 + (int) s.from().until(s.until()).getDays()));
                more.add(suspension(s.from(), middle));
                more.add(suspension(middle, s.until()));
            });
            assertThat(limit.with(more, limit.extensions()).due(calendar)).isEqualTo(limit.due(calendar));
        });
    }

    @Test
    void a_suspension_never_brings_the_due_date_forward_and_one_outside_the_limit_does_not_move_it() {
        always(limit -> {
            LocalDate due = limit.due(calendar).date();
            assertThat(due).isAfterOrEqualTo(limit.with(List.of(), limit.extensions()).due(calendar).date());
            List<Suspension> more = new ArrayList<>(limit.suspensions());
            more.add(suspension(limit.start().minusDays(9), limit.start()));
            more.add(suspension(due.plusDays(1), due.plusDays(30)));
            assertThat(limit.with(more, limit.extensions()).due(calendar).date()).isEqualTo(due);
        });
    }

    @Test
    void suspended_calendar_days_within_the_limit_move_the_due_date_by_as_many_days() {
        for (int i = 0; i < 300; i++) {
            Deadline limit = Deadline.of("x", Unit.CALENDAR_DAYS, day(), 20 + random.nextInt(20), Bound.CEILING);
            LocalDate from = limit.start().plusDays(1 + random.nextInt(15));
            int days = 1 + random.nextInt(10);
            assertThat(limit.with(List.of(suspension(from, from.plusDays(days - 1L))), List.of()).due(calendar).date())
                    .isEqualTo(limit.due(calendar).date().plusDays(days));
        }
    }

    @Test
    void extensions_add_up_and_equal_a_greater_budget() {
        always(limit -> {
            Deadline greater = Deadline.of("x", limit.unit(), limit.start(), limit.totalDays(), Bound.CEILING)
                    .with(limit.suspensions(), List.of());
            assertThat(limit.due(calendar)).isEqualTo(greater.due(calendar));
        });
    }

    @Test
    void a_limit_can_be_counted_in_two_parts() {
        always(limit -> {
            int first = 1 + random.nextInt(limit.totalDays());
            LocalDate half = Deadline.of("x", limit.unit(), limit.start(), first, Bound.FLOOR)
                    .with(limit.suspensions(), List.of()).due(calendar).date();
            int rest = limit.totalDays() - first;
            LocalDate due = rest == 0 ? half : Deadline.of("x", limit.unit(), half, rest, Bound.FLOOR)
                    .with(limit.suspensions(), List.of()).due(calendar).date();
            assertThat(due).isEqualTo(limit.due(calendar).date());
        });
    }

    @Test
    void working_days_take_at_least_as_long_as_calendar_days() {
        always(limit -> {
            Deadline plain = Deadline.of("x", Unit.CALENDAR_DAYS, limit.start(), limit.totalDays(), Bound.FLOOR)
                    .with(limit.suspensions(), List.of());
            assertThat(limit.due(calendar).date()).isAfterOrEqualTo(plain.due(calendar).date());
        });
    }

    @Test
    void a_limit_counted_back_leaves_its_days_until_the_event() {
        for (int i = 0; i < 300; i++) {
            LocalDate event = day();
            Unit unit = random.nextBoolean() ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS;
            Deadline back = Deadline.before("x", unit, event, 1 + random.nextInt(20));
            LocalDate due = back.due(calendar).date();
            assertThat(due.datesUntil(event).filter(d -> back.counts(d, calendar)).count()).isEqualTo(back.budget());
            assertThat(back.remaining(due, calendar)).isZero();
        }
    }

    private void always(Consumer<Deadline> property) {
        for (int i = 0; i < 300; i++) {
            property.accept(limit());
        }
    }

    private Deadline limit() {
        LocalDate start = day();
        List<Suspension> suspensions = new ArrayList<>();
        for (int s = random.nextInt(4); s > 0; s--) {
            LocalDate from = start.plusDays(random.nextInt(40));
            suspensions.add(suspension(from, from.plusDays(random.nextInt(10))));
        }
        List<Extension> extensions = new ArrayList<>();
        for (int e = random.nextInt(3); e > 0; e--) {
            extensions.add(new Extension(1 + random.nextInt(10), PERSON, "reason"));
        }
        return Deadline.of("x", random.nextBoolean() ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS, start, 1 + random.nextInt(40),
                Bound.CEILING).with(suspensions, extensions);
    }

    private LocalDate day() {
        return LocalDate.parse("2024-02-01").plusDays(random.nextInt(900));
    }

    private static Suspension suspension(LocalDate from, LocalDate until) {
        return new Suspension(from, until, false, "reason", PERSON);
    }
}
