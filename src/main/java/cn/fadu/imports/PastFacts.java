package cn.fadu.imports;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CoordinationFact.RepliesSummarised;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.ImportFact.PastStepEntered;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.dossier.PastOutcome;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.InterpretationPrepared;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskReportFiled;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The facts of the live procedure that the steps of a past one become. A step is always a fact of its own; what the source
 * dates to the day also becomes the facts that rules read, as far as the source states what they need. Nothing is made up.
 */
final class PastFacts {

    private final PastProcedureEntered entered;
    private final Digest draft;
    private final List<PastStep> steps;
    private final PastParticipation participation;

    /** {@code steps} as {@link StepOrder} has them. */
    PastFacts(PastProcedureEntered entered, List<PastStep> steps) {
        this.entered = entered;
        this.draft = entered.draft();
        this.steps = List.copyOf(steps);
        this.participation = new PastParticipation(draft, this.steps);
    }

    /** Entry by entry: what was entered, then each step in its order. */
    List<List<Fact>> entries() {
        List<List<Fact>> entries = new ArrayList<>();
        entries.add(List.of(entered));
        for (PastStep step : steps) {
            List<Fact> facts = new ArrayList<>();
            facts.add(new PastStepEntered(dayOf(step), step));
            facts.addAll(participation.facts(step));
            step.doneOn().ifPresent(day -> facts.addAll(dated(step, day)));
            entries.add(facts);
        }
        return entries;
    }

    private LocalDate dayOf(PastStep step) {
        return step.when().orderedBy().filter(day -> !day.isAfter(entered.enteredOn())).orElse(entered.enteredOn());
    }

    private List<Fact> dated(PastStep step, LocalDate day) {
        return switch (step.kind()) {
            case START_DECISION -> List.of(new StartDecided(day, StartDecided.Outcome.START, entered.leadUnit(), List.of(), null,
                    step.reason(), step.documentNumber(), null));
            case DEPARTMENT_CONSULTATION -> replies(step, day);
            case RISK_ASSESSMENT -> risk(step, day);
            case FAIR_COMPETITION_REVIEW -> step.outcome() == null ? List.of() : List.of(new FairCompetitionReviewed(day, draft,
                    FairCompetitionReviewed.Conclusion.valueOf(step.outcome().name()), step.remark(), null, null, null, null,
                    document(step), null));
            case LEGALITY_SUBMISSION -> submission(day, step);
            case LEGALITY_COMPLETE -> complete(step, day);
            case LEGALITY_OPINION -> List.of(new OpinionIssued(day, step.documentNumber(), draft,
                    step.outcome() == null ? null : Conclusion.valueOf(step.outcome().name()), null, step.remark(), null, null,
                    null, null));
            case MEETING -> meeting(step, day);
            case PARTY_COMMITTEE -> step.outcome() == null ? List.of() : List.of(party(step, day));
            case CONGRESS -> step.outcome() == null ? List.of() : List.of(new CongressConcluded(day,
                    CongressConcluded.Result.valueOf(step.outcome().name()), step.documentNumber(), step.meeting(),
                    step.remark()));
            case ISSUE -> List.of(new DecisionIssued(day, draft, step.documentNumber(), step.textDate(), null, step.chair(), null,
                    null));
            case PUBLICATION -> List.of(new DecisionPublished(day, step.channels(), step.address(), null, null, null));
            case INTERPRETATION -> List.of(new InterpretationPrepared(day, true, Set.of(), step.remark(), null, step.documents(),
                    null));
            default -> List.of();
        };
    }

    private List<Fact> replies(PastStep step, LocalDate day) {
        if (step.replies().isEmpty()) {
            return List.of();
        }
        return List.of(new RepliesSummarised(day, step.replies().stream().map(r -> new RepliesSummarised.Row(r.body(),
                r.stance(), r.opinion(), null, null)).toList(), document(step)));
    }

    /** A report after the first adds to it. */
    private List<Fact> risk(PastStep step, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        if (step.controllable() != null) {
            boolean supplementary = steps.stream().anyMatch(s -> s.kind() == PastStepKind.RISK_ASSESSMENT
                    && s.number() < step.number() && s.controllable() != null && s.doneOn().isPresent());
            facts.add(new RiskAssessed(day, draft, supplementary, null, List.of(), null, List.of(), null, null, null,
                    step.level(), step.controllable(), step.reason(), document(step)));
        }
        if (Boolean.TRUE.equals(step.filed())) {
            facts.add(new RiskReportFiled(day, step.documentNumber(), day, null));
        }
        return facts;
    }

    private List<Fact> submission(LocalDate day, PastStep step) {
        return List.of(new SubmittedForReview(day, draft, Set.of(), step.remark(), null, null, false, false),
                new SubmissionSigned(day, true, step.documentNumber(), null, null));
    }

    /** What was complete had been submitted, on that day at the latest. */
    private List<Fact> complete(PastStep step, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        boolean submitted = steps.stream().anyMatch(s -> s.kind() == PastStepKind.LEGALITY_SUBMISSION
                && s.number() < step.number() && s.doneOn().isPresent());
        if (!submitted) {
            facts.addAll(submission(day, step));
        }
        facts.add(new MaterialsChecked(day, MaterialsChecked.Outcome.ACCEPTED, Set.of(), step.remark(), day, null,
                step.documentNumber()));
        return facts;
    }

    /** It was on the agenda on the day of the meeting at the latest. */
    private List<Fact> meeting(PastStep step, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new SubmittedToMeeting(day, draft, null, null, List.of(), null, null, null));
        facts.add(new AgendaDecided(day, draft, AgendaDecided.Outcome.LISTED, null, day, step.meeting(), null, null));
        if (step.outcome() != null) {
            facts.add(new ItemDecided(day, ItemDecided.Outcome.valueOf(step.outcome().name()), null, null, step.reason(),
                    step.remark(), null));
        }
        return facts;
    }

    private static Fact party(PastStep step, LocalDate day) {
        PartyCommitteeInformed.Reply reply = step.outcome() == PastOutcome.REPORTED ? PartyCommitteeInformed.Reply.NONE_NEEDED
                : PartyCommitteeInformed.Reply.valueOf(step.outcome().name());
        return new PartyCommitteeInformed(day, step.outcome() == PastOutcome.REPORTED ? PartyCommitteeInformed.Kind.REPORT
                : PartyCommitteeInformed.Kind.REQUEST, step.documentNumber(), reply, step.remark(), document(step), null);
    }

    private static DocumentRef document(PastStep step) {
        return step.documents().stream().findFirst().orElse(null);
    }
}
