package cn.fadu.statute;

import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFile;
import java.time.LocalDate;

/**
 * The material for the meeting contains the risk report (Art. 29, item 4) with risk points, prevention measures and a disposal
 * plan (Art. 23(2)). A risk that is not controllable may be discussed, with a warning; it is the adoption that it bars. An
 * assessment made under other rules has the form of those (Art. 22(2)).
 */
final class RiskReportBeforeAgenda extends ResultBeforeAgenda {

    RiskReportBeforeAgenda() {
        super("riskReportBeforeAgenda", Procedure.RISK_ASSESSMENT, "order-713/29-1-4", "order-713/23-2");
    }

    @Override
    Verdict content(Situation s, LocalDate on) {
        RiskFile file = s.dossier().riskAssessment();
        RiskAssessed report = file.result();
        if (report == null) {
            return holds("present", on);
        }
        boolean whole = !report.points().isEmpty() && report.hasMeasures() && !isBlank(report.disposalPlan());
        if (!whole && !RiskAssessorIndependent.isTakenOver(file)) {
            return warning("partMissing", NextAct.in(s).act("act_addRiskReport", Desks.UNDERTAKER), on);
        }
        boolean controllable = file.finding() == null ? report.controllable() : file.finding().controllable();
        return controllable ? holds("present", on) : warning("uncontrollable", NextAct.in(s).changeDraft(), on);
    }
}
