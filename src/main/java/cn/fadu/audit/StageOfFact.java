package cn.fadu.audit;

import cn.fadu.dossier.CatalogueFact.CatalogueCompiled;
import cn.fadu.dossier.CatalogueFact.CatalogueConsented;
import cn.fadu.dossier.CatalogueFact.CatalogueDeliberated;
import cn.fadu.dossier.CatalogueFact.CatalogueOpened;
import cn.fadu.dossier.CatalogueFact.CatalogueProposed;
import cn.fadu.dossier.CatalogueFact.CataloguePublished;
import cn.fadu.dossier.CatalogueFact.NilReturnSigned;
import cn.fadu.dossier.CatalogueFact.ProposalsClosed;
import cn.fadu.dossier.CatalogueFact.ProposalsStudied;
import cn.fadu.dossier.CatalogueFact;
import cn.fadu.dossier.CompetitionFact;
import cn.fadu.dossier.CoordinationFact;
import cn.fadu.dossier.DeliberationFact;
import cn.fadu.dossier.DraftFact;
import cn.fadu.dossier.EvaluationFact;
import cn.fadu.dossier.ExpertFact;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FollowupFact;
import cn.fadu.dossier.HearingFact;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.ImportFact.PastStepEntered;
import cn.fadu.dossier.InitiationFact;
import cn.fadu.dossier.InitiationFact.EndDecided;
import cn.fadu.dossier.InitiationFact.EndProposed;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.InitiationFact.ProcedureFoundOwed;
import cn.fadu.dossier.InitiationFact.UnitChanged;
import cn.fadu.dossier.InitiationFact;
import cn.fadu.dossier.LegalityFact;
import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.ParticipationFact;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.PublicationFact;
import cn.fadu.dossier.ReviewTimeFact;
import cn.fadu.dossier.RiskFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which stage a fact belongs to, by its type. */
final class StageOfFact {

    /** What changes or ends a matter whatever stage it is in. */
    private static final Set<Class<? extends Fact>> ANY_TIME = Set.of(UnitChanged.class, ProcedureFoundOwed.class,
            EndProposed.class, EndDecided.class, MatterWithdrawn.class);
    private static final Map<Class<? extends Fact>, TraceStage> STAGES = stages();
    private static final Map<Class<? extends CatalogueFact>, TraceStage> CATALOGUE = Map.of(
            CatalogueOpened.class, TraceStage.CATALOGUE_COLLECTING, CatalogueProposed.class, TraceStage.CATALOGUE_COLLECTING,
            ProposalsClosed.class, TraceStage.CATALOGUE_COLLECTING, ProposalsStudied.class, TraceStage.CATALOGUE_STUDY,
            CatalogueCompiled.class, TraceStage.CATALOGUE_COMPILING, NilReturnSigned.class, TraceStage.CATALOGUE_COMPILING,
            CatalogueDeliberated.class, TraceStage.CATALOGUE_MEETING, CatalogueConsented.class, TraceStage.CATALOGUE_PARTY,
            CataloguePublished.class, TraceStage.CATALOGUE_PUBLICATION);

    private StageOfFact() {
    }

    private static Map<Class<? extends Fact>, TraceStage> stages() {
        Map<Class<? extends Fact>, TraceStage> stages = new LinkedHashMap<>();
        stages.put(InitiationFact.class, TraceStage.START);
        stages.put(PastProcedureEntered.class, TraceStage.START);
        stages.put(DraftFact.class, TraceStage.DRAFT);
        stages.put(CoordinationFact.class, TraceStage.DEPARTMENT_CONSULTATION);
        stages.put(ParticipationFact.class, TraceStage.PUBLIC_PARTICIPATION);
        stages.put(HearingFact.class, TraceStage.PUBLIC_PARTICIPATION);
        stages.put(ExpertFact.class, TraceStage.EXPERT_REVIEW);
        stages.put(RiskFact.class, TraceStage.RISK_ASSESSMENT);
        stages.put(CompetitionFact.class, TraceStage.FAIR_COMPETITION_REVIEW);
        stages.put(LegalityFact.class, TraceStage.LEGALITY_REVIEW);
        stages.put(ReviewTimeFact.class, TraceStage.LEGALITY_REVIEW);
        stages.put(DeliberationFact.class, TraceStage.DELIBERATION);
        stages.put(PublicationFact.class, TraceStage.PUBLICATION);
        stages.put(FollowupFact.class, TraceStage.EXECUTION);
        stages.put(EvaluationFact.class, TraceStage.EXECUTION);
        return stages;
    }

    /** The stage of the first fact that has one; empty where none has. */
    static Optional<TraceStage> ofFirst(List<Fact> facts) {
        return facts.stream().flatMap(fact -> of(fact).stream()).findFirst();
    }

    private static TraceStage of(PastStepKind kind) {
        return switch (kind) {
            case CATALOGUE_LISTING, START_DECISION -> TraceStage.START;
            case DRAFT -> TraceStage.DRAFT;
            case DEPARTMENT_CONSULTATION -> TraceStage.DEPARTMENT_CONSULTATION;
            case PUBLIC_CONSULTATION, OTHER_PARTICIPATION, CONSULTATION_FEEDBACK, HEARING_NOTICE, HEARING_MATERIALS, HEARING ->
                    TraceStage.PUBLIC_PARTICIPATION;
            case EXPERT_REVIEW -> TraceStage.EXPERT_REVIEW;
            case RISK_ASSESSMENT -> TraceStage.RISK_ASSESSMENT;
            case FAIR_COMPETITION_REVIEW -> TraceStage.FAIR_COMPETITION_REVIEW;
            case UNIT_LEGAL_CHECK, UNIT_DISCUSSION, LEGALITY_SUBMISSION, LEGALITY_COMPLETE, LEGALITY_OPINION ->
                    TraceStage.LEGALITY_REVIEW;
            case MEETING -> TraceStage.DELIBERATION;
            case PARTY_COMMITTEE, CONGRESS, ISSUE, PUBLICATION, INTERPRETATION, FILING -> TraceStage.PUBLICATION;
            case EXECUTION, EVALUATION, SUSPENSION, ADJUSTMENT -> TraceStage.EXECUTION;
        };
    }

    private static Optional<TraceStage> of(Fact fact) {
        if (ANY_TIME.contains(fact.getClass())) {
            return Optional.of(TraceStage.OTHER);
        }
        if (fact instanceof CatalogueFact catalogue) {
            return Optional.of(CATALOGUE.getOrDefault(catalogue.getClass(), TraceStage.CATALOGUE_ADJUSTMENT));
        }
        if (fact instanceof PastStepEntered past) {
            return Optional.of(of(past.step().kind()));
        }
        if (fact instanceof CarriedOver carried) {
            return Optional.of(TraceStage.of(carried.procedure()));
        }
        return STAGES.entrySet().stream().filter(s -> s.getKey().isInstance(fact)).map(Map.Entry::getValue).findFirst();
    }
}
