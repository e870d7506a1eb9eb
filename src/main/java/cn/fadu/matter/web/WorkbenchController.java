package cn.fadu.matter.web;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.LegalZone;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Posts;
import cn.fadu.matter.web.WorkbenchLists.Listed;
import cn.fadu.matter.web.WorkbenchPage.Tab;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.LimitNotices;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Copies;
import cn.fadu.worklist.Worklist;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for me, what I did, what I started, what was copied to me; for a head, what is open in the unit. */
@Controller
class WorkbenchController {

    private static final int LONGEST_WORDS = 100;
    private static final int LIMITS = 3;

    private final WorkbenchLists lists;
    private final Worklist worklist;
    private final Copies copies;
    private final Directory directory;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;
    private final Texts texts;
    private final ObjectProvider<LimitNotices> limits;

    WorkbenchController(WorkbenchLists lists, Worklist worklist, Copies copies, Directory directory, CalendarsInForce calendars,
                        OfficialClock clock, Texts texts, ObjectProvider<LimitNotices> limits) {
        this.lists = lists;
        this.worklist = worklist;
        this.copies = copies;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
        this.texts = texts;
        this.limits = limits;
    }

    @GetMapping("/")
    String show(@RequestParam(defaultValue = "waiting") String tab, @RequestParam(defaultValue = "") String q,
                @RequestParam(required = false) String after, Actor actor, Model model) {
        if (!Access.readsMatters(actor)) {
            return "redirect:/admin";
        }
        List<Tab> tabs = tabs(actor, tab);
        String current = tabs.stream().filter(Tab::current).map(Tab::id).findFirst().orElse("waiting");
        String words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_WORDS));
        Listed listed = lists.of(current, actor, words, after);
        LocalDate today = clock.today();
        model.addAttribute("page", new WorkbenchPage(texts.text("web.greeting." + partOfDay()),
                directory.personName(actor.person()), texts.date(today), texts.weekday(today), dayKind(today, calendars.of(actor.organ())), tabs, current,
                words, listed.rows(), listed.next(), after == null,
                current.equals("waiting") && after == null && words.isEmpty() ? near(actor) : List.of()));
        return "worklist/workbenchPage";
    }

    private List<LimitNotices.Item> near(Actor actor) {
        return limits.stream().flatMap(n -> n.near(actor, LIMITS).stream()).limit(LIMITS).toList();
    }

    /** Marks the ticked copies as read; what is not the actor's is passed over. */
    @PostMapping("/copies/read")
    String read(@RequestParam(defaultValue = "") List<UUID> copy, Actor actor, RedirectAttributes next) {
        copies.markRead(actor, copy);
        next.addFlashAttribute("flash", texts.text("web.copies.marked", copy.size()));
        return "redirect:/?tab=copies";
    }

    private List<Tab> tabs(Actor actor, String asked) {
        List<String> ids = Posts.isHead(actor.post()) ? List.of("waiting", "unit", "done", "started", "copies")
                : List.of("waiting", "done", "started", "copies");
        String current = ids.contains(asked) ? asked : "waiting";
        return ids.stream().map(id -> new Tab(id, texts.text("web.workbench." + id), count(id, actor), id.equals(current))).toList();
    }

    private String count(String tab, Actor actor) {
        return switch (tab) {
            case "waiting" -> number(worklist.countWaitingFor(actor));
            case "copies" -> Stream.of(copies.countUnread(actor)).filter(n -> n > 0).map(WorkbenchController::number)
                    .findFirst().orElse(null);
            default -> null;
        };
    }

    private static String number(int count) {
        return count < Worklist.MOST_COUNTED ? String.valueOf(count) : Worklist.MOST_COUNTED - 1 + "+";
    }

    private String dayKind(LocalDate day, WorkingCalendar calendar) {
        String kind = texts.text(calendar.isWorkingDay(day) ? "web.day.working" : "web.day.off");
        return calendar.isProvisional(day) ? kind + texts.text("web.day.provisional") : kind;
    }

    private String partOfDay() {
        long hour = Duration.between(LegalZone.startOf(clock.today()), clock.now()).toHours();
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }
}
