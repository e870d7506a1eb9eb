package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Acts;
import cn.fadu.matter.web.MatterPage.ActLink;
import cn.fadu.matter.web.VerdictView.DueView;
import cn.fadu.shared.Actor;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.OpenWork;
import java.util.List;
import org.springframework.stereotype.Component;

/** Open work in words. */
@Component
class WorkViews {

    /**
     * @param href    the page of the task; null when it is not this actor's
     * @param acts    what this actor can do about it, other than doing it
     * @param takenBy name of who took it, null when nobody did
     */
    record WorkView(String name, String desk, String href, String takenBy, String opened, DueView due, List<ActLink> acts) {
    }

    private final Acts acts;
    private final ModelNames names;
    private final Directory directory;
    private final LawTexts law;
    private final Texts texts;

    WorkViews(Acts acts, ModelNames names, Directory directory, LawTexts law, Texts texts) {
        this.acts = acts;
        this.names = names;
        this.directory = directory;
        this.law = law;
        this.texts = texts;
    }

    WorkView view(OpenWork work, Dossier dossier, Actor actor) {
        String desk = directory.unitName(work.organ(), work.unit()) + " · " + directory.postName(work.desk().post());
        return new WorkView(names.act(work.act()), desk, work.isFor(actor) ? "/tasks/" + work.task() : null,
                work.takenBy() == null ? null : directory.personName(work.takenBy()), texts.day(work.openedAt()),
                law.due(work), acts.offeredAbout(work, dossier, actor).stream()
                        .map(a -> new ActLink("/tasks/" + work.task() + "/acts/" + a.key(), names.act(a.key()))).toList());
    }
}
