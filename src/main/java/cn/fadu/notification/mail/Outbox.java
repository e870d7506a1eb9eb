package cn.fadu.notification.mail;

import cn.fadu.calendar.LegalZone;
import cn.fadu.notification.Level;
import cn.fadu.notification.Messenger;
import cn.fadu.notification.Recipient;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails to be sent and what became of them. A person is told of a warning in one mail and no more. */
@Repository
public class Outbox implements Messenger {

    private static final int DIGEST_HOUR = 8;
    /** What a sweep finds in several batches comes into one mail. */
    private static final Duration COLLECTING = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final OfficialClock official;
    private final TechnicalClock clock;

    Outbox(JdbcClient jdbc, MailSettings settings, OfficialClock official, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.official = official;
        this.clock = clock;
    }

    /** {@link #DIGEST} of a day, or {@link #RED} warnings at once. */
    public enum Kind { DIGEST, RED }

    /**
     * A mail.
     *
     * @param day      official day of the digest, or on which the red warnings were raised
     * @param attempts how often it was tried
     * @param nextTry  by the time of the machine
     */
    public record Mail(UUID id, OrganId organ, PersonId person, Kind kind, LocalDate day, MailState state, int attempts, Instant nextTry,
                       Instant changedAt) {
    }

    /**
     * Has the person told of the warning as they want it, in the present transaction: in the digest of the day, or of the
     * next day when that has left already; a red one at once if they want it so.
     */
    @Override
    public void tell(UUID warning, Recipient who, Level level) {
        OrganId organ = who.actor().organ();
        PersonId person = who.actor().person();
        LocalDate today = official.today();
        Optional<MailSettings.Setting> setting = settings.of(organ, person).filter(s -> s.choice() != MailChoice.NONE);
        if (setting.isEmpty()) {
            return;
        }
        boolean atOnce = level == Level.RED && setting.get().choice() == MailChoice.RED_AT_ONCE;
        UUID mail = atOnce ? waiting(organ, person, Kind.RED, today).orElseGet(() -> create(organ, person, Kind.RED, today))
                : digest(organ, person, today);
        jdbc.sql("INSERT INTO mail_part (mail_id, warning_id, organ, person) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(mail, warning, organ.value(), person.value()).update();
    }

    private UUID digest(OrganId organ, PersonId person, LocalDate today) {
        Optional<UUID> waiting = waiting(organ, person, Kind.DIGEST, today).or(() -> waiting(organ, person, Kind.DIGEST, today.plusDays(1)));
        if (waiting.isPresent()) {
            return waiting.get();
        }
        boolean left = jdbc.sql("SELECT EXISTS (SELECT 1 FROM mail WHERE organ = ? AND person = ? AND kind = 'DIGEST' AND day = ?)")
                .params(organ.value(), person.value(), today).query(Boolean.class).single();
        return create(organ, person, Kind.DIGEST, left ? today.plusDays(1) : today);
    }

    /** The row is locked: who sends it waits until the present transaction has added to it. */
    private Optional<UUID> waiting(OrganId organ, PersonId person, Kind kind, LocalDate day) {
        return jdbc.sql("""
                        SELECT id FROM mail WHERE organ = ? AND person = ? AND kind = ? AND day = ? AND state = 'WAITING'
                        ORDER BY id LIMIT 1 FOR UPDATE""")
                .params(organ.value(), person.value(), kind.name(), day).query(UUID.class).optional();
    }

    private UUID create(OrganId organ, PersonId person, Kind kind, LocalDate day) {
        UUID id = UUID.randomUUID();
        Instant now = clock.now();
        jdbc.sql("INSERT INTO mail (id, organ, person, kind, day, state, next_try, changed_at) VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?)")
                .params(id, organ.value(), person.value(), kind.name(), day, now.plus(COLLECTING).atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    /** Mails whose time has come, the longest waiting first: digests from eight in the morning of their official day. */
    List<Mail> ready(int limit) {
        LocalDate today = official.today();
        boolean early = official.now().isBefore(LegalZone.startOf(today).plus(Duration.ofHours(DIGEST_HOUR)));
        return jdbc.sql("""
                        SELECT * FROM mail WHERE state = 'WAITING' AND next_try <= :now
                          AND (kind = 'RED' OR day < :today OR day = :today AND NOT :early) ORDER BY next_try, id LIMIT :limit""")
                .param("now", clock.now().atOffset(ZoneOffset.UTC)).param("today", today).param("early", early)
                .param("limit", limit).query((row, n) -> mail(row)).list();
    }

    /** From now on the mail is being sent; empty when it is so already. Nothing is added meanwhile. */
    Optional<Mail> take(UUID mail) {
        return jdbc.sql("UPDATE mail SET state = 'SENDING', attempts = attempts + 1, changed_at = ? WHERE id = ? AND state = 'WAITING' RETURNING *")
                .params(clock.now().atOffset(ZoneOffset.UTC), mail).query((row, n) -> mail(row)).optional();
    }

    void ended(UUID mail, MailState state) {
        jdbc.sql("UPDATE mail SET state = ?, changed_at = ? WHERE id = ?")
                .params(state.name(), clock.now().atOffset(ZoneOffset.UTC), mail).update();
    }

    void tryAgain(UUID mail, Instant at) {
        jdbc.sql("UPDATE mail SET state = 'WAITING', next_try = ?, changed_at = ? WHERE id = ?")
                .params(at.atOffset(ZoneOffset.UTC), clock.now().atOffset(ZoneOffset.UTC), mail).update();
    }

    /** What a sender left behind that is gone: nobody knows whether it arrived, so it is not sent again. */
    int abandon() {
        return jdbc.sql("UPDATE mail SET state = 'UNCERTAIN', changed_at = ? WHERE state = 'SENDING'")
                .param(clock.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Mails of days that are over and on which there was no mail server will not be sent. */
    int expire() {
        return jdbc.sql("UPDATE mail SET state = 'NO_SERVER', changed_at = ? WHERE state = 'WAITING' AND day < ?")
                .params(clock.now().atOffset(ZoneOffset.UTC), official.today()).update();
    }

    /** The latest mails to somebody. */
    public List<Mail> latest(OrganId organ, PersonId person, int limit) {
        return jdbc.sql("SELECT * FROM mail WHERE organ = ? AND person = ? ORDER BY changed_at DESC, id LIMIT ?")
                .params(organ.value(), person.value(), limit).query((row, n) -> mail(row)).list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(row.getObject("id", UUID.class), new OrganId(row.getString("organ")), new PersonId(row.getString("person")),
                Kind.valueOf(row.getString("kind")), row.getObject("day", LocalDate.class), MailState.valueOf(row.getString("state")),
                row.getInt("attempts"), instant(row, "next_try"), instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
