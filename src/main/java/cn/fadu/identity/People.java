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
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters organs, units, people and posts. Every method that adds leaves alone what is there already, so that it can be
 * repeated, and records what it added under whoever did it, the public ones under the system; nothing is ever removed,
 * because old entries speak of it.
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
        addOrgan(Actor.system(organ), names, level, profile);
    }

    void addOrgan(Actor by, Names names, String level, String profile) {
        OrganId organ = by.organ();
        record.lock(organ);
        int added = jdbc.sql("INSERT INTO organ (code, name_zh, name_en, level, profile) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(organ.value(), names.zh(), names.en(), level, profile).update();
        changed(added, by, new OrganEntered(level, profile));
    }

    /** What the organ is called, its level and the profile that matters begin under from now on. The caller has locked and records it. */
    void changeOrgan(OrganId organ, Names names, String level, String profile) {
        jdbc.sql("UPDATE organ SET name_zh = ?, name_en = ?, level = ?, profile = ? WHERE code = ?")
                .params(names.zh(), names.en(), level, profile, organ.value()).update();
        staff.changed();
    }

    /** Lets the auditors of another organ see the findings of this one; the database refuses an organ that is not there. */
    @Transactional
    public void addSupervisor(OrganId organ, OrganId supervisor) {
        addSupervisor(Actor.system(organ), supervisor);
    }

    void addSupervisor(Actor by, OrganId supervisor) {
        OrganId organ = by.organ();
        record.lock(organ);
        int added = jdbc.sql("INSERT INTO supervision (organ, supervisor) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(organ.value(), supervisor.value()).update();
        changed(added, by, new SupervisorEntered(supervisor.value()));
    }

    /** The function may be null. A function that another unit of the organ has already is refused by the database. */
    @Transactional
    public void addUnit(OrganId organ, UnitId unit, Names names, String function) {
        addUnit(Actor.system(organ), unit, names, function);
    }

    void addUnit(Actor by, UnitId unit, Names names, String function) {
        OrganId organ = by.organ();
        record.lock(organ);
        int added = jdbc.sql("""
                        INSERT INTO unit (organ, code, name_zh, name_en, function) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (organ, code) DO NOTHING""")
                .params(organ.value(), unit.value(), names.zh(), names.en(), function).update();
        changed(added, by, new UnitEntered(unit.value(), function));
    }

    /** The form in which a password may be stored. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    @Transactional
    public void addPerson(OrganId organ, PersonId person, Names names, String passwordHash) {
        addPerson(Actor.system(organ), person, names, passwordHash);
    }

    /** Without a hash the person cannot log in until a password is handed out. */
    void addPerson(Actor by, PersonId person, Names names, String passwordHash) {
        OrganId organ = by.organ();
        record.lock(organ);
        int added = jdbc.sql("""
                        INSERT INTO person (code, organ, name_zh, name_en, password_hash) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(person.value(), organ.value(), names.zh(), names.en(), passwordHash).update();
        changed(added, by, new PersonEntered(person.value()));
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
        addPost(Actor.system(organ), person, new Place(unit, section, post, title), since);
    }

    /** Where somebody holds which post; section and title may be null. */
    record Place(UnitId unit, Names section, PostKind post, Names title) {
    }

    /** Throws {@link IllegalArgumentException} where {@link #clash} has an answer. */
    void addPost(Actor by, PersonId person, Place place, LocalDate since) {
        OrganId organ = by.organ();
        UUID id = UUID.nameUUIDFromBytes(String.join("/", organ.value(), person.value(), place.unit().value(),
                place.post().value(), since.toString()).getBytes(StandardCharsets.UTF_8));
        record.lock(organ);
        clash(person, place.post(), since).ifPresent(held -> {
            throw new IllegalArgumentException(person + " is " + held + " and cannot be " + place.post());
        });
        Names title = place.title();
        Names section = place.section();
        int added = jdbc.sql("""
                        INSERT INTO post_holding (id, organ, person, unit, post, title_zh, title_en, section_zh, section_en, since)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(id, organ.value(), person.value(), place.unit().value(), place.post().value(),
                        title == null ? null : title.zh(), title == null ? null : title.en(),
                        section == null ? null : section.zh(), section == null ? null : section.en(), since).update();
        changed(added, by, new PostGiven(person.value(), place.unit().value(), place.post().value(), since.toString()));
    }

    /**
     * A post of the person that nobody may hold together with such a one from the day on: their own, or one in which they
     * stand in for somebody.
     */
    Optional<PostKind> clash(PersonId person, PostKind post, LocalDate since) {
        return jdbc.sql("""
                        SELECT post, since FROM post_holding WHERE person = :person AND (until IS NULL OR until >= :since)
                        UNION ALL
                        SELECT h.post, s.since FROM substitution s JOIN post_holding h ON h.id = s.holding
                        WHERE s.substitute = :person AND least(s.until, s.ended_on, h.until) >= :since AND :administers
                        ORDER BY since""")
                .param("person", person.value()).param("since", since).param("administers", Posts.isAdministrator(post))
                .query((row, i) -> new PostKind(row.getString("post"))).list().stream()
                .filter(held -> Posts.exclude(held, post)).findFirst();
    }

    /** The last day in the post; false if it ends no later already. The caller has locked and records it. */
    boolean endPost(OrganId organ, UUID holding, LocalDate lastDay) {
        int ended = jdbc.sql("""
                        UPDATE post_holding SET until = greatest(since, CAST(:day AS date)) WHERE organ = :organ AND id = :id
                          AND (until IS NULL OR until > CAST(:day AS date))""")
                .param("day", lastDay).param("organ", organ.value()).param("id", holding).update();
        staff.changed();
        return ended == 1;
    }

    private void changed(int added, Actor by, AdministrationFact fact) {
        staff.changed();
        if (added == 1) {
            record.write(by, fact);
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

    /**
     * Stores a password of one of the organ's people; {@code oneTimeUntil} is null for one that its owner chose. The caller
     * has locked and records it.
     */
    void setPassword(OrganId organ, PersonId person, String hash, Instant oneTimeUntil) {
        jdbc.sql("UPDATE person SET password_hash = ?, one_time_until = ? WHERE organ = ? AND code = ?")
                .params(hash, oneTimeUntil == null ? null : Timestamp.from(oneTimeUntil), organ.value(), person.value()).update();
        staff.changed();
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM person)").query(Boolean.class).single();
    }

    /** Whoever has this log-in name, typed in any case. */
    Optional<Account> account(String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT code, organ, password_hash, enabled, one_time_until FROM person WHERE code = ?")
                .param(name.strip().toLowerCase(Locale.ROOT))
                .query((row, i) -> new Account(new PersonId(row.getString("code")), new OrganId(row.getString("organ")),
                        row.getString("password_hash"), row.getBoolean("enabled"),
                        Optional.ofNullable(row.getObject("one_time_until", OffsetDateTime.class)).map(OffsetDateTime::toInstant)
                                .orElse(null))).optional();
    }
}
