package cn.fadu.identity;

import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffProblem.About;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.shared.UnitId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The beginning of an empty database: whoever holds the password that the start left beside the data enters the organ and
 * themselves as its system administrator, with a password of their own. Until then nobody can log in; after it, no such
 * password is good any more. The log, which travels, says where the password is and not what it is.
 */
@Service
public class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    static final Duration GOOD_FOR = Duration.ofDays(3);
    static final UnitId UNIT = new UnitId("administration");

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordEncoder encoder;
    private final AccessLog log;
    private final OfficialClock clock;
    private final TechnicalClock machine;
    private final FirstPasswordFile file;
    private volatile boolean over;

    FirstStart(JdbcClient jdbc, People people, PasswordEncoder encoder, AccessLog log, OfficialClock clock, TechnicalClock machine,
               FirstPasswordFile file) {
        this.jdbc = jdbc;
        this.people = people;
        this.encoder = encoder;
        this.log = log;
        this.clock = clock;
        this.machine = machine;
        this.file = file;
    }

    /**
     * What the one who begins writes.
     *
     * @param oneTime  the password that the start left
     * @param code     of the organ
     * @param chosen   the administrator's own password from now on
     * @param again    the same once more
     */
    public record Beginning(String oneTime, String code, OrganEntry organ, NewPerson administrator, String chosen, String again) {

        /** Never with the passwords: they would end in a log. */
        @Override
        public String toString() {
            return "Beginning[" + code + "]";
        }
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!isOpen()) {
            file.remove();
            return;
        }
        Optional<Instant> until = file.read().flatMap(this::goodUntil);
        if (until.isEmpty()) {
            String oneTime = prepare();
            file.write(oneTime);
            until = goodUntil(oneTime);
        }
        LOG.info("Nobody is entered yet. Open this server in a browser and begin with the one-time password in {}, good until {}.",
                file.path(), until.orElseThrow());
    }

    /** Whether nobody is entered yet. */
    public boolean isOpen() {
        if (!over && !people.isEmpty()) {
            over = true;
        }
        return !over;
    }

    /**
     * Enters organ and administrator, unless there are problems. The caller has checked that there is such a profile. A
     * password that is not good is one of the problems.
     */
    @Transactional
    public List<StaffProblem> begin(Beginning beginning) {
        List<StaffProblem> problems = problems(beginning);
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!use(beginning.oneTime())) {
            log.add(AccessLog.Kind.LOGIN_FAILED, null, null, null);
            return List.of(StaffProblem.of(About.ADMINISTRATOR, 0, "oneTime", "one-time"));
        }
        OrganId organ = new OrganId(beginning.code().strip());
        PersonId person = new PersonId(beginning.administrator().login().strip().toLowerCase(Locale.ROOT));
        Actor system = Actor.system(organ);
        String name = beginning.administrator().nameZh().strip();
        String english = beginning.administrator().nameEn().strip();
        people.addOrgan(system, beginning.organ().names(), beginning.organ().level(), beginning.organ().profile());
        people.addUnit(system, UNIT, new People.Names("系统管理", "System administration"), "administration");
        people.addPerson(system, person, new People.Names(name, english.isEmpty() ? name : english), encoder.encode(beginning.chosen()));
        people.addPost(system, person, new People.Place(UNIT, null, Posts.SYSADMIN, null), clock.today());
        log.add(AccessLog.Kind.FIRST_ADMINISTRATOR, organ, person, null);
        return List.of();
    }

    private static List<StaffProblem> problems(Beginning beginning) {
        List<StaffProblem> problems = new ArrayList<>(beginning.organ().problems());
        String code = beginning.code().strip();
        if (!StaffCheck.isCode(code) || code.equals(OrganId.INSTALLATION.value())) {
            problems.add(StaffProblem.of(About.ORGAN, 0, "code", "code", code));
        }
        NewPerson administrator = beginning.administrator();
        String login = administrator.login().strip().toLowerCase(Locale.ROOT);
        if (!StaffCheck.isCode(login)) {
            problems.add(StaffProblem.of(About.ADMINISTRATOR, 0, "login", "login", administrator.login().strip()));
        }
        if (administrator.nameZh().isBlank()) {
            problems.add(StaffProblem.of(About.ADMINISTRATOR, 0, "personZh", "name-missing"));
        }
        if (administrator.nameZh().length() > StaffCheck.LONGEST_NAME) {
            problems.add(StaffProblem.of(About.ADMINISTRATOR, 0, "personZh", "too-long", StaffCheck.LONGEST_NAME));
        }
        if (administrator.nameEn().length() > StaffCheck.LONGEST_NAME) {
            problems.add(StaffProblem.of(About.ADMINISTRATOR, 0, "personEn", "too-long", StaffCheck.LONGEST_NAME));
        }
        passwordProblem(beginning, login).ifPresent(problems::add);
        return problems;
    }

    private static Optional<StaffProblem> passwordProblem(Beginning beginning, String login) {
        Optional<PasswordRules.Problem> problem = PasswordRules.problem(beginning.chosen(), true, List.of(login,
                beginning.administrator().nameZh(), beginning.administrator().nameEn(), beginning.code()));
        if (problem.isPresent()) {
            return Optional.of(new StaffProblem(About.ADMINISTRATOR, 0, "chosen", "password.problem."
                    + problem.get().name().toLowerCase(Locale.ROOT), List.of()));
        }
        return beginning.chosen().equals(beginning.again()) ? Optional.empty()
                : Optional.of(new StaffProblem(About.ADMINISTRATOR, 0, "again", "password.problem.differs", List.of()));
    }

    /** Of two who begin at the same moment one waits for the other and finds its password gone. */
    private boolean use(String oneTime) {
        jdbc.sql("SELECT digest FROM first_start ORDER BY digest FOR UPDATE").query(String.class).list();
        if (goodUntil(oneTime).isEmpty() || !people.isEmpty()) {
            return false;
        }
        jdbc.sql("DELETE FROM first_start").update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                file.remove();
            }
        });
        return true;
    }

    /** Makes a password with which the database can be begun; what is not good any more is forgotten. */
    private String prepare() {
        Instant now = machine.now();
        jdbc.sql("DELETE FROM first_start WHERE valid_until < ?").param(Timestamp.from(now)).update();
        String oneTime = OneTimePassword.next();
        jdbc.sql("INSERT INTO first_start (digest, organ, valid_until) VALUES (?, ?, ?)")
                .params(digest(oneTime), OrganId.INSTALLATION.value(), Timestamp.from(now.plus(GOOD_FOR))).update();
        return oneTime;
    }

    /** Until when it is good; empty if it is not. */
    private Optional<Instant> goodUntil(String oneTime) {
        return jdbc.sql("SELECT valid_until FROM first_start WHERE digest = ? AND valid_until >= ?")
                .params(digest(oneTime), Timestamp.from(machine.now()))
                .query((row, i) -> row.getObject("valid_until", OffsetDateTime.class).toInstant()).optional();
    }

    private static String digest(String oneTime) {
        return Digest.ofText(oneTime.strip().toLowerCase(Locale.ROOT)).hex();
    }
}
