package cn.fadu.dossier;

import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.LegalAdviceGiven;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.MaterialsSupplemented;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.ReviewAssigned;
import cn.fadu.dossier.LegalityFact.SubmissionReceived;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the legality desk has on a matter: the submission in hand, who was heard, the opinion, and what the opinions so far
 * cover. A new submission starts clean; coverage and opinions already issued stay.
 *
 * @param time      how the time for completing the review was suspended and extended
 * @param judgement the latest judgement of a changed text; null before
 * @param opinions  every opinion issued in this matter, in order
 */
public record LegalityFile(SubmissionFile sent, AdviceFile heard, ReviewTime time, OpinionFile opinion,
                           ChangedTextJudged judgement, List<Coverage> coverage, List<OpinionIssued> opinions) implements StageFile {

    static final LegalityFile EMPTY = new LegalityFile(SubmissionFile.EMPTY, AdviceFile.EMPTY, ReviewTime.EMPTY,
            OpinionFile.EMPTY, null, List.of(), List.of());

    public LegalityFile {
        time = time == null ? ReviewTime.EMPTY : time;
        coverage = List.copyOf(coverage);
        opinions = List.copyOf(opinions);
    }

    /** The submission in hand; null before the first. */
    public SubmittedForReview submission() {
        return sent.submission();
    }

    /** The day on which the submission in hand left the unit, signed; empty before. */
    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sent.signature()).filter(s -> s.signed()).map(s -> s.on());
    }

    public SubmissionReceived receipt() {
        return sent.receipt();
    }

    public MaterialsChecked materialCheck() {
        return sent.materialCheck();
    }

    public int supplementsAsked() {
        return sent.supplementsAsked();
    }

    public MaterialsSupplemented supplement() {
        return sent.supplement();
    }

    public ReviewAssigned assignment() {
        return heard.assignment();
    }

    public List<LegalAdviceGiven> advice() {
        return heard.given();
    }

    public OpinionDrafted opinionDraft() {
        return opinion.draft();
    }

    /** The latest checking or approval of the drafted opinion. */
    public OpinionExamined examination() {
        return opinion.examination();
    }

    public OpinionIssued issued() {
        return opinion.issued();
    }

    public AmendmentsAnswered answers() {
        return opinion.answers();
    }

    public AmendmentsConfirmed confirmation() {
        return opinion.confirmation();
    }

    /** How the opinion came to cover this draft, the earliest act first; empty when it does not. */
    public Optional<Coverage> coverageOf(Digest draft) {
        return coverage.stream().filter(c -> c.draft().equals(draft)).findFirst();
    }

    /** The day on which the material of the present submission was complete; empty until accepted. */
    public Optional<LocalDate> completeOn() {
        return Optional.ofNullable(materialCheck()).map(MaterialsChecked::completeOn);
    }

    static LegalityFile submitted(SubmittedForReview submission, LegalityFile before) {
        return new LegalityFile(SubmissionFile.of(submission), AdviceFile.EMPTY, ReviewTime.EMPTY, OpinionFile.EMPTY, null,
                before.coverage, before.opinions);
    }

    LegalityFile with(SubmissionFile file) {
        return new LegalityFile(file, heard, time, opinion, judgement, coverage, opinions);
    }

    LegalityFile with(AdviceFile file) {
        return new LegalityFile(sent, file, time, opinion, judgement, coverage, opinions);
    }

    LegalityFile with(ReviewTime file) {
        return new LegalityFile(sent, heard, file, opinion, judgement, coverage, opinions);
    }

    LegalityFile with(OpinionFile file) {
        return new LegalityFile(sent, heard, time, file, judgement, coverage, opinions);
    }

    LegalityFile withIssue(OpinionIssued fact) {
        boolean covers = fact.conclusion() == Conclusion.LAWFUL || fact.conclusion() == Conclusion.RISK_STATED;
        return new LegalityFile(sent, heard, time, opinion.with(fact), judgement,
                covers ? covering(fact.draft(), fact.on(), Coverage.By.OPINION) : coverage, appended(opinions, fact));
    }

    LegalityFile withConfirmation(AmendmentsConfirmed fact) {
        return new LegalityFile(sent, heard, time, opinion.with(fact), judgement, fact.confirmed()
                ? covering(fact.draft(), fact.on(), Coverage.By.AMENDMENTS_CONFIRMED) : coverage, opinions);
    }

    /** An opinion given before the matter came into the system covers the draft. */
    LegalityFile coveredOnPaper(Digest draft, LocalDate on) {
        return new LegalityFile(sent, heard, time, opinion, judgement, covering(draft, on, Coverage.By.CARRIED_OVER), opinions);
    }

    LegalityFile withJudgement(ChangedTextJudged fact) {
        return new LegalityFile(sent, heard, time, opinion, fact, fact.withoutEffect()
                ? covering(fact.draft(), fact.on(), Coverage.By.CHANGED_TEXT_JUDGED) : coverage, opinions);
    }

    private List<Coverage> covering(Digest draft, LocalDate since, Coverage.By by) {
        return appended(coverage, new Coverage(draft, since, by));
    }

    static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
