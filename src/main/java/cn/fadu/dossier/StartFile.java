package cn.fadu.dossier;

import cn.fadu.dossier.CatalogueFact.CatalogueOpened;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.InitiationFact.ApplicationSupplemented;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.EndProposed;
import cn.fadu.dossier.InitiationFact.PriorWork;
import cn.fadu.dossier.InitiationFact.ProceduresConcurred;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.InitiationFact.UnitChanged;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a matter from its start. It grows: the application comes first, then scope, duties and the organ's
 * decision, each null or empty until then. There is none before the first fact of a matter.
 *
 * @param on       the day on which the organ decided to start, before that the day of the application
 * @param leadUnit the unit that undertakes the matter: the one that applied until the organ names one, or another does later
 * @param duties   empty until they are determined
 * @param decision the latest decision on the start, or null
 * @param awaitsSupplement whether the application is back with the unit
 */
public record StartFile(MatterKind kind, LocalDate on, OrganId organ, String title, DecisionClass decisionClass,
                        Integer catalogueYear, Integer catalogueNumber, Confidentiality confidentiality, Proposal proposal,
                        List<PriorWork> priorWork, UnitId leadUnit, List<UnitId> coUnits, List<ProcedureDuty> duties,
                        CongressDuty congressDuty, String notDisclosedBasis, boolean exploratory, String judgedBy,
                        String profile, ScopeConfirmed scope, ProceduresConcurred concurrence, StartDecided decision,
                        EndProposed proposedEnd, boolean awaitsSupplement) {

    public StartFile {
        priorWork = List.copyOf(priorWork);
        coUnits = List.copyOf(coUnits);
        duties = List.copyOf(duties);
    }

    /** Whether the matter is the catalogue of a year and no decision. */
    public boolean isCatalogue() {
        return kind == MatterKind.CATALOGUE;
    }

    /** Whether the matter owes the procedure. */
    public boolean requires(Procedure procedure) {
        return duties.stream().anyMatch(d -> d.procedure() == procedure && d.required());
    }

    /** Whether the organ decided to start the procedure. */
    public boolean isStarted() {
        return decision != null && decision.outcome() == StartDecided.Outcome.START;
    }

    /** Whether the start was refused, or the order does not apply: the matter ends without a procedure. */
    public boolean isRefused() {
        return decision != null && decision.outcome() == StartDecided.Outcome.DO_NOT_START
                || scope != null && scope.outcome() != ScopeConfirmed.Outcome.APPLICABLE;
    }

    static StartFile applied(StartApplied fact) {
        return new StartFile(MatterKind.DECISION, fact.on(), fact.organ(), fact.title(), fact.decisionClass(),
                fact.catalogueYear(), fact.catalogueNumber(), fact.confidentiality(), fact.proposal(), fact.priorWork(),
                fact.leadUnit(), List.of(), List.of(), CongressDuty.NONE, null, false, null, fact.profile(), null, null, null,
                null, false);
    }

    /** Of a catalogue, which is no decision: it owes no procedure and its start needs no decision of the organ. */
    static StartFile opened(CatalogueOpened fact) {
        return new StartFile(MatterKind.CATALOGUE, fact.on(), fact.organ(), fact.title(), null, fact.year(), null,
                Confidentiality.OPEN, null, List.of(), fact.leadUnit(), List.of(), List.of(), CongressDuty.NONE, null, false,
                null, fact.profile(), null, null, null, null, false);
    }

    /** Of a procedure of the past: what its source does not say is null. */
    static StartFile ofPast(PastProcedureEntered fact) {
        return new StartFile(MatterKind.DECISION, fact.on(), fact.organ(), fact.title(), fact.decisionClass(), null, null,
                Confidentiality.OPEN, null, List.of(), fact.leadUnit(), List.of(), fact.duties(), fact.flags().congress(), null,
                Boolean.TRUE.equals(fact.flags().exploratory()), null, fact.profile(), null, null, null, null, false);
    }

    StartFile supplemented(ApplicationSupplemented fact) {
        return new StartFile(kind, on, organ, fact.title(), decisionClass, catalogueYear, catalogueNumber, confidentiality,
                fact.proposal(), fact.priorWork(), leadUnit, coUnits, List.of(), congressDuty, notDisclosedBasis, exploratory,
                judgedBy, profile, null, null, null, proposedEnd, false);
    }

    StartFile with(ScopeConfirmed fact) {
        return judged(fact, concurrence, decision);
    }

    StartFile with(ProceduresConcurred fact) {
        return judged(scope, fact, decision);
    }

    StartFile with(ProceduresDetermined fact) {
        return new StartFile(kind, on, organ, title, decisionClass, catalogueYear, catalogueNumber, confidentiality, proposal,
                priorWork, leadUnit, coUnits, fact.duties(), fact.congressDuty(), fact.notDisclosedBasis(),
                fact.exploratory(), fact.judgedBy(), profile, scope, null, decision, proposedEnd, false);
    }

    StartFile with(StartDecided fact) {
        StartFile decided = judged(scope, concurrence, fact);
        if (fact.outcome() == StartDecided.Outcome.SUPPLEMENT) {
            return decided.supplementing();
        }
        return fact.outcome() != StartDecided.Outcome.START ? decided
                : decided.undertaken(fact.on(), fact.leadUnit(), fact.coUnits());
    }

    StartFile with(UnitChanged fact) {
        return undertaken(on, fact.leadUnit(), fact.coUnits());
    }

    StartFile withDuty(ProcedureDuty duty) {
        List<ProcedureDuty> changed = Stream.concat(
                duties.stream().filter(d -> d.procedure() != duty.procedure()), Stream.of(duty)).toList();
        return new StartFile(kind, on, organ, title, decisionClass, catalogueYear, catalogueNumber, confidentiality, proposal,
                priorWork, leadUnit, coUnits, changed, congressDuty, notDisclosedBasis, exploratory, judgedBy, profile, scope,
                concurrence, decision, proposedEnd, awaitsSupplement);
    }

    StartFile withProposedEnd(EndProposed fact) {
        return new StartFile(kind, on, organ, title, decisionClass, catalogueYear, catalogueNumber, confidentiality, proposal,
                priorWork, leadUnit, coUnits, duties, congressDuty, notDisclosedBasis, exploratory, judgedBy, profile, scope,
                concurrence, decision, fact, awaitsSupplement);
    }

    private StartFile supplementing() {
        return new StartFile(kind, on, organ, title, decisionClass, catalogueYear, catalogueNumber, confidentiality, proposal,
                priorWork, leadUnit, coUnits, duties, congressDuty, notDisclosedBasis, exploratory, judgedBy, profile, scope,
                concurrence, decision, proposedEnd, true);
    }

    private StartFile judged(ScopeConfirmed scope, ProceduresConcurred concurrence, StartDecided decision) {
        return new StartFile(kind, on, organ, title, decisionClass, catalogueYear, catalogueNumber, confidentiality, proposal,
                priorWork, leadUnit, coUnits, duties, congressDuty, notDisclosedBasis, exploratory, judgedBy, profile, scope,
                concurrence, decision, proposedEnd, awaitsSupplement);
    }

    private StartFile undertaken(LocalDate day, UnitId lead, List<UnitId> others) {
        return new StartFile(kind, day, organ, title, decisionClass, catalogueYear, catalogueNumber, confidentiality, proposal,
                priorWork, lead, others, duties, congressDuty, notDisclosedBasis, exploratory, judgedBy, profile, scope,
                concurrence, decision, proposedEnd, awaitsSupplement);
    }
}
