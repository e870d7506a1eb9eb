package cn.fadu.identity;

import cn.fadu.identity.AdministrationFact.OrganEntered;
import cn.fadu.identity.AdministrationFact.PersonEntered;
import cn.fadu.identity.AdministrationFact.PostGiven;
import cn.fadu.identity.AdministrationFact.SupervisorEntered;
import cn.fadu.identity.AdministrationFact.UnitEntered;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters organs, units, people and posts. Every method that adds leaves alone what is there already, so that it can be
 * repeated, and records what it added as done by the system; nothing is ever removed, because old entries speak of it.
 */
@Component
public class People {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final StaffReader staff;
    private final AdministrationRecord record;

    People(JdbcClient jdbc, PasswordEncoder passwords, StaffReader staff, AdministrationRecord record) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.staff = staff;
        this.record = record;
    }

    /** The names of something in Chinese and in English. */
    public record Names(String zh, String en) {
    }

    /** The level is one of province, city, county, township, department, street; the profile a code of a jurisdiction profile. */
    @Transactional
    public void addOrgan(OrganId organ, Names names, String level, String profile) {
        record.lock(organ);
        int added = jdbc.sql("INSERT INTO organ (code, name_zh, name_en, level, profile) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(organ.value(), names.zh(), names.en(), level, profile).update();
        changed(added, organ, new OrganEntered(level, profile));
    }

    /** Lets the auditors of another organ see the findings of this one; the database refuses an organ that is not there. */
    @Transactional
    public void addSupervisor(OrganId organ, OrganId supervisor) {
        record.lock(organ);
        int added = jdbc.sql("INSERT INTO supervision (organ, supervisor) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(organ.value(), supervisor.value()).update();
        changed(added, organ, new SupervisorEntered(supervisor.value()));
    }

    /** The function may be null. A function that another unit of the organ has already is refused by the database. */
    @Transactional
    public void addUnit(OrganId organ, UnitId unit, Names names, String function) {
        record.lock(organ);
        int added = jdbc.sql("""
                        INSERT INTO unit (organ, code, name_zh, name_en, function) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (organ, code) DO NOTHING""")
                .params(organ.value(), unit.value(), names.zh(), names.en(), function).update();
        changed(added, organ, new UnitEntered(unit.value(), function));
    }

    /** The form in which a password may be stored. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    @Transactional
    public void addPerson(OrganId organ, PersonId person, Names names, String passwordHash) {
        record.lock(organ);
        int added = jdbc.sql("""
                        INSERT INTO person (code, organ, name_zh, name_en, password_hash) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(person.value(), organ.value(), names.zh(), names.en(), passwordHash).update();
        changed(added, organ, new PersonEntered(person.value()));
    }

    /** From the day on, the person holds the post, without end. The title is the person's own in the post, or null. */
    @Transactional
    public void addPost(OrganId organ, PersonId person, UnitId unit, PostKind post, Names title, LocalDate since) {
        addPost(organ, person, unit, null, post, title, since);
    }

    /** As {@link #addPost(OrganId, PersonId, UnitId, PostKind, Names, LocalDate)}, in a section of the unit, or null. */
    @Transactional
    public void addPost(OrganId organ, PersonId person, UnitId unit, Names section, PostKind post, Names title,
                        LocalDate since) {
        UUID id = UUID.nameUUIDFromBytes(String.join("/", organ.value(), person.value(), unit.value(), post.value(),
                since.toString()).getBytes(StandardCharsets.UTF_8));
        record.lock(organ);
        int added = jdbc.sql("""
                        INSERT INTO post_holding (id, organ, person, unit, post, title_zh, title_en, section_zh, section_en, since)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(id, organ.value(), person.value(), unit.value(), post.value(),
                        title == null ? null : title.zh(), title == null ? null : title.en(),
                        section == null ? null : section.zh(), section == null ? null : section.en(), since).update();
        changed(added, organ, new PostGiven(person.value(), unit.value(), post.value(), since.toString()));
    }

    private void changed(int added, OrganId organ, AdministrationFact fact) {
        staff.changed();
        if (added == 1) {
            record.write(Actor.system(organ), fact);
        }
    }

    boolean has(OrganId organ, PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM person WHERE organ = ? AND code = ?)")
                .params(organ.value(), person.value()).query(Boolean.class).single();
    }

    /**
     * Disabled people cannot log in, and whoever is logged in is so no longer. False if it was so already. The caller
     * records it.
     */
    @Transactional
    boolean setEnabled(OrganId organ, PersonId person, boolean enabled) {
        int changed = jdbc.sql("UPDATE person SET enabled = ? WHERE organ = ? AND code = ? AND enabled <> ?")
                .params(enabled, organ.value(), person.value(), enabled).update();
        staff.changed();
        return changed == 1;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM person)").query(Boolean.class).single();
    }

    /** Whoever has this log-in name, typed in any case. */
    Optional<Account> account(String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT code, organ, password_hash, enabled FROM person WHERE code = ?")
                .param(name.strip().toLowerCase(Locale.ROOT))
                .query((row, i) -> new Account(new PersonId(row.getString("code")), new OrganId(row.getString("organ")),
                        row.getString("password_hash"), row.getBoolean("enabled"))).optional();
    }
}
