package cn.fadu.matter.web;

import cn.fadu.identity.Directory;
import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.matter.web.MatterTitles.Title;
import cn.fadu.matter.web.WorkbenchPage.Row;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Copies;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Reminders;
import cn.fadu.worklist.Worklist;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of the workbench, page by page. */
@Component
class WorkbenchLists {

    private static final int PAGE = 25;

    private final Worklist worklist;
    private final Copies copies;
    private final Reminders reminders;
    private final MatterTitles titles;
    private final MatterRows matters;
    private final Directory directory;
    private final ModelNames names;
    private final LawTexts law;
    private final Texts texts;

    WorkbenchLists(Worklist worklist, Copies copies, Reminders reminders, MatterTitles titles, MatterRows matters,
                   Directory directory, ModelNames names, LawTexts law, Texts texts) {
        this.worklist = worklist;
        this.copies = copies;
        this.reminders = reminders;
        this.titles = titles;
        this.matters = matters;
        this.directory = directory;
        this.names = names;
        this.law = law;
        this.texts = texts;
    }

    /** One page of a list, and the address of the next or null. */
    record Listed(List<Row> rows, String next) {
    }

    Listed of(String tab, Actor actor, String words, String after) {
        return switch (tab) {
            case "done" -> done(actor, words, after);
            case "started" -> started(actor, words, after);
            case "copies" -> copies(actor, words, after);
            case "unit" -> open(tab, worklist.openInUnit(actor, words, Keys.open(after), PAGE + 1), actor, words);
            default -> open("waiting", worklist.waitingFor(actor, words, Keys.open(after), PAGE + 1), actor, words);
        };
    }

    private Listed open(String tab, List<OpenWork> work, Actor actor, String words) {
        List<OpenWork> shown = work.stream().limit(PAGE).toList();
        Map<MatterId, Title> about = titles.of(shown.stream().map(OpenWork::matter).toList());
        List<TaskId> tasks = shown.stream().map(OpenWork::task).toList();
        Map<TaskId, Integer> reminded = reminders.count(tasks);
        Set<TaskId> seen = worklist.seenBy(actor.person(), tasks);
        boolean own = tab.equals("waiting");
        return new Listed(shown.stream().map(w -> {
            Title title = about.get(w.matter());
            return new Row(own ? "/tasks/" + w.task() : "/tasks/" + w.task() + "/acts/act_assignWork", names.act(w.act()),
                    own && !seen.contains(w.task()), own ? taken(w) : desk(w),
                    reminded.containsKey(w.task()) ? texts.text("web.work.reminded", reminded.get(w.task())) : null,
                    title.title(), "/matters/" + w.matter(), kind(title.decisionClass()),
                    directory.unitName(w.organ(), title.leadUnit()), texts.day(w.openedAt()), law.due(w), null);
        }).toList(), work.size() > PAGE ? next(tab, words, Keys.of(shown.get(PAGE - 1))) : null);
    }

    private String taken(OpenWork work) {
        return work.takenBy() == null ? "" : texts.text("web.task.mine");
    }

    private String desk(OpenWork work) {
        String desk = directory.postName(work.desk().post());
        return work.takenBy() == null ? desk : texts.text("web.work.with", desk, directory.personName(work.takenBy()));
    }

    private Listed done(Actor actor, String words, String after) {
        List<FinishedWork> work = worklist.finishedBy(actor.organ(), actor.person(), words, Keys.finished(after), PAGE + 1);
        List<FinishedWork> shown = work.stream().limit(PAGE).toList();
        Map<MatterId, Title> about = titles.of(shown.stream().map(FinishedWork::matter).toList());
        return new Listed(shown.stream().map(w -> new Row(RecordPieces.href(w.matter(), w.sequence()),
                        names.act(w.act()), false, w.by().equals(actor.person())
                                ? texts.text("web.entry.number", String.valueOf(w.sequence()))
                                : texts.text("person.by-substitute", directory.personName(w.by())), null,
                        about.get(w.matter()).title(), "/matters/" + w.matter(),
                        kind(about.get(w.matter()).decisionClass()),
                        directory.unitName(actor.organ(), about.get(w.matter()).leadUnit()),
                        texts.dateTime(w.finishedAt()), null, null)).toList(),
                work.size() > PAGE ? next("done", words, Keys.of(shown.get(PAGE - 1))) : null);
    }

    private Listed started(Actor actor, String words, String after) {
        List<MatterRow> rows = matters.startedBy(actor, words, Keys.matter(after), PAGE + 1);
        List<MatterRow> shown = rows.stream().limit(PAGE).toList();
        return new Listed(shown.stream().map(m -> new Row("/matters/" + m.id(), texts.text("web.matter.stage." + m.stage()),
                        false, "", null, m.title(), "/matters/" + m.id(), kind(m.decisionClass()),
                        directory.unitName(actor.organ(), m.leadUnit()), texts.date(m.startedOn()), null, null)).toList(),
                rows.size() > PAGE ? next("started", words, Keys.of(shown.get(PAGE - 1))) : null);
    }

    private Listed copies(Actor actor, String words, String after) {
        List<Copies.Copy> all = copies.of(actor, words, Keys.copy(after), PAGE + 1);
        List<Copies.Copy> shown = all.stream().limit(PAGE).toList();
        Map<MatterId, Title> about = titles.of(shown.stream().map(Copies.Copy::matter).toList());
        return new Listed(shown.stream().map(c -> new Row("/matters/" + c.matter(), about.get(c.matter()).title(), !c.read(),
                        c.note() == null ? "" : c.note(), null, directory.personName(c.sender()), null, "",
                        directory.unitName(actor.organ(), about.get(c.matter()).leadUnit()), texts.dateTime(c.sentAt()), null,
                        c.id().toString())).toList(),
                all.size() > PAGE ? next("copies", words, Keys.of(shown.get(PAGE - 1))) : null);
    }

    private static String next(String tab, String words, String key) {
        return UriComponentsBuilder.fromPath("/").queryParam("tab", tab).queryParam("q", "{words}").queryParam("after", "{key}")
                .encode().buildAndExpand(words, key).toUriString();
    }

    private String kind(String decisionClass) {
        return decisionClass == null ? texts.text("web.catalogue.kind") : texts.text("fact.DecisionClass." + decisionClass);
    }
}
