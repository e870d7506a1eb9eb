package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How far a matter has come, stage by stage. */
@Component
class RibbonViews {

    /** The processes of the preparatory procedures. */
    private static final Map<Procedure, String> PROCESSES = Map.of(
            Procedure.DEPARTMENT_CONSULTATION, "departmentConsultation",
            Procedure.PUBLIC_PARTICIPATION, "publicParticipation",
            Procedure.EXPERT_REVIEW, "expertReview",
            Procedure.RISK_ASSESSMENT, "riskAssessment",
            Procedure.FAIR_COMPETITION_REVIEW, "fairCompetitionReview",
            Procedure.LEGALITY_REVIEW, "legalityReview");

    /** @param state done, now, todo or skipped; {@code word} says it for who sees no colours */
    record StageView(String name, String note, String state, String word) {
    }

    private final Texts texts;
    private final CatalogueRibbon catalogues;
    private final PastRibbon past;

    RibbonViews(Texts texts, CatalogueRibbon catalogues, PastRibbon past) {
        this.texts = texts;
        this.catalogues = catalogues;
        this.past = past;
    }

    /** {@code open} holds the process ids that have open work or wait for something. */
    List<StageView> of(Dossier dossier, Set<String> open) {
        if (dossier.start().isCatalogue()) {
            return catalogues.of(dossier.catalogue());
        }
        if (dossier.isPast()) {
            return past.of(dossier);
        }
        List<StageView> stages = new ArrayList<>();
        stages.add(start(dossier));
        stages.add(drafts(dossier, open));
        for (Procedure procedure : Procedure.values()) {
            stages.add(procedure(procedure, dossier, open));
        }
        stages.add(deliberation(dossier, open));
        stages.add(publication(dossier, open));
        stages.add(execution(dossier, open));
        return stages;
    }

    private StageView start(Dossier dossier) {
        return dossier.start().isStarted() ? stage("start", texts.day(dossier.start().on()), "done")
                : stage("start", texts.text(dossier.start().isRefused() ? "web.matter.stage.NOT_STARTED" : "web.stage.now"),
                        dossier.start().isRefused() ? "done" : "now");
    }

    private StageView drafts(Dossier dossier, Set<String> open) {
        String note = dossier.currentDraft().map(d -> texts.text("web.draft.version", d.number())).orElse("");
        boolean now = dossier.start().isStarted() && !dossier.isDraftApproved() && open.contains("majorDecision");
        return stage("draft", note, now ? "now" : dossier.drafts().isEmpty() ? "todo" : "done");
    }

    private StageView procedure(Procedure procedure, Dossier dossier, Set<String> open) {
        String key = "procedure." + procedure.name();
        if (dossier.start().duties().isEmpty()) {
            return stage(key, "", "todo");
        }
        if (!dossier.start().requires(procedure)) {
            return stage(key, texts.text("web.stage.not-required"), "skipped");
        }
        LocalDate on = procedure == Procedure.LEGALITY_REVIEW
                ? dossier.currentDraft().flatMap(d -> dossier.legality().coverageOf(d.draft())).map(c -> c.since())
                        .orElse(null)
                : dossier.result(procedure).map(r -> r.on()).orElse(null);
        boolean waits = open.contains(PROCESSES.get(procedure)) || procedure == Procedure.PUBLIC_PARTICIPATION
                && dossier.participation().isRunning();
        if (waits) {
            return stage(key, progress(procedure, dossier), "now");
        }
        if (dossier.owes(procedure)) {
            return stage(key, on == null ? "" : texts.text("web.stage.again"), "todo");
        }
        return on == null ? stage(key, "", "todo") : stage(key, texts.day(on), "done");
    }

    private String progress(Procedure procedure, Dossier dossier) {
        boolean consulting = procedure == Procedure.PUBLIC_PARTICIPATION && dossier.consultation() != null
                && dossier.consultation().ended() == null;
        return consulting ? texts.text("web.stage.until", texts.day(dossier.consultation().until()))
                : texts.text("web.stage.now");
    }

    private StageView deliberation(Dossier dossier, Set<String> open) {
        var file = dossier.deliberation();
        if (file.signature() != null && file.signature().signed()) {
            return stage("deliberation", texts.day(file.signature().on()), "done");
        }
        boolean now = open.contains("collectiveDecision") || file.agenda() != null && file.decision() == null;
        String note = !now ? "" : file.agenda() != null && file.agenda().meetingOn() != null
                ? texts.text("web.stage.meeting", texts.day(file.agenda().meetingOn())) : texts.text("web.stage.now");
        return stage("deliberation", note, now ? "now" : "todo");
    }

    private StageView publication(Dossier dossier, Set<String> open) {
        var file = dossier.publication();
        if (file.closing() != null) {
            return stage("publication", texts.day(file.closing().on()), "done");
        }
        boolean now = open.contains("publication") || open.contains("archive") || open.contains("partyAndCongress")
                || file.finalText() != null;
        String note = file.published() != null ? texts.text("web.stage.published", texts.day(file.published().on()))
                : now ? texts.text("web.stage.now") : "";
        return stage("publication", note, now ? "now" : "todo");
    }

    private StageView execution(Dossier dossier, Set<String> open) {
        FollowupFile file = dossier.followup();
        if (file.ended() != null) {
            return stage("execution", texts.text("followup.stage.ended", texts.day(file.ended())), "done");
        }
        boolean now = file.isAlive() || open.contains("execution");
        String note = !now ? "" : file.suspension() != null
                ? texts.text("followup.stage.suspended", texts.day(file.suspension().on()))
                : file.evaluation().isOpen() ? texts.text("followup.stage.evaluating")
                : file.adjusting() ? texts.text("followup.stage.adjusting")
                : file.evaluation().sent() != null
                ? texts.text("followup.stage.evaluated", texts.day(file.evaluation().sent().on())) : texts.text("web.stage.now");
        return stage("execution", note, now ? "now" : "todo");
    }

    private StageView stage(String key, String note, String state) {
        return new StageView(texts.text("web.ribbon." + key), note, state, texts.text("web.stage.word." + state));
    }

    /** The duties with their reasons, as the start decided them. */
    List<String> skippedBecause(Dossier dossier) {
        return dossier.start().duties().stream().filter(d -> !d.required())
                .map(d -> texts.text("web.ribbon.procedure." + d.procedure()) + "：" + reason(d)).toList();
    }

    String reason(ProcedureDuty duty) {
        return texts.text("duty.reason." + duty.reason());
    }
}
