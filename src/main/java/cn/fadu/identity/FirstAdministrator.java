package cn.fadu.identity;

import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates the first system administrator of an empty database: {@code fadu.first-administrator} is the log-in name, the
 * environment variable {@value #PASSWORD} the password, {@code fadu.first-organ.*} (code, name-zh, name-en, level,
 * profile) the organ. Once anybody exists it changes nothing and says so.
 */
@Component
@ConditionalOnProperty("fadu.first-administrator")
class FirstAdministrator implements ApplicationRunner {

    static final String PASSWORD = "FADU_FIRST_ADMINISTRATOR_PASSWORD";
    private static final int SHORTEST_PASSWORD = 12;
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final OfficialClock clock;
    private final AccessLog log;
    private final Environment environment;

    FirstAdministrator(People people, OfficialClock clock, AccessLog log, Environment environment) {
        this.people = people;
        this.clock = clock;
        this.log = log;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!people.isEmpty()) {
            LOG.warn("No first administrator was created: there are people already. Remove fadu.first-administrator.");
            return;
        }
        String password = environment.getProperty(PASSWORD, "");
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(PASSWORD + " needs at least " + SHORTEST_PASSWORD + " characters");
        }
        OrganId organ = new OrganId(organ("code", null));
        PersonId person = new PersonId(environment.getRequiredProperty("fadu.first-administrator"));
        UnitId unit = new UnitId("administration");
        String name = organ("name-zh", null);
        people.addOrgan(organ, new People.Names(name, organ("name-en", name)), organ("level", "city"),
                organ("profile", "CN-national"));
        people.addUnit(organ, unit, new People.Names("系统管理", "System administration"), "administration");
        people.addPerson(organ, person, new People.Names("系统管理员", "System administrator"), people.hash(password));
        people.addPost(organ, person, unit, Posts.SYSADMIN, null, clock.today());
        log.add(AccessLog.Kind.FIRST_ADMINISTRATOR, organ, person, null);
        LOG.info("The first administrator {} was created. Remove fadu.first-administrator and {} now.", person, PASSWORD);
    }

    private String organ(String key, String otherwise) {
        String property = "fadu.first-organ." + key;
        return otherwise == null ? environment.getRequiredProperty(property)
                : environment.getProperty(property, otherwise);
    }
}
