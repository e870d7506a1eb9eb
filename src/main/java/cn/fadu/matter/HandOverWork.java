package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.WorkFact;
import cn.fadu.dossier.WorkFact.HandedOver;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Hands work over (转办): whoever has it, or sits at its desk while nobody has it, gives it to another holder of the desk. */
@Component
class HandOverWork extends GiveWork {

    HandOverWork(Worklist worklist, Directory directory, DutySeparation separation) {
        super(worklist, directory, separation);
    }

    @Override
    public String key() {
        return "act_handOver";
    }

    @Override
    public boolean isAllowed(OpenWork work, Actor actor, Dossier dossier) {
        return work.isFor(actor) && (work.takenBy() == null || work.takenBy().equals(actor.principal()));
    }

    @Override
    WorkFact fact(OpenWork work, PersonId to, ActContext context, FormValues values) {
        return new HandedOver(context.today(), work.act(), work.unit(), to, values.text("reason"), context.person());
    }
}
