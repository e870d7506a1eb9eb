package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.WorkFact;
import cn.fadu.dossier.WorkFact.Assigned;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Posts;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Assigns work (分办): the head of a unit says which holder of a desk of the unit does it. */
@Component
class AssignWork extends GiveWork {

    AssignWork(Worklist worklist, Directory directory, DutySeparation separation) {
        super(worklist, directory, separation);
    }

    @Override
    public String key() {
        return "act_assignWork";
    }

    @Override
    public boolean isAllowed(OpenWork work, Actor actor, Dossier dossier) {
        return work.organ().equals(actor.organ()) && work.unit().equals(actor.unit()) && Posts.isHead(actor.post());
    }

    @Override
    WorkFact fact(OpenWork work, PersonId to, ActContext context, FormValues values) {
        return new Assigned(context.today(), work.act(), work.unit(), to, values.textOrNull("instruction"), context.person());
    }
}
