package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Act;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.WorkAct;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.OpenWork;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What somebody is about to do, for pages and programs alike. What the actor may not do is answered by a
 * {@link ResponseStatusException}: 403 at another's desk of a matter they may read, otherwise 404.
 */
@Component
public class Subjects {

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Acts acts;
    private final Forms forms;

    Subjects(Dossiers dossiers, MatterAccess access, Acts acts, Forms forms) {
        this.dossiers = dossiers;
        this.access = access;
        this.acts = acts;
        this.forms = forms;
    }

    /** The work itself, which must be addressed to the actor's desk. */
    public Subject work(OpenWork work, Actor actor) {
        requireDesk(work, actor);
        return new Subject(work.matter(), dossier(work.matter()), actor, work.act(), acts.require(work.act()).basis(),
                forms.ofModel(work.modelId(), work.form()), work, "/tasks/" + work.task(), "/matters/" + work.matter());
    }

    /** Something about the work other than doing it. */
    public Subject about(OpenWork work, String key, Actor actor) {
        if (!access.mayRead(actor, work.matter())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossier(work.matter());
        WorkAct act = acts.about(key).filter(a -> a.isAllowed(work, actor, dossier))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Subject(work.matter(), dossier, actor, key, List.of(), forms.current(act.form()), work,
                "/tasks/" + work.task() + "/acts/" + key, "/matters/" + work.matter());
    }

    /** An act that no task asks for. */
    public Subject free(MatterId matter, String key, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossier(matter);
        OfferedAct offered = acts.offered(dossier, actor).stream().filter(a -> a.key().equals(key)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Subject(matter, dossier, actor, key, offered instanceof Act act ? act.basis() : List.of(),
                forms.current(offered.form()), null, "/matters/" + matter + "/acts/" + key, "/matters/" + matter);
    }

    /** Throws unless the work is addressed to the actor's desk. */
    public void requireDesk(OpenWork work, Actor actor) {
        if (!work.isFor(actor)) {
            throw new ResponseStatusException(access.mayRead(actor, work.matter()) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
        }
    }

    private Dossier dossier(MatterId matter) {
        return dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
