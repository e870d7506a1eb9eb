package cn.fadu.dossier;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.DraftFact.DraftApproved;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dossier (案卷) of one matter: a value folded from the facts of its entries in their order. It is bounded: counts and
 * latest results, never every opinion of the public. Components are null until their act was done.
 *
 * @param drafts  every version of the draft, in order
 * @param approval the latest answer of the unit's head to a draft put forward, or null
 * @param results the latest result of each preparatory procedure, at most one each; legality review has its own file
 * @param past    what the source of a procedure of the past says; null for a matter that is handled here
 */
public record Dossier(StartFile start, List<DraftRegistered> drafts, DraftApproved approval, List<ProcedureResult> results,
                      CoordinationFile coordination, ParticipationFile participation, ExpertFile expertReview,
                      RiskFile riskAssessment, CompetitionFile competitionReview, LegalityFile legality,
                      DeliberationFile deliberation, PublicationFile publication, FollowupFile followup,
                      CatalogueFile catalogue, PaperFile papers, WorkFile work, MatterWithdrawn withdrawal,
                      ErasureFile erasures, ImportFile past) {

    public static final Dossier EMPTY = new Dossier(null, List.of(), null, List.of(), CoordinationFile.EMPTY,
            ParticipationFile.EMPTY, ExpertFile.EMPTY, RiskFile.EMPTY, CompetitionFile.EMPTY, LegalityFile.EMPTY,
            DeliberationFile.EMPTY, PublicationFile.EMPTY, FollowupFile.EMPTY, CatalogueFile.EMPTY, PaperFile.EMPTY,
            WorkFile.EMPTY, null, ErasureFile.EMPTY, null);

    public Dossier {
        // What an earlier version kept has none.
        catalogue = catalogue == null ? CatalogueFile.EMPTY : catalogue;
        erasures = erasures == null ? ErasureFile.EMPTY : erasures;
        drafts = List.copyOf(drafts);
        results = List.copyOf(results);
    }

    /** Folds facts in the order given. */
    public static Dossier of(Iterable<Fact> facts) {
        Dossier dossier = EMPTY;
        for (Fact fact : facts) {
            dossier = dossier.plus(fact);
        }
        return dossier;
    }

    /** This dossier with one more fact; the receiver is unchanged. */
    public Dossier plus(Fact fact) {
        return fact.applyTo(this).withHand(fact);
    }

    /** This dossier with who had a hand in stating the fact, and in what manner, but without what it states. */
    Dossier plusHand(Fact fact) {
        return (fact instanceof WorkFact manner ? manner.applyTo(this) : this).withHand(fact);
    }

    private Dossier withHand(Fact fact) {
        return fact.by() == null ? this : with(work.withHand(fact));
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

    /** Whether the procedure was over before the system came and was entered afterwards. */
    public boolean isPast() {
        return past != null;
    }

    /** Whether the head of the unit signed a draft, so that the procedures could begin. */
    public boolean isDraftApproved() {
        return approval != null && approval.signed();
    }

    /** Whether the draft before us waits for the head of the unit. */
    public boolean awaitsApproval() {
        return !isDraftApproved() && currentDraft().isPresent()
                && (approval == null || !approval.draft().equals(currentDraft().get().draft())
                        || approval.number() != currentDraft().get().number());
    }

    /** Whether the text that left the meeting is registered, nothing is issued yet and the matter is not withdrawn. */
    public boolean awaitsIssue() {
        return withdrawal == null && publication.finalText() != null && publication.issue() == null;
    }

    /** Everyone who registered a version of the draft, and whoever they stood in for; they may not review it (Art. 25). */
    public Set<PersonId> drafters() {
        return withStandIns(drafts.stream().map(DraftRegistered::by).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Everybody who stated a fact of this kind, and whoever they stood in for or who stood in for them. */
    public Set<PersonId> hands(Class<? extends Fact> kind) {
        return work.hands(kind);
    }

    /** These people, and whoever they stood in for or who stood in for them in this matter. */
    public Set<PersonId> withStandIns(Set<PersonId> people) {
        return work.withStandIns(people);
    }

    private boolean touchedSince(Digest draft, Procedure procedure) {
        int version = draft(draft).map(DraftRegistered::number).orElse(0);
        return drafts.stream().anyMatch(d -> d.number() > version && d.affects().contains(procedure));
    }

    /** The latest open consultation; null before the first. */
    public Consultation consultation() {
        return participation.consultation();
    }

    /** The latest result of risk assessment; null before the first. */
    public RiskAssessed risk() {
        return riskAssessment.result();
    }

    /** The latest result of fair-competition review; null before the first. */
    public FairCompetitionReviewed fairCompetition() {
        return competitionReview.result();
    }

    /** Whether members of the public have had a part in it so far: as proposers, in participation, or by letter. */
    public boolean hasHeardPublic() {
        return start != null && start.proposal() != null && start.proposal().proposer() != null
                || catalogue.proposals().stream().anyMatch(p -> p.proposer() != null)
                || participation.choice() != null || participation.consultation() != null
                || followup.execution().letters() > 0;
    }

    Dossier withStart(StartFile file) {
        return new Dossier(file, drafts, approval, results, coordination, participation, expertReview, riskAssessment,
                competitionReview, legality, deliberation, publication, followup, catalogue, papers, work, withdrawal,
                erasures, past);
    }

    Dossier withDraft(DraftRegistered fact) {
        List<DraftRegistered> more = new ArrayList<>(drafts);
        more.add(fact);
        return new Dossier(start, more, approval, results, coordination, participation, expertReview, riskAssessment,
                competitionReview, legality, deliberation, awaitsIssue() ? publication.withChangedText() : publication,
                followup, catalogue, papers, work, withdrawal,
                erasures, past);
    }

    Dossier withApproval(DraftApproved fact) {
        return new Dossier(start, drafts, fact, results, coordination, participation, expertReview, riskAssessment,
                competitionReview, legality, deliberation, publication, followup, catalogue, papers, work, withdrawal,
                erasures, past);
    }

    Dossier withResult(Procedure procedure, Digest draft, LocalDate on) {
        List<ProcedureResult> latest = new ArrayList<>(results);
        latest.removeIf(r -> r.procedure() == procedure);
        latest.add(new ProcedureResult(procedure, draft, on));
        return new Dossier(start, drafts, approval, latest, coordination, participation, expertReview, riskAssessment,
                competitionReview, legality, deliberation, publication, followup, catalogue, papers, work, withdrawal,
                erasures, past);
    }

    Dossier withImport(ImportFile file) {
        return new Dossier(start, drafts, approval, results, coordination, participation, expertReview, riskAssessment,
                competitionReview, legality, deliberation, publication, followup, catalogue, papers, work, withdrawal,
                erasures, file);
    }

    /** This dossier with another file of the stage that the file is of. */
    Dossier with(StageFile file) {
        return new Dossier(start, drafts, approval, results, latest(file, coordination), latest(file, participation),
                latest(file, expertReview), latest(file, riskAssessment), latest(file, competitionReview),
                latest(file, legality), latest(file, deliberation), latest(file, publication), latest(file, followup),
                latest(file, catalogue), latest(file, papers), latest(file, work), withdrawal, latest(file, erasures), past);
    }

    Dossier withWithdrawal(MatterWithdrawn fact) {
        return new Dossier(start, drafts, approval, results, coordination, participation, expertReview, riskAssessment,
                competitionReview, legality, deliberation, publication, followup, catalogue, papers, work, fact,
                erasures, past);
    }

    @SuppressWarnings("unchecked")
    private static <T extends StageFile> T latest(StageFile file, T present) {
        return present.getClass().isInstance(file) ? (T) file : present;
    }
}
