package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.fadu.ledger.SealingQueue;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class FirstAdministratorTest {

    private static final OfficialClock CLOCK = new OfficialClock() {
        @Override
        public Instant now() {
            return Instant.parse("2026-03-02T00:00:00Z");
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 2);
        }
    };

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.another().asApp());
    private final TechnicalClock machine = CLOCK::now;
    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(4);
    private final List<String> acts = new ArrayList<>();
    private final AdministrationRecord recorded = new AdministrationRecord() {

        @Override
        public void lock(OrganId organ) {
            acts.add("lock " + organ);
        }

        @Override
        public void write(Actor actor, AdministrationFact fact) {
            acts.add(actor.person() + " " + fact.action());
        }
    };
    private final People people = new People(jdbc, passwords, new StaffReader(jdbc, machine), recorded);

    @Test
    void the_first_administrator_can_log_in_and_there_is_no_second_first() {
        create("zhang-wei", "a long password");
        create("li-na", "another password");

        Account account = people.account("Zhang-Wei").orElseThrow();
        assertThat(passwords.matches("a long password", account.passwordHash())).isTrue();
        assertThat(people.account("li-na")).isEmpty();
        assertThat(jdbc.sql("SELECT post FROM post_holding").query(String.class).list()).containsExactly("sysadmin");
        assertThat(jdbc.sql("SELECT kind FROM access_event").query(String.class).list())
                .containsExactly("FIRST_ADMINISTRATOR");
        assertThat(acts).filteredOn(act -> !act.startsWith("lock")).containsExactly("system admin_organ_entered",
                "system admin_unit_entered", "system admin_person_entered", "system admin_post_given");
    }

    @Test
    void a_short_password_creates_nobody() {
        assertThatIllegalStateException().isThrownBy(() -> create("zhang-wei", "short"));
        assertThat(people.isEmpty()).isTrue();
    }

    private void create(String login, String password) {
        MockEnvironment environment = new MockEnvironment().withProperty("fadu.first-administrator", login)
                .withProperty(FirstAdministrator.PASSWORD, password).withProperty("fadu.first-organ.code", "my-city")
                .withProperty("fadu.first-organ.name-zh", "某某市人民政府");
        new FirstAdministrator(people, CLOCK, new AccessLog(jdbc, machine, new SealingQueue(jdbc)), environment).run(null);
    }
}
