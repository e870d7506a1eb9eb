package cn.fadu.statute;

import cn.fadu.dossier.Procedure;
import java.time.LocalDate;

/**
 * The material for the meeting contains the risk report (Art. 29, item 4). A risk that is not controllable may be discussed,
 * with a warning; it is the adoption that it bars.
 */
final class RiskReportBeforeAgenda extends ResultBeforeAgenda {

    RiskReportBeforeAgenda() {
        super("riskReportBeforeAgenda", Procedure.RISK_ASSESSMENT, "order-713/29-1-4");
    }

    @Override
    Verdict content(Situation s, LocalDate on) {
        return s.dossier().risk().controllable() ? holds("present", on)
                : warning("uncontrollable", NextAct.in(s).changeDraft(), on);
    }
}
