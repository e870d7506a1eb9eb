package cn.fadu.dossier;

import cn.fadu.dossier.AssessmentFact.DepartmentsConsulted;
import cn.fadu.dossier.AssessmentFact.ExpertsReviewed;
import cn.fadu.dossier.AssessmentFact.FairCompetitionReviewed;
import cn.fadu.dossier.AssessmentFact.RiskAssessed;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.InitiationFact.MatterStarted;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dossier (案卷) of one matter: a value folded from the facts of its entries in their order. It is bounded: counts and
 * latest results, never every opinion of the public. Components are null until their act was done.
 *
 * @param drafts  every version of the draft, in order
 * @param results the latest result of each preparatory procedure, at most one each; legality review has its own file
 */
public record Dossier(MatterStarted start, List<DraftRegistered> drafts, List<ProcedureResult> results,
                      Consultation consultation, DepartmentsConsulted departments, ExpertsReviewed experts,
                      RiskAssessed risk, FairCompetitionReviewed fairCompetition, LegalityFile legality,
                      DeliberationFile deliberation, PublicationFile publication, MatterWithdrawn withdrawal) {

    public static final Dossier EMPTY = new Dossier(null, List.of(), List.of(), null, null, null, null, null,
            LegalityFile.EMPTY, DeliberationFile.EMPTY, PublicationFile.EMPTY, null);

    public Dossier {
        drafts = List.copyOf(drafts);
        results = List.copyOf(results);
    }

    /** Folds facts in the order given. */
    public static Dossier of(Iterable<Fact> facts) {
        Dossier dossier = EMPTY;
        for (Fact fact : facts) {
            dossier = fact.applyTo(dossier);
        }
        return dossier;
    }

    /** This dossier with one more fact; the receiver is unchanged. */
    public Dossier plus(Fact fact) {
        return fact.applyTo(this);
    }

    /** The newest version of the draft; empty before the first. */
    public Optional<DraftRegistered> currentDraft() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    /** The version with this digest, the newest if a text was registered twice. */
    public Optional<DraftRegistered> draft(Digest digest) {
        return drafts.stream().filter(d -> d.draft().equals(digest)).reduce((first, second) -> second);
    }

    /** The latest result of the procedure, whatever draft it is about. */
    public Optional<ProcedureResult> result(Procedure procedure) {
        return results.stream().filter(r -> r.procedure() == procedure).findFirst();
    }

    /**
     * Whether the procedure still has something to do for the current draft: it is required, and either it has no result,
     * or a version registered after the one its result is about touches it. Legality review is owed unless the opinion
     * covers the current draft.
     */
    public boolean owes(Procedure procedure) {
        if (start == null || !start.requires(procedure) || drafts.isEmpty()) {
            return false;
        }
        if (procedure == Procedure.LEGALITY_REVIEW) {
            return legality.coverageOf(currentDraft().orElseThrow().draft()).isEmpty();
        }
        return result(procedure).map(r -> touchedSince(r.draft(), procedure)).orElse(true);
    }

    /** What is still owed for the current draft, in the order of {@link Procedure}. */
    public List<Procedure> owed() {
        return Stream.of(Procedure.values()).filter(this::owes).toList();
    }

    /** Whether the text that left the meeting is registered, nothing is issued yet and the matter is not withdrawn. */
    public boolean awaitsIssue() {
        return withdrawal == null && publication.finalText() != null && publication.issue() == null;
    }

    /** Everyone who registered a version of the draft; they may not review it (Art. 25). */
    public Set<PersonId> drafters() {
        return drafts.stream().map(DraftRegistered::by).collect(Collectors.toUnmodifiableSet());
    }

    private boolean touchedSince(Digest draft, Procedure procedure) {
        int version = draft(draft).map(DraftRegistered::number).orElse(0);
        return drafts.stream().anyMatch(d -> d.number() > version && d.affects().contains(procedure));
    }

    Dossier withStart(MatterStarted fact) {
        return new Dossier(fact, drafts, results, consultation, departments, experts, risk, fairCompetition, legality,
                deliberation, publication, withdrawal);
    }

    Dossier withDraft(DraftRegistered fact) {
        List<DraftRegistered> more = new ArrayList<>(drafts);
        more.add(fact);
        return new Dossier(start, more, results, consultation, departments, experts, risk, fairCompetition, legality,
                deliberation, awaitsIssue() ? publication.withChangedText() : publication, withdrawal);
    }

    Dossier withResult(Procedure procedure, Digest draft, LocalDate on) {
        List<ProcedureResult> latest = new ArrayList<>(results);
        latest.removeIf(r -> r.procedure() == procedure);
        latest.add(new ProcedureResult(procedure, draft, on));
        return new Dossier(start, drafts, latest, consultation, departments, experts, risk, fairCompetition, legality,
                deliberation, publication, withdrawal);
    }

    Dossier withConsultation(Consultation latest) {
        return new Dossier(start, drafts, results, latest, departments, experts, risk, fairCompetition, legality,
                deliberation, publication, withdrawal);
    }

    Dossier withAssessment(AssessmentFact fact) {
        return new Dossier(start, drafts, results, consultation,
                fact instanceof DepartmentsConsulted latest ? latest : departments,
                fact instanceof ExpertsReviewed latest ? latest : experts,
                fact instanceof RiskAssessed latest ? latest : risk,
                fact instanceof FairCompetitionReviewed latest ? latest : fairCompetition,
                legality, deliberation, publication, withdrawal);
    }

    Dossier withLegality(LegalityFile file) {
        return new Dossier(start, drafts, results, consultation, departments, experts, risk, fairCompetition, file,
                deliberation, publication, withdrawal);
    }

    Dossier withDeliberation(DeliberationFile file) {
        return new Dossier(start, drafts, results, consultation, departments, experts, risk, fairCompetition, legality,
                file, publication, withdrawal);
    }

    Dossier withPublication(PublicationFile file) {
        return new Dossier(start, drafts, results, consultation, departments, experts, risk, fairCompetition, legality,
                deliberation, file, withdrawal);
    }

    Dossier withWithdrawal(MatterWithdrawn fact) {
        return new Dossier(start, drafts, results, consultation, departments, experts, risk, fairCompetition, legality,
                deliberation, publication, fact);
    }
}
