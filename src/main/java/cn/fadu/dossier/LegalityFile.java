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
 * What the legality desk has on a matter: the submission in hand, and what the opinions so far cover. A new submission
 * starts a clean file; coverage and opinions already issued stay. Components are null until their act was done.
 *
 * @param materialCheck    the latest check of the material of this submission
 * @param supplementsAsked how often a supplement was asked for in this submission
 * @param examination      the latest checking or approval of the drafted opinion
 * @param judgement        the latest judgement of a changed text
 * @param opinions         every opinion issued in this matter, in order
 */
public record LegalityFile(SubmittedForReview submission, SubmissionReceived receipt, MaterialsChecked materialCheck,
                           int supplementsAsked, MaterialsSupplemented supplement, ReviewAssigned assignment,
                           List<LegalAdviceGiven> advice, OpinionDrafted opinionDraft, OpinionExamined examination,
                           OpinionIssued issued, AmendmentsAnswered answers, AmendmentsConfirmed confirmation,
                           ChangedTextJudged judgement, List<Coverage> coverage, List<OpinionIssued> opinions) implements StageFile {

    static final LegalityFile EMPTY = new LegalityFile(null, null, null, 0, null, null, List.of(), null, null, null, null,
            null, null, List.of(), List.of());

    public LegalityFile {
        advice = List.copyOf(advice);
        coverage = List.copyOf(coverage);
        opinions = List.copyOf(opinions);
    }

    /** How the opinion came to cover this draft, the earliest act first; empty when it does not. */
    public Optional<Coverage> coverageOf(Digest draft) {
        return coverage.stream().filter(c -> c.draft().equals(draft)).findFirst();
    }

    /** The day on which the material of the present submission was complete; empty until accepted. */
    public Optional<LocalDate> completeOn() {
        return Optional.ofNullable(materialCheck).map(MaterialsChecked::completeOn);
    }

    static LegalityFile submitted(SubmittedForReview submission, LegalityFile before) {
        return new LegalityFile(submission, null, null, 0, null, null, List.of(), null, null, null, null, null, null,
                before.coverage, before.opinions);
    }

    LegalityFile withReceipt(SubmissionReceived fact) {
        return new LegalityFile(submission, fact, materialCheck, supplementsAsked, supplement, assignment, advice,
                opinionDraft, examination, issued, answers, confirmation, judgement, coverage, opinions);
    }

    LegalityFile withMaterialCheck(MaterialsChecked fact) {
        int asked = supplementsAsked + (fact.outcome() == MaterialsChecked.Outcome.SUPPLEMENT ? 1 : 0);
        return new LegalityFile(submission, receipt, fact, asked, supplement, assignment, advice, opinionDraft,
                examination, issued, answers, confirmation, judgement, coverage, opinions);
    }

    LegalityFile withSupplement(MaterialsSupplemented fact) {
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, fact, assignment, advice,
                opinionDraft, examination, issued, answers, confirmation, judgement, coverage, opinions);
    }

    LegalityFile withAssignment(ReviewAssigned fact) {
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, fact, advice,
                opinionDraft, examination, issued, answers, confirmation, judgement, coverage, opinions);
    }

    LegalityFile withAdvice(LegalAdviceGiven fact) {
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment,
                appended(advice, fact), opinionDraft, examination, issued, answers, confirmation, judgement, coverage,
                opinions);
    }

    LegalityFile withOpinionDraft(OpinionDrafted fact) {
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment, advice,
                fact, null, issued, answers, confirmation, judgement, coverage, opinions);
    }

    LegalityFile withExamination(OpinionExamined fact) {
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment, advice,
                opinionDraft, fact, issued, answers, confirmation, judgement, coverage, opinions);
    }

    LegalityFile withIssue(OpinionIssued fact) {
        boolean covers = fact.conclusion() == Conclusion.LAWFUL || fact.conclusion() == Conclusion.RISK_STATED;
        List<Coverage> covered = covers
                ? appended(coverage, new Coverage(fact.draft(), fact.on(), Coverage.By.OPINION)) : coverage;
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment, advice,
                opinionDraft, examination, fact, null, null, judgement, covered, appended(opinions, fact));
    }

    LegalityFile withAnswers(AmendmentsAnswered fact) {
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment, advice,
                opinionDraft, examination, issued, fact, null, judgement, coverage, opinions);
    }

    LegalityFile withConfirmation(AmendmentsConfirmed fact) {
        List<Coverage> covered = fact.confirmed()
                ? appended(coverage, new Coverage(fact.draft(), fact.on(), Coverage.By.AMENDMENTS_CONFIRMED)) : coverage;
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment, advice,
                opinionDraft, examination, issued, answers, fact, judgement, covered, opinions);
    }

    LegalityFile withJudgement(ChangedTextJudged fact) {
        List<Coverage> covered = fact.withoutEffect()
                ? appended(coverage, new Coverage(fact.draft(), fact.on(), Coverage.By.CHANGED_TEXT_JUDGED)) : coverage;
        return new LegalityFile(submission, receipt, materialCheck, supplementsAsked, supplement, assignment, advice,
                opinionDraft, examination, issued, answers, confirmation, fact, covered, opinions);
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
