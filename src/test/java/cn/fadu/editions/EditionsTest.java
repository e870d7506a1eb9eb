package cn.fadu.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.testing.FaduTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FaduTest
class EditionsTest {

    private static final OrganId ALL = OrganId.INSTALLATION;
    private static final LocalDate DAY = LocalDate.of(2101, 3, 1);

    @Autowired
    private Editions editions;
    @Autowired
    private CalendarsInForce calendars;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private OfficialClock clock;
    @Autowired
    private TransactionTemplate transaction;

    private final AtomicReference<Instant> machine = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void an_adopted_calendar_is_in_force_from_the_commit_on_and_on_another_node_within_a_second() {
        Editions other = new Editions(jdbc, clock, (TechnicalClock) machine::get);
        assertThat(calendars.of(ALL).isWorkingDay(DAY)).isTrue();
        assertThat(calendars.of(ALL).isProvisional(DAY)).isTrue();
        assertThat(other.of(ALL).isProvisional(DAY)).isTrue();

        transaction.executeWithoutResult(status -> {
            editions.adopt(year("2101.json", "2101-03-01"), Actor.system(ALL));
            assertThat(calendars.of(ALL).isWorkingDay(DAY)).isTrue();
        });

        assertThat(calendars.of(ALL).isWorkingDay(DAY)).isFalse();
        assertThat(other.of(ALL).isProvisional(DAY)).isTrue();
        machine.set(machine.get().plus(Editions.LOOKS_AFTER));
        assertThat(other.of(ALL).isWorkingDay(DAY)).isFalse();
        assertThat(other.of(ALL).version()).isEqualTo(calendars.of(ALL).version());
    }

    @Test
    void a_matter_that_lives_under_a_profile_adopted_a_moment_ago_finds_it_on_every_node() {
        Editions other = new Editions(jdbc, clock, (TechnicalClock) machine::get);
        assertThat(other.find("XX-test@9.1")).isEmpty();
        transaction.executeWithoutResult(status -> editions.adopt(profile("9.1"), Actor.system(ALL)));
        assertThat(other.find("XX-test@9.1")).isPresent();
    }

    @Test
    void what_cannot_be_in_force_together_with_the_others_is_not_kept() {
        String before = calendars.of(ALL).version();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                editions.adopt(year("2026-again.json", "2026-03-02"), Actor.system(ALL))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2026");
        assertThat(calendars.of(ALL).version()).isEqualTo(before);
    }

    @Test
    void an_edition_can_neither_be_changed_nor_removed() {
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM edition").update()).hasMessageContaining("edition");
    }

    private static Edition year(String name, String off) {
        return new Edition(Edition.Kind.CALENDAR, ALL, name, """
                {"year": %s, "notice": "https://example.org/notice", "off": [{"holiday": "new-year", "from": "%s", "to": "%s"}],
                 "work": []}""".formatted(off.substring(0, 4), off, off).getBytes(StandardCharsets.UTF_8));
    }

    private static Edition profile(String version) {
        return new Edition(Edition.Kind.PROFILE, ALL, "XX-test@" + version + ".yaml", """
                profile: XX-test
                version: "%s"
                extends: CN-national@2026.1
                binding: direct
                """.formatted(version).getBytes(StandardCharsets.UTF_8));
    }
}
