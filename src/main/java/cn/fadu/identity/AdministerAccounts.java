package cn.fadu.identity;

import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.identity.AdministrationFact.AccountDisabled;
import cn.fadu.identity.AdministrationFact.AccountEnabled;
import cn.fadu.identity.AdministrationFact.LogInUnlocked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enables, disables and unlocks accounts of the actor's organ. The system administrator switches those of all but the three
 * administrators, which the security administrator switches; the latter unlocks. Nobody switches their own.
 */
@Service
class AdministerAccounts {

    private final People people;
    private final LoginGuard guard;
    private final AdministrationRecord record;
    private final AccessLog log;
    private final Directory directory;

    AdministerAccounts(People people, LoginGuard guard, AdministrationRecord record, AccessLog log, Directory directory) {
        this.people = people;
        this.guard = guard;
        this.record = record;
        this.log = log;
        this.directory = directory;
    }

    /** What came of it. */
    enum Outcome { DONE, WAS_SO_ALREADY, NOBODY }

    /** Throws {@link AccessDeniedException} for anybody else's act. */
    @Transactional
    Outcome setEnabled(Actor actor, PersonId person, boolean enabled) {
        record.lock(actor.organ());
        if (person.equals(actor.person())
                || !(directory.isAdministrator(person) ? Access.givesRights(actor) : Access.entersStaff(actor))) {
            throw new AccessDeniedException("not an account that this administrator switches");
        }
        if (!people.has(actor.organ(), person)) {
            return Outcome.NOBODY;
        }
        if (!people.setEnabled(actor.organ(), person, enabled)) {
            return Outcome.WAS_SO_ALREADY;
        }
        record.write(actor, enabled ? new AccountEnabled(person.value()) : new AccountDisabled(person.value()));
        log.add(enabled ? Kind.ENABLED : Kind.DISABLED, actor.organ(), actor.person(), person.value());
        return Outcome.DONE;
    }

    /** Throws {@link AccessDeniedException} for everybody but the security administrator. */
    @Transactional
    Outcome unlock(Actor actor, PersonId person) {
        record.lock(actor.organ());
        if (!Access.givesRights(actor)) {
            throw new AccessDeniedException("names are unlocked by the security administrator");
        }
        if (!guard.unlock(actor.organ(), person)) {
            return Outcome.WAS_SO_ALREADY;
        }
        record.write(actor, new LogInUnlocked(person.value()));
        log.add(Kind.UNLOCKED, actor.organ(), actor.person(), person.value());
        return Outcome.DONE;
    }
}
