package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** Facts of risk assessment (风险评估, Order 713, Arts. 22 to 24). */
public sealed interface RiskFact extends Fact {

    /** The risk of the draft was assessed (Arts. 22 and 23). */
    record RiskAssessed(LocalDate on, Digest draft, Level level, boolean controllable, String riskPoints, String measures,
                        String filingNumber, DocumentRef report) implements RiskFact {

        public enum Level { LOW, MEDIUM, HIGH }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(new RiskFile(this)).withResult(Procedure.RISK_ASSESSMENT, draft, on);
        }
    }
}
