package cn.fadu.identity;

import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.identity.AdministrationFact.PasswordHandedOut;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.time.Duration;
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
    private final ApiTokens tokens;
    private final LoginGuard guard;
    private final AdministrationRecord record;
    private final AccessLog log;
    private final TechnicalClock clock;

    Passwords(People people, StaffReader staff, Directory directory, PasswordEncoder encoder, Sessions sessions, ApiTokens tokens,
              LoginGuard guard, AdministrationRecord record, AccessLog log, TechnicalClock clock) {
        this.people = people;
        this.staff = staff;
        this.directory = directory;
        this.encoder = encoder;
        this.sessions = sessions;
        this.tokens = tokens;
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
     * Gives each of these people of the actor's organ a new password that is good once, ends their log-ins and revokes their
     * tokens. The actor and whoever is not of the organ are passed over.
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
        Instant until = clock.now().plus(OneTimePassword.GOOD_FOR);
        return receivers.stream().map(p -> handOut(actor, new Slip(p, passwords.get(p), until), hashes.get(p))).toList();
    }

    private Slip handOut(Actor by, Slip slip, String hash) {
        PersonId person = slip.person();
        people.setPassword(by.organ(), person, hash, slip.until());
        sessions.end(person, null);
        record.write(by, new PasswordHandedOut(person.value()));
        tokens.revokeAll(person, by);
        log.add(Kind.PASSWORD_HANDED_OUT, by.organ(), by.person(), person.value());
        return slip;
    }

    /** A password for one person, good for so long, in the transaction of the caller, who has locked and may. */
    Slip handOut(Actor by, PersonId person, Duration goodFor) {
        String password = OneTimePassword.next();
        return handOut(by, new Slip(person, password, clock.now().plus(goodFor)), encoder.encode(password));
    }

    /** Why a password was not changed: the last part of the message key {@code password.problem.*}, and which field it is about. */
    record Refused(String problem, String field) {
    }

    /** Why this is not the actor's present password: {@code wrong}, which counts as a failed log-in, or {@code blocked}. */
    Optional<String> disprove(Actor actor, String present) {
        Account account = people.account(actor.person().value()).orElseThrow();
        LoginGuard.Attempt attempt = guard.begin(actor.person().value(), Optional.of(account));
        if (!attempt.allowed()) {
            return Optional.of("blocked");
        }
        if (!encoder.matches(present, account.passwordHash())) {
            log.add(Kind.LOGIN_FAILED, actor.organ(), actor.person(), null);
            return Optional.of("wrong");
        }
        guard.succeeded(actor.person().value());
        return Optional.empty();
    }

    /**
     * Changes the actor's own password, ends their other log-ins and revokes their tokens; {@code session} is the present
     * one. A wrong present password counts as a failed log-in.
     */
    @Transactional
    Optional<Refused> change(Actor actor, String present, String chosen, String again, String session) {
        Optional<String> disproved = disprove(actor, present);
        if (disproved.isPresent()) {
            return Optional.of(new Refused(disproved.get(), "present"));
        }
        Account account = people.account(actor.person().value()).orElseThrow();
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
        String hash = encoder.encode(chosen);
        record.lock(actor.organ());
        people.setPassword(actor.organ(), actor.person(), hash, null);
        sessions.end(actor.person(), session);
        tokens.revokeAll(actor.person(), actor);
        log.add(Kind.PASSWORD_CHANGED, actor.organ(), actor.person(), null);
        return Optional.empty();
    }

    private List<String> personal(PersonId person) {
        Staff.Name name = staff.staff().people().get(person).name();
        return Stream.of(person.value(), name.zh(), name.en()).toList();
    }
}
