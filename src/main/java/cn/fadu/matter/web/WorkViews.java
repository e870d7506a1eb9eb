package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Posts;
import cn.fadu.matter.Acts;
import cn.fadu.matter.web.MatterPage.ActLink;
import cn.fadu.matter.web.VerdictView.DueView;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Reminders;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Open work in words. */
@Component
class WorkViews {

    /**
     * @param href    the page of the task; null when it is not this actor's
     * @param acts    what this actor can do about it, other than doing it
     * @param takenBy name of who took it, null when nobody did
     * @param remind  word under which this actor reminds who has it, null when it is their own work
     * @param remindHref address a reminder is sent to
     * @param reminders who reminded of it and when, in words
     */
    record WorkView(String name, String desk, String href, String takenBy, String opened, DueView due, List<ActLink> acts,
                    String remind, String remindHref, List<String> reminders) {
    }

    private static final Set<PostKind> ABOVE = Set.of(new PostKind("office"), new PostKind("office-head"),
            new PostKind("chief"));

    private final Acts acts;
    private final ModelNames names;
    private final Directory directory;
    private final Reminders reminders;
    private final LawTexts law;
    private final Texts texts;

    WorkViews(Acts acts, ModelNames names, Directory directory, Reminders reminders, LawTexts law, Texts texts) {
        this.acts = acts;
        this.names = names;
        this.directory = directory;
        this.reminders = reminders;
        this.law = law;
        this.texts = texts;
    }

    WorkView view(OpenWork work, Dossier dossier, Actor actor) {
        String desk = directory.unitName(work.organ(), work.unit()) + " · " + directory.postName(work.desk().post());
        boolean own = work.isFor(actor) && (work.takenBy() == null || work.takenBy().equals(actor.principal()));
        return new WorkView(names.act(work.act()), desk, work.isFor(actor) ? "/tasks/" + work.task() : null,
                work.takenBy() == null ? null : directory.actorName(new Actor(work.organ(), work.takenBy(), work.unit(),
                        work.desk().post(), null)), texts.day(work.openedAt()),
                law.due(work), acts.offeredAbout(work, dossier, actor).stream()
                        .map(a -> new ActLink("/tasks/" + work.task() + "/acts/" + a.key(), names.act(a.key()))).toList(),
                own || !Access.changes(actor) ? null : texts.text(isAbove(work, actor) ? "web.remind" : "web.remind.up"),
                "/tasks/" + work.task() + "/remind", reminders(work));
    }

    /** Who reminded of the work and when, the latest first. */
    List<String> reminders(OpenWork work) {
        return reminders.of(work.task()).stream().map(r -> {
            String line = texts.text("web.reminder", directory.personName(r.by()), directory.unitName(work.organ(), r.unit()),
                    texts.dateTime(r.at()));
            return r.note() == null || r.note().isBlank() ? line : line + " " + r.note();
        }).toList();
    }

    /** One urges downward (催办) and reminds upward (提醒): the office, the chief and the head of the unit stand above. */
    private static boolean isAbove(OpenWork work, Actor actor) {
        return ABOVE.contains(actor.post()) || Posts.isHead(actor.post()) && work.unit().equals(actor.unit());
    }
}
