package cn.fadu.statute;

import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.SubmissionFile;
import cn.fadu.shared.Digest;

/** The next step of the legality review of the current draft. */
final class NextReviewAct {

    private final NextAct next;
    private final Situation s;
    private final LegalityFile file;
    private final Digest current;

    NextReviewAct(NextAct next, Situation s) {
        this.next = next;
        this.s = s;
        this.file = s.dossier().legality();
        this.current = s.dossier().currentDraft().orElseThrow().draft();
    }

    Remedy find() {
        if (file.submission() == null) {
            return submit();
        }
        if (file.sentOn().isEmpty()) {
            return inUnit();
        }
        return file.issued() == null ? beforeOpinion() : afterOpinion();
    }

    private Remedy inUnit() {
        SubmissionFile sent = file.sent();
        if (sent.isReturnedInUnit()) {
            return submit();
        }
        if (sent.legalCheck() == null && ReviewSteps.isLegalCheckDue(s)) {
            return next.act("userTask_checkInUnit", Desks.UNIT_LEGAL);
        }
        return sent.discussion() == null && ReviewSteps.isDiscussionDue(s)
                ? next.act("userTask_discussInUnit", Desks.UNIT_HEAD)
                : next.act("userTask_signSubmission", Desks.UNIT_HEAD);
    }

    private Remedy beforeOpinion() {
        if (file.receipt() == null) {
            return next.act("userTask_registerReceipt", Desks.REVIEWER);
        }
        if (file.materialCheck() == null) {
            return next.act("userTask_checkMaterials", Desks.REVIEWER);
        }
        return switch (file.materialCheck().outcome()) {
            case RETURNED, OUT_OF_SCOPE -> submit();
            case SUPPLEMENT -> file.supplement() == null
                    ? next.act("userTask_supplementMaterials", Desks.UNDERTAKER)
                    : next.act("userTask_checkMaterials", Desks.REVIEWER);
            case ACCEPTED -> file.assignment() == null
                    ? next.act("userTask_assignReview", Desks.REVIEWER) : inChain();
        };
    }

    private Remedy inChain() {
        OpinionExamined examined = file.examination();
        boolean refused = file.opinion().cosignature() != null && !file.opinion().cosignature().signed();
        if (file.opinionDraft() == null || refused || examined != null && !examined.passed()) {
            return next.act("userTask_draftOpinion", Desks.REVIEWER);
        }
        if (examined == null) {
            return next.act("userTask_checkOpinion", Desks.CHECKER);
        }
        if (examined.stage() == OpinionExamined.Stage.CHECKED) {
            return next.act("userTask_approveOpinion", Desks.APPROVER);
        }
        return file.opinion().cosignature() == null && ReviewSteps.isCosignatureDue(s)
                ? next.act("userTask_cosignOpinion", Desks.ADVISER) : next.act("userTask_issueOpinion", Desks.DIRECTOR);
    }

    private Remedy afterOpinion() {
        return switch (file.issued().conclusion()) {
            case LAWFUL, RISK_STATED -> changedText();
            case UNLAWFUL -> file.issued().draft().equals(current) || s.open().contains("userTask_decideAfterUnlawful")
                    ? next.act("userTask_decideAfterUnlawful", Desks.UNDERTAKER) : submit();
            case AMEND_THEN_SUBMIT -> amendments();
        };
    }

    private Remedy amendments() {
        if (file.answers() == null) {
            return next.act("userTask_answerAmendments", Desks.UNDERTAKER);
        }
        if (file.confirmation() != null && file.confirmation().confirmed()) {
            return changedText();
        }
        return file.confirmation() == null ? next.act("userTask_confirmAmendments", Desks.REVIEWER)
                : next.act("userTask_answerAmendments", Desks.UNDERTAKER);
    }

    private Remedy changedText() {
        ChangedTextJudged judged = file.judgement();
        boolean reviewAgain = judged != null && judged.draft().equals(current) && !judged.withoutEffect();
        return reviewAgain ? submit() : next.act("userTask_judgeChangedText", Desks.REVIEWER);
    }

    private Remedy submit() {
        return next.act("userTask_submitForReview", Desks.UNDERTAKER);
    }
}
