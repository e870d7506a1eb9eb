package cn.fadu.identity;

import cn.fadu.identity.AdministrationFact.OrganChanged;
import cn.fadu.identity.StaffCheck.Checked;
import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffPlan.WantedPost;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a system administrator enters: units, people, who is proposed for which post, and what the organ is called. All of a
 * plan or nothing of it.
 */
@Service
public class EnterStaff {

    private final People people;
    private final StaffReader staff;
    private final RightChanges changes;
    private final ProposeRights propose;
    private final Passwords passwords;
    private final StaffWords words;
    private final AdministrationRecord record;
    private final OfficialClock clock;

    EnterStaff(People people, StaffReader staff, RightChanges changes, ProposeRights propose, Passwords passwords, StaffWords words,
               AdministrationRecord record, OfficialClock clock) {
        this.people = people;
        this.staff = staff;
        this.changes = changes;
        this.propose = propose;
        this.passwords = passwords;
        this.words = words;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What a plan brings, in numbers.
     *
     * @param problems why nothing of it can be entered; the numbers are then of no use
     */
    public record Outcome(List<StaffProblem> problems, int units, int people, int posts) {
    }

    /** What the plan would bring; nothing is entered. {@code desks} are those that the models address work to. */
    public Outcome preview(OrganId organ, StaffPlan plan, Set<Desk> desks) {
        return outcome(check(organ, plan, desks));
    }

    /**
     * Enters units and people and proposes the posts, unless there are problems.
     *
     * @throws AccessDeniedException for everybody but the system administrator
     */
    @Transactional
    public Outcome execute(Actor actor, StaffPlan plan, Set<Desk> desks) {
        allow(actor);
        staff.changed();
        Checked checked = check(actor.organ(), plan, desks);
        if (checked.problems().isEmpty()) {
            enter(actor, checked);
        }
        return outcome(checked);
    }

    private void enter(Actor actor, Checked checked) {
        checked.units().forEach((unit, entered) -> people.addUnit(actor, unit, entered.names(), entered.function()));
        checked.people().forEach((person, names) -> people.addPerson(actor, person, names, null));
        checked.posts().forEach(p -> propose.post(actor, p.person(), p.place(), p.since()));
    }

    /** What came of the appointment: a password to be handed over, or why there was none. */
    public record Appointed(List<StaffProblem> problems, Passwords.Slip slip) {
    }

    /**
     * Appoints the organ's first security administrator, which nobody could confirm yet; every later one is proposed and
     * confirmed. Empty of problems and of a password when there was one already.
     *
     * @throws AccessDeniedException for everybody but the system administrator
     */
    @Transactional
    public Appointed appointSecurityAdministrator(Actor actor, NewPerson person) {
        allow(actor);
        staff.changed();
        if (hasSecurityAdministrator(actor.organ())) {
            return new Appointed(List.of(), null);
        }
        Checked checked = check(actor.organ(), new StaffPlan(List.of(), List.of(person), List.of(new WantedPost(person.login(),
                actor.unit().value(), "", Posts.SECADMIN.value(), "", ""))), Set.of());
        if (!checked.problems().isEmpty()) {
            return new Appointed(checked.problems(), null);
        }
        PersonId appointed = checked.posts().get(0).person();
        checked.people().forEach((entered, names) -> people.addPerson(actor, entered, names, null));
        checked.posts().forEach(p -> people.addPost(actor, p.person(), p.place(), p.since()));
        return new Appointed(List.of(), passwords.handOut(actor, appointed, OneTimePassword.GOOD_FOR));
    }

    /** Whether the organ ever had one. */
    public boolean hasSecurityAdministrator(OrganId organ) {
        return staff.staff().holdings().stream().map(Staff.Holding::post)
                .anyMatch(h -> h.organ().equals(organ) && h.post().equals(Posts.SECADMIN));
    }

    /**
     * Changes what the organ is called, its level and the code of its profile: matters that start from then on go by it.
     * The caller has checked that there is such a profile.
     *
     * @throws AccessDeniedException for everybody but the system administrator
     */
    @Transactional
    public List<StaffProblem> changeOrgan(Actor actor, OrganEntry entry) {
        allow(actor);
        List<StaffProblem> problems = entry.problems();
        if (problems.isEmpty()) {
            people.changeOrgan(actor.organ(), entry.names(), entry.level(), entry.profile());
            record.write(actor, new OrganChanged(entry.level(), entry.profile()));
        }
        return problems;
    }

    private Checked check(OrganId organ, StaffPlan plan, Set<Desk> desks) {
        return new StaffCheck(organ, staff.staff(), changes.open(organ), desks, words, clock.today()).of(plan);
    }

    private static Outcome outcome(Checked checked) {
        return new Outcome(List.copyOf(checked.problems()), checked.units().size(), checked.people().size(), checked.posts().size());
    }

    private void allow(Actor actor) {
        record.lock(actor.organ());
        if (!Access.entersStaff(actor)) {
            throw new AccessDeniedException("units and people are entered by the system administrator");
        }
    }
}
