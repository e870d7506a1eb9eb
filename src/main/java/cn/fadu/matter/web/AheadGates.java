package cn.fadu.matter.web;

import static java.util.Map.entry;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.matter.GateAnswers.OfMatter;
import cn.fadu.matter.web.VerdictView.GateView;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Gates;
import cn.fadu.statute.GuardedAct;
import cn.fadu.worklist.OpenWork;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The acts of the law that lie ahead of a matter: first those somebody could do now, then the next of the procedure. */
@Component
class AheadGates {

    private static final int MOST = 4;

    private static final Map<GuardedAct, String> TASKS = new EnumMap<>(Map.ofEntries(
            entry(GuardedAct.START_PROCEDURE, "userTask_decideStart"),
            entry(GuardedAct.PUBLISH_NOTICE, "userTask_publishNotice"),
            entry(GuardedAct.CONVENE_HEARING, "userTask_conveneHearing"),
            entry(GuardedAct.CLOSE_HEARING, "userTask_closeHearing"),
            entry(GuardedAct.SUMMARISE_OPINIONS, "userTask_summariseOpinions"),
            entry(GuardedAct.SUBMIT_FOR_REVIEW, "userTask_signSubmission"),
            entry(GuardedAct.ISSUE_OPINION, "userTask_issueOpinion"),
            entry(GuardedAct.PUT_ON_AGENDA, "userTask_decideAgenda"),
            entry(GuardedAct.SIGN_MINUTES, "userTask_signMinutes"),
            entry(GuardedAct.DECIDE_REFERRED_ITEM, "userTask_decideReferredItem"),
            entry(GuardedAct.ISSUE_DECISION, "userTask_issueDecision"),
            entry(GuardedAct.PUBLISH_DECISION, "userTask_publishDecision"),
            entry(GuardedAct.CLOSE_FILE, "userTask_closeFile"),
            entry(GuardedAct.BEGIN_EXECUTION, "userTask_breakDownTasks"),
            entry(GuardedAct.FOLLOW_SUSPENSION, "userTask_decideAfterSuspension"),
            entry(GuardedAct.ADJUST_DECISION, "userTask_adjustDecision"),
            entry(GuardedAct.REPLACE_DECISION, "userTask_concludeMajorAdjustment"),
            entry(GuardedAct.APPOINT_EVALUATOR, "userTask_appointEvaluator"),
            entry(GuardedAct.DECIDE_ON_EVALUATION, "userTask_decideOnEvaluation"),
            entry(GuardedAct.PUBLISH_CATALOGUE, "userTask_publishCatalogue")));

    private static final String PUBLISHES_ADJUSTMENT = "userTask_publishCatalogueAdjustment";

    private static final Map<String, GuardedAct> LEADING_THERE = Map.of(
            "userTask_submitForReview", GuardedAct.SUBMIT_FOR_REVIEW,
            "userTask_signDecision", GuardedAct.ISSUE_DECISION,
            "act_publishAgain", GuardedAct.PUBLISH_DECISION);

    private final GateTexts gates;

    AheadGates(GateTexts gates) {
        this.gates = gates;
    }

    /** The guarded act that the task is, or that it prepares, if it is one. */
    static Optional<GuardedAct> guardedBy(String act) {
        if (LEADING_THERE.containsKey(act)) {
            return Optional.of(LEADING_THERE.get(act));
        }
        if (act.equals(PUBLISHES_ADJUSTMENT)) {
            return Optional.of(GuardedAct.PUBLISH_CATALOGUE);
        }
        return TASKS.entrySet().stream().filter(e -> e.getValue().equals(act)).map(Map.Entry::getKey).findFirst();
    }

    List<GateView> of(MatterId id, Dossier dossier, List<OpenWork> open, Actor actor) {
        if (dossier.isPast()) {
            return List.of();
        }
        OfMatter matter = gates.matter(id, dossier, actor);
        List<GuardedAct> ahead = new ArrayList<>();
        for (OpenWork work : open) {
            guardedBy(work.act()).filter(a -> !ahead.contains(a)).ifPresent(ahead::add);
        }
        for (GuardedAct act : GuardedAct.values()) {
            if (!ahead.contains(act) && liesAhead(act, dossier)) {
                ahead.add(act);
            }
        }
        return ahead.stream()
                .map(act -> gates.view(Gates.judge(act, matter.situation()), matter, id, href(act, open, actor)))
                .filter(gate -> !gate.verdicts().isEmpty() || gate.href() != null).limit(MOST).toList();
    }

    private static String href(GuardedAct act, List<OpenWork> open, Actor actor) {
        return open.stream().filter(w -> w.act().equals(TASKS.get(act)) && w.isFor(actor)).findFirst()
                .map(w -> "/tasks/" + w.task()).orElse(null);
    }

    private static boolean liesAhead(GuardedAct act, Dossier d) {
        if (d.start().isCatalogue()) {
            return act == GuardedAct.PUBLISH_CATALOGUE && !d.catalogue().isRefused() && !d.catalogue().isSettled()
                    && d.catalogue().ended() == null;
        }
        if (d.withdrawal() != null || d.publication().closing() != null) {
            return false;
        }
        boolean listed = d.deliberation().agenda() != null
                && d.deliberation().agenda().outcome() == AgendaDecided.Outcome.LISTED;
        boolean withheld = d.publication().disclosure() != null
                && d.publication().disclosure().disclosure() == Disclosure.NONE;
        return switch (act) {
            case START_PROCEDURE -> !d.start().isStarted() && !d.start().isRefused();
            case PUBLISH_NOTICE -> d.consultation() == null && d.start().requires(Procedure.PUBLIC_PARTICIPATION);
            case CONVENE_HEARING -> d.participation().hearing().isAhead();
            case CLOSE_HEARING -> d.participation().hearing().held() != null && d.participation().hearing().closing() == null;
            case SUMMARISE_OPINIONS -> false;
            case SUBMIT_FOR_REVIEW -> d.legality().sentOn().isEmpty()
                    && d.start().requires(Procedure.LEGALITY_REVIEW);
            case ISSUE_OPINION -> d.legality().sentOn().isPresent() && d.legality().issued() == null;
            case PUT_ON_AGENDA -> !listed;
            case DECIDE_REFERRED_ITEM -> d.deliberation().isReferred() && d.deliberation().signature() != null
                    && d.deliberation().signature().signed();
            case SIGN_MINUTES -> d.deliberation().decision() != null && d.deliberation().signature() == null;
            case ISSUE_DECISION -> d.deliberation().decision() != null && d.publication().issue() == null;
            case PUBLISH_DECISION -> d.publication().issue() != null && d.publication().published() == null && !withheld;
            case CLOSE_FILE -> d.publication().published() != null || withheld;
            case BEGIN_EXECUTION, SUSPEND_EXECUTION, SUSPEND_URGENTLY, FOLLOW_SUSPENSION, ADJUST_DECISION, REPLACE_DECISION,
                    APPOINT_EVALUATOR, DECIDE_ON_EVALUATION, PUBLISH_CATALOGUE -> false;
        };
    }
}
