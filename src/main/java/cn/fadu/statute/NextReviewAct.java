package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.shared.Digest;

/** The next step of the legality review of the current draft. */
final class NextReviewAct {

    private final NextAct next;
    private final LegalityFile file;
    private final Digest current;

    NextReviewAct(NextAct next, Dossier dossier) {
        this.next = next;
        this.file = dossier.legality();
        this.current = dossier.currentDraft().orElseThrow().draft();
    }

    Remedy find() {
        if (file.submission() == null) {
            return submit();
        }
        return file.issued() == null ? beforeOpinion() : afterOpinion();
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
        if (file.opinionDraft() == null || examined != null && !examined.passed()) {
            return next.act("userTask_draftOpinion", Desks.REVIEWER);
        }
        if (examined == null) {
            return next.act("userTask_checkOpinion", Desks.CHECKER);
        }
        return examined.stage() == OpinionExamined.Stage.CHECKED
                ? next.act("userTask_approveOpinion", Desks.APPROVER)
                : next.act("userTask_issueOpinion", Desks.DIRECTOR);
    }

    private Remedy afterOpinion() {
        return switch (file.issued().conclusion()) {
            case LAWFUL, RISK_STATED -> changedText();
            case UNLAWFUL -> file.issued().draft().equals(current)
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
