package cn.fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalZoneTest {

    private final LocalDate day = LocalDate.of(2026, 5, 10);

    @Test
    void a_day_runs_from_midnight_to_midnight_in_china() {
        assertThat(LegalZone.startOf(day)).isEqualTo(Instant.parse("2026-05-09T16:00:00Z"));
        assertThat(LegalZone.endOf(day)).isEqualTo(Instant.parse("2026-05-10T16:00:00Z"));
    }

    @Test
    void the_last_instant_before_midnight_still_belongs_to_the_day() {
        assertThat(LegalZone.dateOf(LegalZone.endOf(day).minusNanos(1000))).isEqualTo(day);
        assertThat(LegalZone.dateOf(LegalZone.endOf(day))).isEqualTo(day.plusDays(1));
    }
}
