package cn.fadu.identity;

import cn.fadu.identity.SubstitutionPage.Choice;
import cn.fadu.identity.SubstitutionPage.Row;
import cn.fadu.identity.Substitutions.Substitution;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person names substitutes for their posts, and sees for whom they act. */
@Controller
class SubstitutionController {

    private static final int LONGEST_REASON = 200;

    private final Substitutions substitutions;
    private final Directory directory;
    private final OfficialClock clock;
    private final MessageSource messages;

    SubstitutionController(Substitutions substitutions, Directory directory, OfficialClock clock, MessageSource messages) {
        this.substitutions = substitutions;
        this.directory = directory;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/substitution")
    String show(Actor actor, Model model) {
        model.addAttribute("page", page(actor, Map.of("since", clock.today().toString()), Map.of()));
        return "identity/substitutionPage";
    }

    @PostMapping("/substitution")
    String name(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response,
                RedirectAttributes next) {
        Optional<PostHolding> holding = posts(actor).stream().filter(h -> h.id().toString().equals(typed.get("post"))).findFirst();
        Optional<Holder> substitute = people(actor).stream().filter(p -> p.person().value().equals(typed.get("substitute")))
                .findFirst();
        Optional<LocalDate> since = day(typed.get("since"));
        Optional<LocalDate> until = day(typed.get("until"));
        String reason = typed.getOrDefault("reason", "").strip();
        boolean period = since.isPresent() && until.isPresent() && !until.get().isBefore(since.get())
                && !until.get().isBefore(clock.today());
        Map<String, String> problems = new LinkedHashMap<>();
        require(holding.isPresent(), "post", problems);
        require(substitute.isPresent(), "substitute", problems);
        require(period, "period", problems);
        if (period && Substitutions.isTooLong(since.get(), until.get())) {
            problems.put("period", "problem.substitution.length");
        }
        require(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason", problems);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(actor, typed, problems));
            return "identity/substitutionPage";
        }
        substitutions.name(holding.get(), substitute.get().person(), since.get(), until.get(), reason);
        next.addFlashAttribute("flash", message("substitution.done", substitute.get().name()));
        return "redirect:/substitution";
    }

    @PostMapping("/substitution/{id}/end")
    String end(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        if (substitutions.end(id, actor)) {
            next.addFlashAttribute("flash", message("substitution.ended"));
        }
        return "redirect:/substitution";
    }

    private static void require(boolean right, String field, Map<String, String> problems) {
        if (!right) {
            problems.put(field, "problem.substitution." + field);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private SubstitutionPage page(Actor actor, Map<String, String> typed, Map<String, String> problems) {
        return new SubstitutionPage(posts(actor).stream().map(h -> new Choice(h.id().toString(), label(h))).toList(),
                people(actor).stream().map(p -> new Choice(p.person().value(), message("person.in-section", p.name(),
                        p.unitName()))).toList(), typed, problems, clock.today().toString(),
                substitutions.givenBy(actor).stream().map(s -> row(s, s.substitute(), true)).toList(),
                substitutions.givenTo(actor).stream().map(s -> row(s, s.holder(), false)).toList());
    }

    private Row row(Substitution s, PersonId other, boolean mine) {
        LocalDate today = clock.today();
        String state = today.isAfter(s.lastDay()) ? "past" : today.isBefore(s.since()) ? "future" : "current";
        return new Row(s.id().toString(), directory.personName(other), directory.holding(s.holding()).map(this::label).orElse(""),
                s.since(), s.until(), s.reason(), state, mine && !state.equals("past"));
    }

    private List<PostHolding> posts(Actor actor) {
        return directory.holdingsOf(actor.person()).stream().filter(Substitutions::isPossible).toList();
    }

    /** Everybody else of the organ who works on matters, colleagues of the same unit first. */
    private List<Holder> people(Actor actor) {
        return directory.staffOf(actor.organ()).stream().filter(h -> !h.person().equals(actor.person()))
                .sorted((a, b) -> Boolean.compare(b.unit().equals(actor.unit()), a.unit().equals(actor.unit()))).toList();
    }

    private String label(PostHolding holding) {
        return directory.postName(holding.post()) + " · " + directory.unitName(holding.organ(), holding.unit());
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
