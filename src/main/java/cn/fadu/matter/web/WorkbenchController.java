package cn.fadu.matter.web;

import cn.fadu.calendar.LegalZone;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.matter.web.MatterTitles.Title;
import cn.fadu.matter.web.WorkbenchPage.Row;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for me, what I did, what I started. */
@Controller
class WorkbenchController {

    private static final int PAGE = 25;

    private final Worklist worklist;
    private final MatterTitles titles;
    private final MatterRows matters;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final OfficialClock clock;
    private final ModelNames names;
    private final LawTexts law;
    private final Texts texts;

    WorkbenchController(Worklist worklist, MatterTitles titles, MatterRows matters, Directory directory,
                        WorkingCalendar calendar, OfficialClock clock, ModelNames names, LawTexts law, Texts texts) {
        this.worklist = worklist;
        this.titles = titles;
        this.matters = matters;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
        this.names = names;
        this.law = law;
        this.texts = texts;
    }

    @GetMapping("/")
    String show(@RequestParam(defaultValue = "waiting") String tab, @RequestParam(required = false) String after,
                Actor actor, Model model) {
        if (!Access.readsMatters(actor)) {
            return "redirect:/admin";
        }
        Listed listed = switch (tab) {
            case "done" -> done(actor, after);
            case "started" -> started(actor, after);
            default -> waiting(actor, after);
        };
        LocalDate today = clock.today();
        model.addAttribute("page", new WorkbenchPage(texts.text("web.greeting." + partOfDay()),
                directory.personName(actor.person()), texts.date(today), texts.weekday(today), dayKind(today),
                tab.equals("done") || tab.equals("started") ? tab : "waiting", worklist.countWaitingFor(actor),
                listed.rows(), listed.next(), after == null));
        return "worklist/workbenchPage";
    }

    private record Listed(List<Row> rows, String next) {
    }

    private Listed waiting(Actor actor, String after) {
        List<OpenWork> work = worklist.waitingFor(actor, Keys.open(after), PAGE + 1);
        List<OpenWork> shown = work.stream().limit(PAGE).toList();
        Map<MatterId, Title> about = titles.of(shown.stream().map(OpenWork::matter).toList());
        return new Listed(shown.stream().map(w -> row(w, about.get(w.matter()))).toList(),
                work.size() > PAGE ? "/?after=" + Keys.of(shown.get(PAGE - 1)) : null);
    }

    private Row row(OpenWork work, Title about) {
        return new Row("/tasks/" + work.task(), names.act(work.act()),
                work.takenBy() == null ? "" : texts.text("web.task.mine"), about.title(), "/matters/" + work.matter(),
                kind(about), directory.unitName(work.organ(), about.leadUnit()), texts.day(work.openedAt()),
                law.due(work));
    }

    private Listed done(Actor actor, String after) {
        List<FinishedWork> work = worklist.finishedBy(actor.organ(), actor.person(), Keys.finished(after), PAGE + 1);
        List<FinishedWork> shown = work.stream().limit(PAGE).toList();
        Map<MatterId, Title> about = titles.of(shown.stream().map(FinishedWork::matter).toList());
        return new Listed(shown.stream().map(w -> new Row("/matters/" + w.matter() + "#entry-" + w.sequence(),
                        names.act(w.act()), texts.text("web.entry.number", String.valueOf(w.sequence())),
                        about.get(w.matter()).title(), "/matters/" + w.matter(), kind(about.get(w.matter())),
                        directory.unitName(actor.organ(), about.get(w.matter()).leadUnit()),
                        texts.dateTime(w.finishedAt()), null)).toList(),
                work.size() > PAGE ? "/?tab=done&after=" + Keys.of(shown.get(PAGE - 1)) : null);
    }

    private Listed started(Actor actor, String after) {
        List<MatterRow> rows = matters.startedBy(actor, Keys.matter(after), PAGE + 1);
        List<MatterRow> shown = rows.stream().limit(PAGE).toList();
        return new Listed(shown.stream().map(m -> new Row("/matters/" + m.id(), texts.text("web.matter.stage." + m.stage()),
                        "", m.title(), "/matters/" + m.id(), texts.text("fact.DecisionClass." + m.decisionClass()),
                        directory.unitName(actor.organ(), m.leadUnit()), texts.date(m.startedOn()), null)).toList(),
                rows.size() > PAGE ? "/?tab=started&after=" + Keys.of(shown.get(PAGE - 1)) : null);
    }

    private String kind(Title about) {
        return texts.text("fact.DecisionClass." + about.decisionClass());
    }

    private String dayKind(LocalDate day) {
        String kind = texts.text(calendar.isWorkingDay(day) ? "web.day.working" : "web.day.off");
        return calendar.isProvisional(day) ? kind + texts.text("web.day.provisional") : kind;
    }

    private String partOfDay() {
        long hour = Duration.between(LegalZone.startOf(clock.today()), clock.now()).toHours();
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }
}
