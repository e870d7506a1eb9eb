package cn.fadu.notification.mail;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where and how people want to be written to. */
@Repository
public class MailSettings {

    private static final int LONGEST_ADDRESS = 254;

    private final JdbcClient jdbc;
    private final TechnicalClock clock;

    MailSettings(JdbcClient jdbc, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param address  empty only where the choice is none
     * @param language {@code zh} or {@code en}
     */
    public record Setting(String address, MailChoice choice, String language) {
    }

    /** Whether it is one plain address that mail can go to: no name, no list, at most 254 ASCII characters. */
    public static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !text.matches("[\\x21-\\x7e]+@[A-Za-z0-9.-]+") || text.matches(".*[,;<>\"()\\[\\]\\\\].*")) {
            return false;
        }
        try {
            new InternetAddress(text, true);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    public Optional<Setting> of(OrganId organ, PersonId person) {
        return jdbc.sql("SELECT address, choice, language FROM mail_setting WHERE organ = ? AND person = ?")
                .params(organ.value(), person.value()).query((row, n) -> new Setting(row.getString(1),
                        MailChoice.valueOf(row.getString(2)), row.getString(3))).optional();
    }

    public void set(OrganId organ, PersonId person, Setting setting) {
        if (!isAddress(setting.address()) && !(setting.address().isEmpty() && setting.choice() == MailChoice.NONE)) {
            throw new IllegalArgumentException("no address to write to");
        }
        jdbc.sql("""
                        INSERT INTO mail_setting (organ, person, address, choice, language, changed_at) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (organ, person) DO UPDATE SET address = excluded.address, choice = excluded.choice,
                            language = excluded.language, changed_at = excluded.changed_at""")
                .params(organ.value(), person.value(), setting.address(), setting.choice().name(), setting.language(),
                        clock.now().atOffset(ZoneOffset.UTC)).update();
    }
}
