package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What seriously affects the goal of a decision is reported in time (Art. 35(1)), so that the organ can suspend, adjust or
 * evaluate. A report that nothing follows shows.
 */
final class SituationFollowed extends LawRule {

    SituationFollowed() {
        super("situationFollowed", ORDER_713, Set.of(), "order-713/35-1", "order-713/37");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().execution().situation()).map(SituationReported::on);
    }

    @Override
    Verdict forward(Situation s) {
        FollowupFile file = s.dossier().followup();
        SituationReported report = file.execution().situation();
        if (report == null) {
            return notYet();
        }
        boolean followed = file.suspension() != null || file.adjusting() || file.evaluation().isOpen() || file.ended() != null
                || isAfter(file.adjustment() == null ? null : file.adjustment().on(), report.on())
                || isAfter(file.evaluation().consideredOn(), report.on());
        return followed ? holds("followed", report.on())
                : warning("waits", NextAct.in(s).act("act_raiseEvaluation", Desks.OFFICE), report.on());
    }

    private static boolean isAfter(LocalDate day, LocalDate report) {
        return day != null && !day.isBefore(report);
    }
}
