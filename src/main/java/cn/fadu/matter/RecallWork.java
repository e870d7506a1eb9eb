package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.WorkFact.Recalled;
import cn.fadu.forms.FormValues;
import cn.fadu.numbering.DocumentNumbers;
import cn.fadu.shared.Actor;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.ProcedureEngine;
import cn.fadu.worklist.Worklist;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes an act back (撤回): whoever did the act that opened the work may, until somebody has opened it, where the model has
 * a way back. The sender's task opens again.
 */
@Component
class RecallWork implements WorkAct {

    static final String KEY = "act_recall";

    private final Worklist worklist;
    private final ProcedureEngine engine;
    private final DocumentNumbers numbers;

    RecallWork(Worklist worklist, ProcedureEngine engine, DocumentNumbers numbers) {
        this.worklist = worklist;
        this.engine = engine;
        this.numbers = numbers;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean isAllowed(OpenWork work, Actor actor, Dossier dossier) {
        return sent(work).filter(s -> isBy(s, actor)).isPresent() && engine.isRecallable(work.task());
    }

    @Override
    public boolean isOffered(OpenWork work, Actor actor, Dossier dossier) {
        return isAllowed(work, actor, dossier) && !worklist.isAnySeen(work.matter(), work.openedBy(), actor.person());
    }

    @Override
    public ActOutcome perform(OpenWork work, ActContext context, FormValues values) {
        if (worklist.isAnySeen(work.matter(), work.openedBy(), context.person())) {
            return ActOutcome.refused("", "problem.work-seen");
        }
        Recalled recalled = new Recalled(context.today(), sent(work).orElseThrow().act(),
                work.openedBy(), values.textOrNull("reason"),
                context.person());
        return ActOutcome.done(recalled).then(() -> {
            engine.recall(work.task());
            numbers.takeBack(work.matter(), work.openedBy());
        });
    }

    private Optional<FinishedWork> sent(OpenWork work) {
        return worklist.finishedWith(work.matter(), work.openedBy());
    }

    private static boolean isBy(FinishedWork sent, Actor actor) {
        return sent.by().equals(actor.person()) && sent.unit().equals(actor.unit()) && sent.post().equals(actor.post());
    }
}
