package cn.fadu.initiation.web;

import cn.fadu.dossier.CatalogueFile.Listing.State;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.identity.KeptInput;
import cn.fadu.initiation.ApplyForStart;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.initiation.CatalogueItemId;
import cn.fadu.initiation.OfflineMatters;
import cn.fadu.initiation.web.CataloguePage.Item;
import cn.fadu.initiation.web.CataloguePage.Year;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.Asked;
import cn.fadu.matter.web.FormDrafts;
import cn.fadu.matter.web.HelpViews;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormSubmissions;
import cn.fadu.web.forms.FormViews;
import cn.fadu.web.forms.SubmittedForm;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** The annual catalogue, and starting a matter from it. */
@Controller
class CatalogueController {

    private static final String OUTSIDE = "/catalogue/start";
    private static final String OFFLINE = "/catalogue/secrecy/offline";
    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final PostKind OFFICE_HEAD = new PostKind("office-head");

    private final Catalogue catalogue;
    private final CatalogueOverview overview;
    private final ApplyForStart applyForStart;
    private final OfflineMatters offline;
    private final Forms forms;
    private final FormViews formViews;
    private final HelpViews helps;
    private final FormSubmissions submissions;
    private final FormDrafts drafts;
    private final KeptInput keptInput;
    private final MatterAccess access;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    CatalogueController(Catalogue catalogue, CatalogueOverview overview, ApplyForStart applyForStart, OfflineMatters offline,
                        Forms forms, FormViews formViews, HelpViews helps, FormSubmissions submissions, FormDrafts drafts,
                        KeptInput keptInput, MatterAccess access, Directory directory, OfficialClock clock, Texts texts) {
        this.catalogue = catalogue;
        this.overview = overview;
        this.applyForStart = applyForStart;
        this.offline = offline;
        this.forms = forms;
        this.formViews = formViews;
        this.helps = helps;
        this.submissions = submissions;
        this.drafts = drafts;
        this.keptInput = keptInput;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/catalogue")
    String show(@RequestParam(required = false) Integer year, Actor actor, Model model) {
        int shown = year == null ? clock.today().getYear() : year;
        List<Year> years = IntStream.concat(catalogue.years(actor.organ()).stream().mapToInt(y -> y), IntStream.of(shown))
                .distinct().boxed().sorted((a, b) -> b - a).map(y -> new Year(y, y == shown)).toList();
        Map<MatterId, String> stages = catalogue.stages(actor.organ(), shown);
        model.addAttribute("page", new CataloguePage(shown, years, overview.made(actor, shown), overview.opening(actor, shown),
                catalogue.ofYear(actor.organ(), shown).stream().map(i -> item(i, stages.get(i.matter()), actor)).toList(),
                actor.post().equals(UNDERTAKER) ? "/catalogue/secrecy" : null,
                actor.post().equals(OFFICE_HEAD) ? offline.counted(actor.organ(), shown) : null));
        return "initiation/cataloguePage";
    }

    /** The first question of every start: whether it is a state secret. Nothing about the matter has been asked yet. */
    @GetMapping("/catalogue/secrecy")
    String secrecy(@RequestParam(required = false) String item, @RequestParam(defaultValue = "false") boolean underWay,
                   Actor actor, Model model) {
        mustBeUndertaker(actor);
        String form = underWay ? UnderWayController.PLACE : item == null ? OUTSIDE : place(startable(item, actor));
        model.addAttribute("page", new SecrecyPage(form, UUID.randomUUID().toString()));
        return "initiation/secrecyPage";
    }

    /** It is: counted once, and handled offline. */
    @PostMapping("/catalogue/secrecy")
    String secret(@RequestParam(required = false) String actId, Actor actor) {
        mustBeUndertaker(actor);
        offline.count(Asked.act(actId), actor.organ(), clock.today().getYear());
        return "redirect:" + OFFLINE;
    }

    @GetMapping(OFFLINE)
    String offline(Actor actor, Model model) {
        mustBeUndertaker(actor);
        model.addAttribute("page", new SecrecyPage(null, null));
        return "initiation/secrecyPage";
    }

    @GetMapping({"/catalogue/{id}/start", OUTSIDE})
    String form(@PathVariable(required = false) String id, Actor actor, HttpServletRequest request, Model model) {
        mustBeUndertaker(actor);
        CatalogueItem item = id == null ? null : startable(id, actor);
        Map<String, List<String>> input = keptInput.take(request.getRequestURI())
                .or(() -> drafts.find(actor, place(item))).orElseGet(() -> defaults(item));
        return again(item, input, List.of(), model);
    }

    @PostMapping({"/catalogue/{id}/start", OUTSIDE})
    String start(@PathVariable(required = false) String id, @RequestParam(required = false) String actId, Actor actor,
                 HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
        mustBeUndertaker(actor);
        CatalogueItem item = id == null ? null : find(id, actor);
        SubmittedForm sent = submissions.take(request, forms.current(ApplyForStart.FORM), actor);
        if (sent.redraw()) {
            return again(item, withItem(sent.input(), item), List.of(), model);
        }
        if (!sent.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(item, withItem(sent.input(), item), sent.problems(), model);
        }
        Begun started = applyForStart.execute(item == null ? null : item.id(), Asked.act(actId), actor,
                sent.input());
        if (started.result() instanceof ActResult.Recorded recorded) {
            drafts.forget(actor, place(item));
            flash.addFlashAttribute("flash", texts.text("web.start.done", String.valueOf(recorded.sequence())));
            return "redirect:/matters/" + started.matter();
        }
        if (started.result() instanceof ActResult.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(item, withItem(sent.input(), item), refused.problems(), model);
        }
        if (started.result() instanceof ActResult.Gone) {
            flash.addFlashAttribute("flash", texts.text("web.start.started"));
            return "redirect:/catalogue";
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private static void mustBeUndertaker(Actor actor) {
        if (!actor.post().equals(UNDERTAKER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String again(CatalogueItem item, Map<String, List<String>> input, List<FieldProblem> problems, Model model) {
        FormDefinition form = forms.current(ApplyForStart.FORM);
        model.addAttribute("page", new StartPage(place(item), UUID.randomUUID().toString(), item == null ? "" : number(item),
                item == null ? "" : item.basis(),
                helps.of(ApplyForStart.FORM, ApplyForStart.BASIS),
                formViews.view(form, input, problems, Map.of())));
        return "initiation/startPage";
    }

    private Map<String, List<String>> defaults(CatalogueItem item) {
        return item == null ? Map.of("source", List.of("DEPARTMENT"), "confidentiality", List.of("OPEN"))
                : withItem(Map.of("title", List.of(item.title()), "decisionClass", List.of(item.decisionClass().name()),
                        "source", List.of("DEPARTMENT"), "confidentiality", List.of("OPEN"), "reasons", List.of(item.basis())),
                        item);
    }

    private Map<String, List<String>> withItem(Map<String, List<String>> input, CatalogueItem item) {
        if (item == null) {
            return input;
        }
        Map<String, List<String>> with = new LinkedHashMap<>(input);
        with.put("catalogueItem", List.of(number(item) + "　" + item.title()));
        return with;
    }

    private String number(CatalogueItem item) {
        return texts.text("web.matter.catalogue-number", String.valueOf(item.year()), item.number());
    }

    private static String place(CatalogueItem item) {
        return item == null ? OUTSIDE : "/catalogue/" + item.id() + "/start";
    }

    private Item item(CatalogueItem i, String stage, Actor actor) {
        boolean mayRead = i.matter() != null && access.mayRead(actor, i.matter());
        String more = String.join(" · ", Stream.of(i.procedures(), i.hearing() ? texts.text("web.catalogue.hearing") : "")
                .filter(t -> !t.isBlank()).toList());
        return new Item(i.number(), i.title(), texts.text("fact.DecisionClass." + i.decisionClass().name()),
                directory.unitName(i.organ(), i.unit()), i.basis(), more, i.planned(),
                i.state() == State.LISTED ? null : texts.text("web.catalogue." + i.state().name()), i.isCancelled(),
                stage == null ? null : texts.text("web.matter.stage." + stage),
                i.matter() == null && mayStart(i, actor) ? "/catalogue/secrecy?item=" + i.id() : null,
                mayRead ? "/matters/" + i.matter() : null);
    }

    private static boolean mayStart(CatalogueItem item, Actor actor) {
        return actor.post().equals(UNDERTAKER) && actor.unit().equals(item.unit()) && !item.isCancelled();
    }

    private CatalogueItem startable(String id, Actor actor) {
        CatalogueItem item = find(id, actor);
        if (!mayStart(item, actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (item.matter() != null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return item;
    }

    private CatalogueItem find(String id, Actor actor) {
        return catalogue.find(actor.organ(), Asked.id(id, CatalogueItemId::of))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
