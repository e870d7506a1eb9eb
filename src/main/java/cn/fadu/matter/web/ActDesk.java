package cn.fadu.matter.web;

import cn.fadu.forms.FieldProblem;
import cn.fadu.identity.Directory;
import cn.fadu.identity.KeptInput;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAnswers;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Gate;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormSubmissions;
import cn.fadu.web.forms.SubmittedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the form of an act and hands it to the pipeline, whether a task asks for the act or not. */
@Component
public class ActDesk {

    private static final String TEMPLATE = "matter/actPage";

    private final ActPages pages;
    private final ActPipeline pipeline;
    private final FormSubmissions submissions;
    private final FormDrafts drafts;
    private final SentForms sent;
    private final List<FirstAnswers> firstAnswers;
    private final KeptInput keptInput;
    private final CommonPhrases phrases;
    private final Ledger ledger;
    private final Directory directory;
    private final Texts texts;

    ActDesk(ActPages pages, ActPipeline pipeline, FormSubmissions submissions, FormDrafts drafts, SentForms sent, List<FirstAnswers> firstAnswers,
            KeptInput keptInput, CommonPhrases phrases, Ledger ledger, Directory directory, Texts texts) {
        this.pages = pages;
        this.pipeline = pipeline;
        this.submissions = submissions;
        this.drafts = drafts;
        this.sent = sent;
        this.firstAnswers = firstAnswers;
        this.keptInput = keptInput;
        this.phrases = phrases;
        this.ledger = ledger;
        this.directory = directory;
        this.texts = texts;
    }

    /** A form with what the product knows, or what was typed before the log-in expired or the page was left. */
    public String show(Subject subject, HttpServletRequest request, Model model) {
        Optional<Map<String, List<String>>> kept = keptInput.take(request.getRequestURI())
                .or(() -> drafts.find(subject.actor(), subject.place())).or(() -> recalled(subject));
        Optional<Map<String, List<String>>> first = kept.isPresent() ? Optional.empty() : firstAnswers(subject);
        model.addAttribute("phrases", phrases.of(subject.actor()));
        model.addAttribute("page", pages.page(subject, kept.or(() -> first).orElse(Map.of()), List.of(), null,
                kept.isPresent() ? "web.draft.kept" : first.isPresent() ? "web.draft.first" : null));
        return TEMPLATE;
    }

    /** What somebody typed for this place and did not send; empty for nothing. */
    public Optional<Map<String, List<String>>> typed(Actor actor, String place) {
        return drafts.find(actor, place);
    }

    public String perform(Subject subject, ActId act, HttpServletRequest request, HttpServletResponse response, Model model,
                   RedirectAttributes flash) {
        SubmittedForm form = submissions.take(request, pages.taken(subject), subject.actor());
        if (form.redraw()) {
            return again(subject, form.input(), List.of(), null, model);
        }
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(subject, form.input(), form.problems(), null, model);
        }
        ActResult result = perform(subject, act, Asked.digest(request.getParameter("_draft")), form.input());
        if (result instanceof ActResult.Recorded recorded) {
            return recorded(subject.home(), recorded.sequence(), flash);
        }
        if (result instanceof ActResult.NotFound) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        drafts.keep(subject.actor(), subject.place(), form.input());
        if (result instanceof ActResult.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(subject, form.input(), refused.problems(), null, model);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        if (result instanceof ActResult.Closed closed) {
            return again(subject, form.input(), List.of(), closed.gate(), model);
        }
        return again(subject, form.input(), List.of(stopped(result)), null, model);
    }

    /**
     * Hands the act to the pipeline, without a page. What was recorded is no draft any more, and is offered again when it is
     * taken back.
     *
     * @param draftSeen as in {@link ActRequest}
     */
    public ActResult perform(Subject subject, ActId act, Digest draftSeen, Map<String, List<String>> input) {
        ActResult result = pipeline.perform(new ActRequest(subject.matter(), subject.act(),
                subject.work() == null ? null : subject.work().task(), act, subject.actor(), draftSeen, input));
        if (result instanceof ActResult.Recorded) {
            drafts.forget(subject.actor(), subject.place());
            if (subject.work() != null) {
                sent.keep(subject.actor(), subject.matter(), subject.act(), input);
            }
        }
        return result;
    }

    /** When the act with this id is on the record already, the answer is the same as the first time. */
    Optional<String> repeated(ActId act, Actor actor, RedirectAttributes flash) {
        return ledger.byAct(act).filter(e -> e.actor().equals(actor))
                .map(e -> recorded("/matters/" + e.stream().value(), e.sequence(), flash));
    }

    private Optional<Map<String, List<String>>> firstAnswers(Subject subject) {
        return firstAnswers.stream().filter(f -> f.act().equals(subject.act())).findFirst()
                .flatMap(f -> f.of(subject.dossier()));
    }

    /** What was sent before the act was taken back. */
    private Optional<Map<String, List<String>>> recalled(Subject subject) {
        return Optional.ofNullable(subject.work()).filter(w -> ledger.read(StreamId.of(subject.matter()),
                        w.openedBy() - 1, 1).stream().anyMatch(e -> e.action().equals("act_recall")))
                .flatMap(w -> sent.find(subject.actor(), subject.matter(), subject.act()));
    }

    private String recorded(String home, long sequence, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", texts.text("web.act.recorded", String.valueOf(sequence)));
        return "redirect:" + home;
    }

    private FieldProblem stopped(ActResult result) {
        if (result instanceof ActResult.TakenBy taken) {
            return FieldProblem.of("", "web.task.taken-by", directory.personName(taken.person()));
        }
        if (result instanceof ActResult.Barred barred) {
            return new FieldProblem("", barred.message(), pages.named(barred.arguments()));
        }
        return FieldProblem.of("", "web.task.gone");
    }

    private String again(Subject subject, Map<String, List<String>> input, List<FieldProblem> problems, Gate closed,
                         Model model) {
        model.addAttribute("phrases", phrases.of(subject.actor()));
        model.addAttribute("page", pages.page(subject, input, new ArrayList<>(problems), closed, null));
        return TEMPLATE;
    }
}
