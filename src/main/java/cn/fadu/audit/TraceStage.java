package cn.fadu.audit;

import cn.fadu.dossier.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stages under which entries are traced, in the order of the procedure: those of a decision, those of the catalogue of a
 * year, and what belongs to none of them, such as a change of the undertaking unit or a withdrawal.
 */
public enum TraceStage {
    START("start", null, false),
    DRAFT("draft", null, false),
    DEPARTMENT_CONSULTATION(Procedure.DEPARTMENT_CONSULTATION, "departmentConsultation"),
    PUBLIC_PARTICIPATION(Procedure.PUBLIC_PARTICIPATION, "publicParticipation"),
    EXPERT_REVIEW(Procedure.EXPERT_REVIEW, "expertReview"),
    RISK_ASSESSMENT(Procedure.RISK_ASSESSMENT, "riskAssessment"),
    FAIR_COMPETITION_REVIEW(Procedure.FAIR_COMPETITION_REVIEW, "fairCompetitionReview"),
    LEGALITY_REVIEW(Procedure.LEGALITY_REVIEW, "legalityReview"),
    DELIBERATION("deliberation", "collectiveDecision", false),
    PUBLICATION("publication", "publication", false),
    EXECUTION("execution", "execution", false),
    CATALOGUE_COLLECTING("catalogue.collecting", null, true),
    CATALOGUE_STUDY("catalogue.study", null, true),
    CATALOGUE_COMPILING("catalogue.compiling", null, true),
    CATALOGUE_MEETING("catalogue.meeting", null, true),
    CATALOGUE_PARTY("catalogue.party", null, true),
    CATALOGUE_PUBLICATION("catalogue.publication", null, true),
    CATALOGUE_ADJUSTMENT("catalogue.adjustment", null, true),
    OTHER("other", null, false);

    private final String key;
    private final String process;
    private final Procedure procedure;
    private final boolean ofCatalogue;

    TraceStage(String key, String process, boolean ofCatalogue) {
        this.key = key;
        this.process = process;
        this.procedure = null;
        this.ofCatalogue = ofCatalogue;
    }

    TraceStage(Procedure procedure, String process) {
        this.key = "procedure." + procedure.name();
        this.process = process;
        this.procedure = procedure;
        this.ofCatalogue = false;
    }

    /** The stages of a decision, or of the catalogue of a year, with {@link #OTHER} last. */
    public static List<TraceStage> of(boolean catalogue) {
        return Stream.of(values()).filter(s -> s == OTHER || s.ofCatalogue == catalogue).toList();
    }

    /** The stage of a preparatory procedure. */
    static TraceStage of(Procedure procedure) {
        return valueOf(procedure.name());
    }

    /** Its name is the bundle text {@code web.ribbon.<key>}; that of {@link #OTHER} is {@code audit.stage.other}. */
    public String key() {
        return key;
    }

    /** Id of the process that is gone through once in every round of the stage; empty where the stage has no rounds. */
    public Optional<String> process() {
        return Optional.ofNullable(process);
    }

    /** The preparatory procedure that the stage is; empty for any other. */
    public Optional<Procedure> procedure() {
        return Optional.ofNullable(procedure);
    }
}
