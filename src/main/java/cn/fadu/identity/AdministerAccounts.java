package cn.fadu.identity;

import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.identity.AdministrationFact.AccountDisabled;
import cn.fadu.identity.AdministrationFact.AccountEnabled;
import cn.fadu.identity.AdministrationFact.LogInUnlocked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enables, disables and unlocks accounts of the administrator's organ; who may is settled by the address it is asked at. */
@Service
class AdministerAccounts {

    private final People people;
    private final LoginGuard guard;
    private final AdministrationRecord record;
    private final AccessLog log;

    AdministerAccounts(People people, LoginGuard guard, AdministrationRecord record, AccessLog log) {
        this.people = people;
        this.guard = guard;
        this.record = record;
        this.log = log;
    }

    /** What came of it. */
    enum Outcome { DONE, WAS_SO_ALREADY, NOBODY }

    @Transactional
    Outcome setEnabled(Actor actor, PersonId person, boolean enabled) {
        record.lock(actor.organ());
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

    @Transactional
    Outcome unlock(Actor actor, PersonId person) {
        record.lock(actor.organ());
        if (!guard.unlock(actor.organ(), person)) {
            return Outcome.WAS_SO_ALREADY;
        }
        record.write(actor, new LogInUnlocked(person.value()));
        log.add(Kind.UNLOCKED, actor.organ(), actor.person(), person.value());
        return Outcome.DONE;
    }
}
