package cn.fadu.identity;

import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.identity.AdministrationFact.PasswordHandedOut;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords: handed out by the security administrator to be used once, and chosen by everybody for themselves. */
@Service
public class Passwords {

    /** How many passwords are handed out in one go. */
    public static final int MOST_AT_ONCE = 200;

    private final People people;
    private final StaffReader staff;
    private final Directory directory;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final LoginGuard guard;
    private final AdministrationRecord record;
    private final AccessLog log;
    private final TechnicalClock clock;

    Passwords(People people, StaffReader staff, Directory directory, PasswordEncoder encoder, Sessions sessions, LoginGuard guard,
              AdministrationRecord record, AccessLog log, TechnicalClock clock) {
        this.people = people;
        this.staff = staff;
        this.directory = directory;
        this.encoder = encoder;
        this.sessions = sessions;
        this.guard = guard;
        this.record = record;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A password on its way to whom it is for; it exists nowhere else.
     *
     * @param until the last moment at which it is good, by the technical clock
     */
    public record Slip(PersonId person, String password, Instant until) {

        /** Never with the password: it would end in a log. */
        @Override
        public String toString() {
            return "Slip[" + person + "]";
        }
    }

    /**
     * Gives each of these people of the actor's organ a new password that is good once, and ends their log-ins. The actor
     * and whoever is not of the organ are passed over.
     *
     * @throws AccessDeniedException    for everybody but the security administrator
     * @throws IllegalArgumentException for more than {@link #MOST_AT_ONCE}
     */
    @Transactional
    public List<Slip> handOut(Actor actor, Collection<PersonId> to) {
        if (to.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("too many at once: " + to.size());
        }
        record.lock(actor.organ());
        if (!Access.givesRights(actor)) {
            throw new AccessDeniedException("passwords are handed out by the security administrator");
        }
        List<PersonId> receivers = to.stream().distinct().filter(p -> !p.equals(actor.person()) && people.has(actor.organ(), p)).toList();
        Map<PersonId, String> passwords = receivers.stream().collect(Collectors.toMap(Function.identity(), p -> OneTimePassword.next()));
        Map<PersonId, String> hashes = receivers.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(),
                p -> encoder.encode(passwords.get(p))));
        return receivers.stream().map(p -> handOut(actor, p, passwords.get(p), hashes.get(p))).toList();
    }

    private Slip handOut(Actor by, PersonId person, String password, String hash) {
        Slip slip = new Slip(person, password, clock.now().plus(OneTimePassword.GOOD_FOR));
        people.setPassword(by.organ(), person, hash, slip.until());
        sessions.end(person, null);
        record.write(by, new PasswordHandedOut(person.value()));
        log.add(Kind.PASSWORD_HANDED_OUT, by.organ(), by.person(), person.value());
        return slip;
    }

    /** A password for somebody just entered, in the transaction of the caller, who has locked and may. */
    Slip first(Actor by, PersonId person) {
        String password = OneTimePassword.next();
        return handOut(by, person, password, encoder.encode(password));
    }

    /** Why a password was not changed: the last part of the message key {@code password.problem.*}, and which field it is about. */
    record Refused(String problem, String field) {
    }

    /**
     * Changes the actor's own password and ends their other log-ins; {@code session} is the present one. A wrong present
     * password counts as a failed log-in.
     */
    @Transactional
    Optional<Refused> change(Actor actor, String present, String chosen, String again, String session) {
        Account account = people.account(actor.person().value()).orElseThrow();
        LoginGuard.Attempt attempt = guard.begin(actor.person().value(), Optional.of(account));
        if (!attempt.allowed()) {
            return Optional.of(new Refused("blocked", "present"));
        }
        if (!encoder.matches(present, account.passwordHash())) {
            log.add(Kind.LOGIN_FAILED, actor.organ(), actor.person(), null);
            return Optional.of(new Refused("wrong", "present"));
        }
        guard.succeeded(actor.person().value());
        Optional<PasswordRules.Problem> problem = PasswordRules.problem(chosen, directory.isAdministrator(actor.person()), personal(actor.person()));
        if (problem.isPresent()) {
            return Optional.of(new Refused(problem.get().name().toLowerCase(Locale.ROOT), "chosen"));
        }
        if (encoder.matches(chosen, account.passwordHash())) {
            return Optional.of(new Refused("same", "chosen"));
        }
        if (!chosen.equals(again)) {
            return Optional.of(new Refused("differs", "again"));
        }
        people.setPassword(actor.organ(), actor.person(), encoder.encode(chosen), null);
        sessions.end(actor.person(), session);
        log.add(Kind.PASSWORD_CHANGED, actor.organ(), actor.person(), null);
        return Optional.empty();
    }

    private List<String> personal(PersonId person) {
        Staff.Name name = staff.staff().people().get(person).name();
        return Stream.of(person.value(), name.zh(), name.en()).toList();
    }
}
