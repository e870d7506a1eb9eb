package cn.fadu.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.TechnicalClock;
import cn.fadu.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class MovableOfficialClockTest {

    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 6, 8, 30);
    private static final Instant STARTED = Instant.parse("2025-01-06T00:30:00Z");

    private final DataSource database = TestDatabase.another().asApp();
    private Instant technical = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void it_starts_where_the_empty_database_was_told_and_runs_on_from_there() {
        MovableOfficialClock clock = clock(START, true);

        assertThat(clock.now()).isEqualTo(STARTED);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 1, 6));
        technical = technical.plus(Duration.ofHours(16));
        assertThat(clock.now()).isEqualTo(STARTED.plus(Duration.ofHours(16)));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 1, 7));
    }

    @Test
    void without_a_start_it_is_the_present() {
        assertThat(clock(null, false).now()).isEqualTo(technical);
    }

    @Test
    void an_advance_survives_a_restart_and_the_configured_start_does_not_count_again() {
        clock(START, true).advanceTo(STARTED.plus(Duration.ofDays(30)));

        assertThat(clock(LocalDateTime.of(2020, 1, 1, 0, 0), true).now()).isEqualTo(STARTED.plus(Duration.ofDays(30)));
    }

    @Test
    void it_does_not_go_back() {
        MovableOfficialClock clock = clock(START, true);

        assertThatIllegalArgumentException().isThrownBy(() -> clock.advanceTo(STARTED.minusNanos(1000)));
        assertThat(clock.now()).isEqualTo(STARTED);

        technical = technical.minusSeconds(60);
        assertThat(clock.now()).as("the machine's clock was set back").isEqualTo(STARTED);
        assertThatThrownBy(() -> JdbcClient.create(database)
                .sql("UPDATE official_clock SET offset_micros = offset_micros - 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void it_moves_only_where_that_is_allowed() {
        MovableOfficialClock clock = clock(null, false);
        assertThatIllegalStateException().isThrownBy(() -> clock.advanceTo(technical.plusSeconds(1)));
    }

    private MovableOfficialClock clock(LocalDateTime start, boolean movable) {
        TechnicalClock machine = () -> technical;
        MovableOfficialClock clock = new MovableOfficialClock(machine, JdbcClient.create(database),
                new DataSourceTransactionManager(database), new OfficialClockProperties(start, movable));
        clock.start();
        return clock;
    }
}
