package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.FirstStart.Beginning;
import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.ledger.SealingQueue;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** How an empty database is begun with, and by whom. */
class FirstStartTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final OfficialClock CLOCK = new OfficialClock() {
        @Override
        public Instant now() {
            return START;
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 2);
        }
    };

    @TempDir
    private Path directory;

    private final DataSource database = TestDatabase.another().asApp();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(4);
    private final List<String> acts = new ArrayList<>();
    private Instant now = START;
    private final TechnicalClock machine = () -> now;
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

    private TransactionTemplate transaction;
    private People people;

    @BeforeEach
    void connect() {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        people = new People(jdbc, passwords, new StaffReader(jdbc, machine), recorded);
    }

    @Test
    void whoever_holds_the_password_enters_organ_and_administrator_once() throws Exception {
        FirstStart start = started(directory);
        String oneTime = Files.readString(file(directory));

        assertThat(begin(start, oneTime, "vrt4-kq8p-mzz9")).isEmpty();
        assertThat(begin(started(directory.resolve("other")), oneTime, "vrt4-kq8p-mzz9")).isNotEmpty();

        Account account = people.account("Zhang-Wei").orElseThrow();
        assertThat(passwords.matches("vrt4-kq8p-mzz9", account.passwordHash())).isTrue();
        assertThat(account.oneTimeUntil()).isNull();
        assertThat(jdbc.sql("SELECT post FROM post_holding").query(String.class).list()).containsExactly("sysadmin");
        assertThat(jdbc.sql("SELECT kind FROM access_event WHERE organ IS NOT NULL").query(String.class).list())
                .containsExactly("FIRST_ADMINISTRATOR");
        assertThat(acts).filteredOn(act -> !act.startsWith("lock")).containsExactly("system admin_organ_entered",
                "system admin_unit_entered", "system admin_person_entered", "system admin_post_given");
        assertThat(Files.exists(file(directory))).as("the file is gone").isFalse();
        assertThat(start.isOpen()).isFalse();
    }

    @Test
    void the_password_is_for_nobody_but_the_account_of_the_service_and_not_in_the_database() throws Exception {
        started(directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(directory)))).isEqualTo("rw-------");
        assertThat(jdbc.sql("SELECT digest FROM first_start").query(String.class).single())
                .doesNotContain(Files.readString(file(directory)).strip());
    }

    @Test
    void it_outlives_a_restart_and_is_good_for_three_days() throws Exception {
        started(directory);
        String oneTime = Files.readString(file(directory));
        now = START.plus(Duration.ofDays(2));
        FirstStart again = started(directory);
        assertThat(Files.readString(file(directory))).isEqualTo(oneTime);

        now = START.plus(FirstStart.GOOD_FOR).plusSeconds(1);
        assertThat(begin(again, oneTime, "vrt4-kq8p-mzz9")).extracting(StaffProblem::field).containsExactly("oneTime");
        assertThat(people.isEmpty()).isTrue();

        FirstStart later = started(directory);
        assertThat(Files.readString(file(directory))).isNotEqualTo(oneTime);
        assertThat(begin(later, Files.readString(file(directory)), "vrt4-kq8p-mzz9")).isEmpty();
    }

    @Test
    void a_second_instance_has_a_password_of_its_own_and_one_beginning_ends_both() throws Exception {
        FirstStart one = started(directory.resolve("one"));
        FirstStart two = started(directory.resolve("two"));
        String first = Files.readString(file(directory.resolve("one")));
        String second = Files.readString(file(directory.resolve("two")));
        assertThat(first).isNotEqualTo(second);

        assertThat(begin(two, second, "vrt4-kq8p-mzz9")).isEmpty();

        assertThat(begin(one, first, "vrt4-kq8p-mzz9")).isNotEmpty();
        started(directory.resolve("one"));
        assertThat(Files.exists(file(directory.resolve("one")))).isFalse();
    }

    @Test
    void a_guess_or_a_poor_password_enters_nobody_and_does_not_use_it_up() throws Exception {
        FirstStart start = started(directory);
        String oneTime = Files.readString(file(directory));

        assertThat(begin(start, "abcd-efgh-jkmn-pqrs", "vrt4-kq8p-mzz9")).extracting(StaffProblem::message)
                .containsExactly("staff.problem.one-time");
        assertThat(begin(start, oneTime, "short")).extracting(StaffProblem::field).containsExactly("chosen");
        assertThat(begin(start, oneTime, "Password2026")).extracting(StaffProblem::field).containsExactly("chosen");

        assertThat(people.isEmpty()).isTrue();
        assertThat(begin(start, oneTime, "vrt4-kq8p-mzz9")).isEmpty();
    }

    @Test
    void names_that_the_software_uses_itself_are_nobodys() throws Exception {
        FirstStart start = started(directory);
        String oneTime = Files.readString(file(directory));
        OrganEntry organ = new OrganEntry("某某市人民政府", "", "city", "CN-national");

        assertThat(start.begin(new Beginning(oneTime, "installation", organ, new NewPerson("system", "张伟", ""), "vrt4-kq8p-mzz9",
                "vrt4-kq8p-mzz9"))).extracting(StaffProblem::field).containsExactlyInAnyOrder("code", "login");
    }

    private FirstStart started(Path data) {
        FirstStart start = new FirstStart(jdbc, people, passwords, new AccessLog(jdbc, machine, new SealingQueue(jdbc)), CLOCK, machine,
                new FirstPasswordFile(data));
        transaction.executeWithoutResult(status -> start.run(null));
        return start;
    }

    private List<StaffProblem> begin(FirstStart start, String oneTime, String chosen) {
        return transaction.execute(status -> start.begin(new Beginning(oneTime, "my-city", new OrganEntry("某某市人民政府", "", "city",
                "CN-national"), new NewPerson("zhang-wei", "张伟", ""), chosen, chosen)));
    }

    private static Path file(Path data) {
        return data.resolve(FirstPasswordFile.NAME);
    }
}
