package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskFound;
import cn.fadu.dossier.RiskFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A decision is made when the organ finds its risk controllable, or after the draft was adjusted so that it is (Art. 24). It
 * does not close the agenda but the outcome "adopted": it can be discussed, sent back, deferred or rejected. What the
 * assessor calls high or not controllable needs measures besides the finding.
 */
final class RiskControllableToAdopt extends LawRule {

    RiskControllableToAdopt() {
        super("riskControllableToAdopt", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES, GuardedAct.ISSUE_DECISION),
                "order-713/24");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.of(dossier.deliberation()).filter(NextAct::adopts).map(f -> f.decision().on());
    }

    @Override
    Verdict forward(Situation s) {
        RiskFile risk = s.dossier().riskAssessment();
        DeliberationFile file = s.dossier().deliberation();
        if (risk.result() == null) {
            boolean saidNotOwed = s.dossier().isPast() && s.dossier().past().tells(Procedure.RISK_ASSESSMENT)
                    && !requires(s.dossier(), Procedure.RISK_ASSESSMENT);
            return saidNotOwed ? notRequired() : notYet();
        }
        if (file.decision() != null && !NextAct.adopts(file)) {
            return notApplicable("notAdopted");
        }
        if (risk.finding() == null) {
            return cannotTell("notFound", NextAct.in(s).towardsRiskFinding(), risk.result().on());
        }
        if (risk.isFindingOvertaken()) {
            return broken("overtaken", NextAct.in(s).towardsRiskFinding(), risk.finding().on());
        }
        return judge(s, risk);
    }

    /** Found after the decision, the risk was no basis of it. */
    @Override
    Verdict back(Situation s) {
        RiskFound finding = s.dossier().riskAssessment().finding();
        LocalDate decided = s.dossier().deliberation().decision().on();
        return finding != null && finding.on().isAfter(decided) && !s.dossier().riskAssessment().isFindingOvertaken()
                ? broken("foundLater", NextAct.in(s).changeDraft(), finding.on(), decided) : forward(s);
    }

    private Verdict judge(Situation s, RiskFile risk) {
        LocalDate on = risk.finding().on();
        if (!risk.finding().controllable()) {
            return broken("uncontrollable", NextAct.in(s).changeDraft(), on);
        }
        if (reports(risk).noneMatch(r -> r.level() == Level.HIGH || !r.controllable())) {
            return holds("controllable", on);
        }
        boolean measures = reports(risk).filter(r -> r.level() == Level.HIGH || !r.controllable())
                .allMatch(RiskAssessed::hasMeasures);
        return measures ? holds("highWithMeasures", on) : broken("highWithoutMeasures", NextAct.in(s).changeDraft(), on);
    }

    private static Stream<RiskAssessed> reports(RiskFile risk) {
        return Stream.concat(Stream.of(risk.result()), risk.supplements().stream());
    }
}
