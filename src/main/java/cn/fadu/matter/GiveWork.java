package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.WorkFact;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.Verdict;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.Optional;

/** Gives open work to another holder of its desk; nobody can be given what they may not do. Time limits go on. */
abstract class GiveWork implements WorkAct {

    private final Worklist worklist;
    private final Directory directory;
    private final DutySeparation separation;

    GiveWork(Worklist worklist, Directory directory, DutySeparation separation) {
        this.worklist = worklist;
        this.directory = directory;
        this.separation = separation;
    }

    /** What is recorded. */
    abstract WorkFact fact(OpenWork work, PersonId to, ActContext context, FormValues values);

    @Override
    public boolean isOffered(OpenWork work, Actor actor, Dossier dossier) {
        return isAllowed(work, actor, dossier) && directory.holders(work.organ(), work.unit(), work.desk().post()).stream()
                .anyMatch(h -> !h.person().equals(work.takenBy()) && !h.person().equals(actor.principal()));
    }

    @Override
    public ActOutcome perform(OpenWork work, ActContext context, FormValues values) {
        PersonId to = new PersonId(values.text("to"));
        Optional<Verdict> clash = separation.judge(work, new Actor(work.organ(), to, work.unit(), work.desk().post(), null),
                context.dossier()).filter(Verdict::closes);
        if (clash.isPresent()) {
            return ActOutcome.refused("to", clash.get().message(), directory.personName(to));
        }
        return ActOutcome.done(fact(work, to, context, values)).then(() -> worklist.give(work.task(), to));
    }
}
