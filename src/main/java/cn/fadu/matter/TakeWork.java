package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.statute.Verdict;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a piece of work (签收): it must be addressed to the actor's desk, and nothing the actor did before in the matter may
 * stand against it. Nothing is recorded, so no stream is locked; {@link ActPipeline} asks the same again when the work is done.
 */
@Service
public class TakeWork {

    private final Worklist worklist;
    private final Dossiers dossiers;
    private final DutySeparation separation;
    private final OfficialClock clock;

    TakeWork(Worklist worklist, Dossiers dossiers, DutySeparation separation, OfficialClock clock) {
        this.worklist = worklist;
        this.dossiers = dossiers;
        this.separation = separation;
        this.clock = clock;
    }

    /** What stands against it; empty when the work is the actor's from now on, or was already. */
    @Transactional
    public Optional<ActResult> execute(TaskId task, Actor actor) {
        Optional<OpenWork> found = worklist.find(task).filter(w -> w.isFor(actor));
        if (found.isEmpty()) {
            return Optional.of(new ActResult.NotFound());
        }
        Dossier dossier = dossiers.get(found.get().matter()).orElseThrow();
        Optional<Verdict> clash = separation.judge(found.get(), actor, dossier).filter(Verdict::closes);
        if (clash.isPresent()) {
            return Optional.of(new ActResult.Barred(clash.get().message(), clash.get().arguments()));
        }
        worklist.markOpened(task, actor.person(), clock.now());
        return worklist.take(task, actor) ? Optional.empty() : Optional.of(taken(task));
    }

    private ActResult taken(TaskId task) {
        PersonId by = worklist.find(task).map(OpenWork::takenBy).orElse(null);
        return by == null ? new ActResult.Gone(null, null) : new ActResult.TakenBy(by);
    }
}
