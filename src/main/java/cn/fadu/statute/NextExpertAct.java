package cn.fadu.statute;

import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFile;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;

/** The next step of expert review. */
final class NextExpertAct {

    private final NextAct next;
    private final Situation s;
    private final ExpertFile file;

    NextExpertAct(NextAct next, Situation s) {
        this.next = next;
        this.s = s;
        this.file = s.dossier().expertReview();
    }

    Remedy find() {
        if (file.choice() == null || file.isConcluded()) {
            return next.act("userTask_chooseExperts", Desks.UNDERTAKER);
        }
        if (file.report() != null) {
            return next.act("userTask_answerExperts", Desks.UNDERTAKER);
        }
        if (file.collects()) {
            return towardsOpinion(file.silent().get(0));
        }
        if (file.size() < ExpertNumbers.least(s.profile(), s.today())) {
            return next.act("userTask_chooseExperts", Desks.UNDERTAKER);
        }
        return file.choice().form() == Form.MEETING && file.meeting() == null
                ? next.act("userTask_recordExpertMeeting", Desks.UNDERTAKER)
                : next.act("userTask_reportExpertReview", Desks.UNDERTAKER);
    }

    /** What the expert does next, or that the expert is no longer waited for. */
    private Remedy towardsOpinion(PersonId expert) {
        LocalDate replyBy = file.choice().replyBy();
        if (s.today().isAfter(replyBy)) {
            return next.act("act_closeExpertOpinions", Desks.UNDERTAKER);
        }
        return file.declarationOf(expert).isEmpty() ? next.act("userTask_declareExpertInterest", Desks.EXPERT)
                : next.act("userTask_giveExpertOpinion", Desks.EXPERT);
    }
}
