package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A chief whose decision is not what most members hold gives the reasons at the meeting (Art. 30(2)). Departing is what the
 * record says departs, and also adopting against a majority, and rejecting or deferring what a majority agrees to. Sending a
 * draft back for changes, or discussing it again, departs only when the record says so. A chief who was absent and decides
 * afterwards cannot give reasons at the meeting: to depart, the matter is discussed again.
 */
final class DepartureExplained extends LawRule {

    DepartureExplained() {
        super("departureExplained", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES, GuardedAct.DECIDE_REFERRED_ITEM),
                "order-713/30-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().decision()).map(d -> d.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        ItemDecided decision = file.decision();
        if (decision == null) {
            return notYet();
        }
        if (decision.majority() == null && decision.departs() == null) {
            return notRecorded(s, NextAct.in(s).act("act_recordDecision", Desks.RECORDER));
        }
        if (!departs(decision)) {
            return holds("agrees");
        }
        if (file.referral() != null) {
            return broken("explainedAfterwards", NextAct.in(s).act("userTask_decideReferredItem", Desks.CHIEF));
        }
        return isBlank(decision.reasons())
                ? broken("unexplained", NextAct.in(s).act("act_recordDecision", Desks.RECORDER)) : holds("explained");
    }

    private static boolean departs(ItemDecided decision) {
        Outcome outcome = decision.outcome();
        boolean adopts = outcome == Outcome.ADOPTED || outcome == Outcome.ADOPTED_IN_PRINCIPLE;
        boolean refuses = outcome == Outcome.REJECTED || outcome == Outcome.DEFERRED;
        return Boolean.TRUE.equals(decision.departs()) || adopts && decision.majority() == Majority.AGAINST
                || refuses && decision.majority() == Majority.FOR;
    }
}
