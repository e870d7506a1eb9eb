package cn.fadu.identity;

import cn.fadu.identity.AdministrationFact.SubstituteNamed;
import cn.fadu.identity.AdministrationFact.SubstitutionEnded;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Substitution (委托): for a time, somebody else does the work of a post in its holder's name. It ends by itself; both
 * naming and ending are in the access log and in the record of administration. A post that keeps administration or audit apart cannot be given away.
 */
@Component
public class Substitutions {

    private static final String SELECT = """
            SELECT s.id, s.holding, h.person, s.substitute, s.since, s.until, s.reason, s.ended_on
            FROM substitution s JOIN post_holding h ON h.id = s.holding
            """;

    private final JdbcClient jdbc;
    private final StaffReader staff;
    private final AccessLog log;
    private final AdministrationRecord record;
    private final OfficialClock clock;

    Substitutions(JdbcClient jdbc, StaffReader staff, AccessLog log, AdministrationRecord record,
                  OfficialClock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.log = log;
        this.record = record;
        this.clock = clock;
    }

    /** One substitution; {@code endedOn} is null unless it was ended before its time. */
    public record Substitution(UUID id, UUID holding, PersonId holder, PersonId substitute, LocalDate since, LocalDate until,
                               String reason, LocalDate endedOn) {

        /** The last day on which the substitute can act. */
        public LocalDate lastDay() {
            return endedOn == null ? until : endedOn;
        }
    }

    /** Whether the post may be done by a substitute. */
    public static boolean isPossible(PostHolding holding) {
        return Access.readsMatters(holding.asActor()) && Access.changes(holding.asActor()) && holding.onBehalfOf() == null;
    }

    /** Whether it would last for more than a year. */
    static boolean isTooLong(LocalDate since, LocalDate until) {
        return until.minusYears(1).isAfter(since);
    }

    /**
     * From one day to another, both included, the substitute acts in the post. The caller has checked who and what. Throws
     * {@link IllegalArgumentException} for an administrator on either side, and for one that {@link #isTooLong}.
     */
    @Transactional
    public void name(PostHolding holding, PersonId substitute, LocalDate since, LocalDate until, String reason) {
        if (!isPossible(holding)) {
            throw new IllegalArgumentException(holding.post() + " knows no substitute");
        }
        if (isTooLong(since, until)) {
            throw new IllegalArgumentException("longer than a year: " + since + "/" + until);
        }
        record.lock(holding.organ());
        staff.changed();
        if (staff.staff().holdings().stream().map(Staff.Holding::post).anyMatch(h -> h.person().equals(substitute)
                && Posts.isAdministrator(h.post()) && (h.until() == null || !h.until().isBefore(since)))) {
            throw new IllegalArgumentException(substitute + " is an administrator");
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO substitution (id, organ, holding, substitute, since, until, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, holding.organ().value(), holding.id(), substitute.value(), since, until, reason)
                .update();
        log.add(AccessLog.Kind.SUBSTITUTE_NAMED, holding.organ(), holding.person(), substitute + " " + holding.post() + " "
                + since + "/" + until);
        record.write(holding.asActor(), new SubstituteNamed(id.toString(), holding.person().value(), substitute.value(),
                holding.unit().value(), holding.post().value(), since.toString(), until.toString()));
        staff.changed();
    }

    /** Ends one of the actor's own substitutions; its last day was yesterday. False when there is none to end. */
    @Transactional
    public boolean end(UUID id, Actor holder) {
        record.lock(holder.organ());
        LocalDate yesterday = clock.today().minusDays(1);
        int ended = jdbc.sql("""
                        UPDATE substitution s SET ended_on = ? FROM post_holding h
                        WHERE h.id = s.holding AND s.id = ? AND h.organ = ? AND h.person = ? AND s.ended_on IS NULL
                          AND s.until > ?""")
                .params(yesterday, id, holder.organ().value(), holder.person().value(), yesterday).update();
        if (ended == 1) {
            log.add(AccessLog.Kind.SUBSTITUTION_ENDED, holder.organ(), holder.person(), id.toString());
            record.write(holder, ended(id));
            staff.changed();
        }
        return ended == 1;
    }

    private SubstitutionEnded ended(UUID id) {
        return jdbc.sql("""
                        SELECT s.substitute, s.ended_on, h.person, h.unit, h.post FROM substitution s
                        JOIN post_holding h ON h.id = s.holding WHERE s.id = ?""").param(id)
                .query((row, n) -> new SubstitutionEnded(id.toString(), row.getString("person"), row.getString("substitute"),
                        row.getString("unit"), row.getString("post"), row.getObject("ended_on", LocalDate.class).toString()))
                .single();
    }

    /** What the person arranged, the latest first. */
    public List<Substitution> givenBy(Actor holder) {
        return jdbc.sql(SELECT + "WHERE s.organ = ? AND h.person = ? ORDER BY s.until DESC, s.id LIMIT 50")
                .params(holder.organ().value(), holder.person().value()).query((row, n) -> substitution(row)).list();
    }

    /** What others arranged with the person, the latest first. */
    public List<Substitution> givenTo(Actor substitute) {
        return jdbc.sql(SELECT + "WHERE s.organ = ? AND s.substitute = ? ORDER BY s.until DESC, s.id LIMIT 50")
                .params(substitute.organ().value(), substitute.person().value()).query((row, n) -> substitution(row)).list();
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        return new Substitution(row.getObject("id", UUID.class), row.getObject("holding", UUID.class),
                new PersonId(row.getString("person")), new PersonId(row.getString("substitute")),
                row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class), row.getString("reason"),
                row.getObject("ended_on", LocalDate.class));
    }
}
