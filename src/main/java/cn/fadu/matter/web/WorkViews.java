package cn.fadu.matter.web;

import cn.fadu.identity.Directory;
import cn.fadu.matter.web.VerdictView.DueView;
import cn.fadu.shared.Actor;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.OpenWork;
import org.springframework.stereotype.Component;

/** Open work in words. */
@Component
class WorkViews {

    /**
     * @param href    the page of the task; null when it is not this actor's
     * @param takenBy name of who took it, null when nobody did
     */
    record WorkView(String name, String desk, String href, String takenBy, String opened, DueView due) {
    }

    private final ModelNames names;
    private final Directory directory;
    private final LawTexts law;
    private final Texts texts;

    WorkViews(ModelNames names, Directory directory, LawTexts law, Texts texts) {
        this.names = names;
        this.directory = directory;
        this.law = law;
        this.texts = texts;
    }

    WorkView view(OpenWork work, Actor actor) {
        String desk = directory.unitName(work.organ(), work.unit()) + " · " + directory.postName(work.desk().post());
        return new WorkView(names.act(work.act()), desk, work.isFor(actor) ? "/tasks/" + work.task() : null,
                work.takenBy() == null ? null : directory.personName(work.takenBy()), texts.day(work.openedAt()),
                law.due(work));
    }
}
