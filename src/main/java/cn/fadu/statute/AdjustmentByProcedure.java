package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement;
import cn.fadu.dossier.FollowupFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A decision is not changed without the procedure of law (Art. 37): the organ approves a general adjustment, and a major one
 * is a decision of its own, made in a new matter.
 */
final class AdjustmentByProcedure extends LawRule {

    AdjustmentByProcedure() {
        super("adjustmentByProcedure", ORDER_713, Set.of(GuardedAct.ADJUST_DECISION, GuardedAct.REPLACE_DECISION),
                "order-713/37");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().adjustment()).map(DecisionAdjusted::on);
    }

    @Override
    Verdict forward(Situation s) {
        FollowupFile file = s.dossier().followup();
        if (file.adjustment() == null) {
            return notYet();
        }
        return file.adjustment().extent() == Extent.MAJOR ? major(s, file.replacement()) : general(s, file.adjustment());
    }

    private Verdict general(Situation s, DecisionAdjusted adjustment) {
        if (isBlank(adjustment.approvalNumber())) {
            return broken("notApproved", NextAct.in(s).act("userTask_adjustDecision", Desks.UNDERTAKER));
        }
        return adjustment.annex() == null ? warning("withoutAnnex", null, adjustment.approvalNumber())
                : holds("approved", adjustment.approvalNumber());
    }

    private Verdict major(Situation s, MajorAdjustmentConcluded conclusion) {
        if (conclusion == null) {
            return holds("underWay");
        }
        if (conclusion.replacement() == Replacement.NOT_REPLACED) {
            return holds("notReplaced", conclusion.on());
        }
        return conclusion.successor() == null
                ? broken("withoutNewMatter", NextAct.in(s).act("userTask_concludeMajorAdjustment", Desks.OFFICE))
                : holds("replaced", conclusion.on());
    }
}
