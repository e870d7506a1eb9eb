package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Facts of risk assessment (风险评估, Order 713, Arts. 22 to 24). */
public sealed interface RiskFact extends Fact {

    enum Level { LOW, MEDIUM, HIGH }

    /** Who assesses; {@link #EXISTING_REPORT} where an assessment under other rules is not repeated (Art. 22(2)). */
    enum Assessor { ASSESSING_UNIT, UNIT_ITSELF, THIRD_PARTY, EXISTING_REPORT }

    enum Method { OPINION_TRACKING, KEY_VISITS, QUESTIONNAIRES, JOINT_ANALYSIS, OTHER }

    /**
     * It was settled who assesses the risk, and how.
     *
     * @param body          the assessing body by name, null where it is the unit itself
     * @param independent   whether the body is neither contractor nor beneficiary of the project
     * @param existing      kind of an existing assessment, null where there is none; with its number and date
     * @param filing        whether the report is filed with the political-legal committee
     */
    record RiskAssessmentPlanned(LocalDate on, Digest draft, Assessor assessor, String body, boolean independent,
                                 String plan, String existing, String existingNumber, LocalDate existingDate,
                                 boolean filing, DocumentRef document) implements RiskFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.riskAssessment().planned(this));
        }
    }

    /** One risk point with what prevents it and who answers for that. */
    record RiskPoint(String type, String cause, Level probability, Level impact, Level level, String measure, String unit) {
    }

    /**
     * The risk of the draft was assessed (Arts. 22 and 23).
     *
     * @param level         after the measures
     * @param controllable  the assessor's conclusion; the organ finds for itself (Art. 24)
     * @param heard         departments and people that were heard, and what they said
     * @param supplementary whether it adds to a report that stands
     */
    record RiskAssessed(LocalDate on, Digest draft, boolean supplementary, String scope, List<Method> methods, String heard,
                        List<RiskPoint> points, String measures, String disposalPlan, Level initialLevel, Level level,
                        boolean controllable, String reasons, DocumentRef report) implements RiskFact {

        public RiskAssessed {
            methods = List.copyOf(methods);
            points = List.copyOf(points);
        }

        /** Whether anything is said of prevention, point by point or for all. */
        public boolean hasMeasures() {
            return measures != null && !measures.isBlank()
                    || !points.isEmpty() && points.stream().allMatch(p -> p.measure() != null && !p.measure().isBlank());
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            Dossier after = dossier.with(dossier.riskAssessment().assessed(this));
            return supplementary ? after : after.withResult(Procedure.RISK_ASSESSMENT, draft, on);
        }
    }

    /** The report was filed with the political-legal committee. */
    record RiskReportFiled(LocalDate on, String number, LocalDate filedOn, DocumentRef receipt) implements RiskFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.riskAssessment().filed(this));
        }
    }

    /** The decision organ found the risk controllable, or not (Art. 24). */
    record RiskFound(LocalDate on, Digest draft, boolean controllable, String reasons, PersonId by) implements RiskFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.riskAssessment().found(this));
        }
    }
}
