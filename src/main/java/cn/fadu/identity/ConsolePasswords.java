package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new password for a security administrator, from whoever runs the server: when the only one has forgotten theirs, nobody
 * within the application can help. Everybody else gets theirs from a security administrator.
 */
@Service
class ConsolePasswords {

    /** As whom the console of the server is named in the access log and in the record of administration. */
    static final PersonId CONSOLE = new PersonId("console");
    static final Duration GOOD_FOR = Duration.ofDays(3);

    private final Directory directory;
    private final StaffReader staff;
    private final Passwords passwords;
    private final AdministrationRecord record;
    private final FirstPasswordFile file;

    ConsolePasswords(Directory directory, StaffReader staff, Passwords passwords, AdministrationRecord record, FirstPasswordFile file) {
        this.directory = directory;
        this.staff = staff;
        this.passwords = passwords;
        this.record = record;
        this.file = file;
    }

    /** Where the password was written, which is told nowhere else, and until when it is good. */
    record Left(Path file, Instant until) {
    }

    /**
     * Leaves the person a password that is good once, ends their log-ins and revokes their tokens. Empty, and nothing is done,
     * for anybody who does not hold the security administrator's post today.
     */
    @Transactional
    Optional<Left> leaveFor(PersonId person) {
        Optional<OrganId> organ = organAdministeredBy(person);
        organ.ifPresent(record::lock);
        staff.changed();
        return organ.filter(o -> organAdministeredBy(person).isPresent()).map(o -> {
            Passwords.Slip slip = passwords.handOut(console(o), person, GOOD_FOR);
            file.write(slip.password());
            return new Left(file.path(), slip.until());
        });
    }

    private Optional<OrganId> organAdministeredBy(PersonId person) {
        return directory.holdingsOf(person).stream().filter(h -> h.post().equals(Posts.SECADMIN)).map(PostHolding::organ).findFirst();
    }

    private static Actor console(OrganId organ) {
        return new Actor(organ, CONSOLE, new UnitId("system"), new PostKind("system"), null);
    }
}
