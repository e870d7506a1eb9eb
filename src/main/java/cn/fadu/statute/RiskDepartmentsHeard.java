package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever assesses the risk hears the departments concerned (Art. 23(2)). A report taken over has the form of its own rules. */
final class RiskDepartmentsHeard extends LawRule {

    RiskDepartmentsHeard() {
        super("riskDepartmentsHeard", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/23-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.risk()).map(RiskAssessed::on);
    }

    @Override
    Verdict forward(Situation s) {
        RiskFile file = s.dossier().riskAssessment();
        if (file.result() == null) {
            return notYet();
        }
        if (RiskAssessorIndependent.isTakenOver(file)) {
            return notApplicable("takenOver");
        }
        return reports(file).anyMatch(r -> !isBlank(r.heard())) ? holds("heard", file.result().on())
                : warning("unheard", NextAct.in(s).act("act_addRiskReport", Desks.UNDERTAKER), file.result().on());
    }

    /** A record without any part of the report says nothing of whom it heard. */
    @Override
    Verdict back(Situation s) {
        RiskFile file = s.dossier().riskAssessment();
        boolean silent = reports(file).allMatch(r -> isBlank(r.heard()) && r.points().isEmpty() && isBlank(r.disposalPlan()));
        return silent && !RiskAssessorIndependent.isTakenOver(file)
                ? cannotTell("unknown", NextAct.in(s).act("act_addRiskReport", Desks.UNDERTAKER)) : forward(s);
    }

    private static Stream<RiskAssessed> reports(RiskFile file) {
        return Stream.concat(Stream.of(file.result()), file.supplements().stream());
    }
}
