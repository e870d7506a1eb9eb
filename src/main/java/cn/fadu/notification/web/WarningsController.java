package cn.fadu.notification.web;

import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.matter.web.Asked;
import cn.fadu.notification.DelayReasons;
import cn.fadu.notification.Level;
import cn.fadu.notification.Notices;
import cn.fadu.notification.WarningList;
import cn.fadu.notification.WarningList.After;
import cn.fadu.notification.WarningList.Filter;
import cn.fadu.notification.WarningList.Which;
import cn.fadu.notification.WarningRow;
import cn.fadu.notification.WarningScope;
import cn.fadu.notification.mail.MailDesk;
import cn.fadu.notification.web.WarningsPage.Choice;
import cn.fadu.notification.web.WarningsPage.Query;
import cn.fadu.notification.web.WarningsPage.Tab;
import cn.fadu.shared.Actor;
import cn.fadu.shared.UuidId;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What comes near or is past: lists, one warning, what was read, and why something is late. */
@Controller
class WarningsController {

    private static final int PAGE = 25;
    private static final String OVERDUE = "overdue";
    private static final String NOTICES = "notices";

    private final WarningList warnings;
    private final WarningViews views;
    private final Notices notices;
    private final DelayReasons reasons;
    private final Directory directory;
    private final MailDesk mail;
    private final Texts texts;

    WarningsController(WarningList warnings, WarningViews views, Notices notices, DelayReasons reasons, Directory directory,
                       MailDesk mail, Texts texts) {
        this.warnings = warnings;
        this.views = views;
        this.notices = notices;
        this.reasons = reasons;
        this.directory = directory;
        this.mail = mail;
        this.texts = texts;
    }

    @GetMapping("/warnings")
    String list(@RequestParam(defaultValue = "") String tab, @RequestParam(defaultValue = "") String level,
                @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String reasons,
                @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after, Actor actor, Model model) {
        List<Tab> tabs = tabs(actor, tab);
        String current = tabs.stream().filter(Tab::current).map(Tab::id).findFirst().orElseThrow();
        Query query = new Query(level, unit, reasons, state);
        List<WarningRow> found = rows(actor, current, query, after);
        List<WarningRow> shown = found.stream().limit(PAGE).toList();
        model.addAttribute("page", new WarningsPage(tabs, current, query, levels(level), units(actor, current, unit), reasons(reasons),
                states(state), views.rows(shown), found.size() > PAGE ? next(current, query, shown.get(PAGE - 1)) : null,
                after.isEmpty(), current.equals(NOTICES) && shown.stream().anyMatch(WarningRow::unread), mail.isOpen()));
        return "notification/warningsPage";
    }

    /** Opening it is reading it, unless the reader owes a reason for the delay first. */
    @GetMapping("/warnings/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        WarningRow warning = require(actor, id);
        if (warning.unread() && Access.changes(actor)) {
            notices.markRead(actor, List.of(warning.id()));
        }
        model.addAttribute("page", views.page(warning, actor, "", null));
        return "notification/warningPage";
    }

    @PostMapping("/warnings/{id}/reason")
    String state(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Actor actor, Model model,
                 HttpServletResponse response, RedirectAttributes next) {
        WarningRow warning = require(actor, id);
        WarningPage page = views.page(warning, actor, reason, null);
        if (!page.states()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String words = reason.strip();
        if (words.isEmpty() || words.length() > DelayReasons.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", views.page(warning, actor, reason, texts.text(words.isEmpty() ? "problem.warning.reason"
                    : "problem.warning.reason-long", DelayReasons.LONGEST, words.length())));
            return "notification/warningPage";
        }
        reasons.state(actor, warning.id(), words);
        notices.markRead(actor, List.of(warning.id()));
        next.addFlashAttribute("flash", texts.text("warning.reason.kept"));
        return "redirect:/warnings/" + warning.id();
    }

    /** Marks the ticked notices as read, or all for none ticked. */
    @PostMapping("/warnings/read")
    String read(@RequestParam(defaultValue = "") List<UUID> notice, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("flash", texts.text("warning.marked", notices.markRead(actor, notice)));
        return "redirect:/warnings?tab=" + NOTICES;
    }

    private WarningRow require(Actor actor, String id) {
        return warnings.find(actor, Asked.id(id, UuidId::parse)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<WarningRow> rows(Actor actor, String tab, Query query, String after) {
        if (tab.equals(NOTICES)) {
            return warnings.told(actor, after.isEmpty() ? null : key(after).id(), PAGE + 1);
        }
        Filter filter = new Filter(query.level(), query.unit(), tab.equals(OVERDUE) ? query.reasons() : "");
        return warnings.page(actor, scope(actor, tab), which(tab, query), filter, after.isEmpty() ? null : key(after), PAGE + 1);
    }

    static Which which(String tab, Query query) {
        return !tab.equals(OVERDUE) ? Which.STANDING : query.state().equals("late") ? Which.LATE : Which.OVERDUE;
    }

    /** The scope of a tab; what is overdue is shown in the widest that is open to the actor. */
    static WarningScope scope(Actor actor, String tab) {
        List<WarningScope> open = WarningScope.of(actor);
        if (open.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return open.stream().filter(s -> id(s).equals(tab)).findFirst()
                .orElseGet(() -> tab.equals(OVERDUE) ? open.get(open.size() - 1) : open.get(0));
    }

    private List<Tab> tabs(Actor actor, String asked) {
        List<String> ids = new ArrayList<>(WarningScope.of(actor).stream().map(WarningsController::id).toList());
        if (ids.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ids.add(OVERDUE);
        if (Access.changes(actor)) {
            ids.add(NOTICES);
        }
        String current = ids.contains(asked) ? asked : ids.get(0);
        return ids.stream().map(id -> new Tab(id, texts.text("warning.tab." + id), id.equals(current))).toList();
    }

    private static String id(WarningScope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private List<Choice> levels(String chosen) {
        return Stream.of(Level.values()).map(l -> new Choice(l.name(), texts.text("warning.level." + l), l.name().equals(chosen))).toList();
    }

    private List<Choice> units(Actor actor, String tab, String chosen) {
        return tab.equals(NOTICES) || scope(actor, tab) != WarningScope.ORGAN ? List.of() : warnings.units(actor.organ()).stream()
                .map(u -> new Choice(u.value(), directory.unitName(actor.organ(), u), u.value().equals(chosen))).toList();
    }

    private List<Choice> reasons(String chosen) {
        return Stream.of("without", "with").map(r -> new Choice(r, texts.text("warning.reasons." + r), r.equals(chosen))).toList();
    }

    private List<Choice> states(String chosen) {
        return Stream.of("late").map(s -> new Choice(s, texts.text("warning.state." + s), s.equals(chosen))).toList();
    }

    private static String next(String tab, Query query, WarningRow last) {
        return UriComponentsBuilder.fromPath("/warnings").queryParam("tab", tab).queryParam("level", "{level}")
                .queryParam("unit", "{unit}").queryParam("reasons", "{reasons}").queryParam("state", "{state}")
                .queryParam("after", last.due() + "_" + last.id()).encode()
                .buildAndExpand(query.level(), query.unit(), query.reasons(), query.state()).toUriString();
    }

    /** What cannot be read is the beginning of the list. */
    private static After key(String after) {
        try {
            // Years of more than four digits the database may not know.
            boolean readable = after.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_.+");
            String[] key = readable ? after.split("_", 2) : new String[] {"", ""};
            return new After(LocalDate.parse(key[0]), UUID.fromString(key[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return new After(LocalDate.EPOCH, new UUID(0, 0));
        }
    }
}
