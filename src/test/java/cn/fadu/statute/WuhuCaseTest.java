package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.Procedure;
import org.junit.jupiter.api.Test;

/**
 * A real case with its published dates: Wuhu, 2025, designated slaughterhouses for cattle and sheep. The stability risk was
 * assessed a month after the legality opinion. What was not published is not in the file.
 */
class WuhuCaseTest {

    private final CaseFile opinion = CaseFile.startedOn("2025-01-02", Procedure.PUBLIC_PARTICIPATION,
                    Procedure.DEPARTMENT_CONSULTATION, Procedure.FAIR_COMPETITION_REVIEW, Procedure.RISK_ASSESSMENT)
            .draft("2025-01-03").notice("2025-01-06", "2025-02-05", null).departments("2025-01-20", null)
            .summarised("2025-02-06", "2025-02-06")
            .fairCompetition("2025-02-13", FairCompetitionReviewed.Conclusion.COMPLIES)
            .opinion("2025-03-03", Conclusion.LAWFUL);
    private final CaseFile assessed = opinion.risk("2025-04-03", Level.LOW, true, "measures");

    @Test
    void a_consultation_over_spring_festival_of_thirty_days_is_valid() {
        assertThat(Ask.back("consultationLength", opinion.on("2025-03-03"))).isEqualTo("HOLDS longEnough");
    }

    @Test
    void the_agenda_waits_for_the_risk_report_and_then_opens() {
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, opinion.on("2025-03-10"))).isFalse();
        CaseFile listed = assessed.listed("2025-05-06", "2025-05-07");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, listed.on("2025-05-06"))).isTrue();
        assertThat(Gates.judge(GuardedAct.PUT_ON_AGENDA, listed.on("2025-05-06")).warnings()).isEmpty();
    }

    @Test
    void that_the_risk_assessment_was_open_when_the_opinion_was_issued_stays_as_a_warning() {
        CaseFile listed = assessed.listed("2025-05-06", "2025-05-07");
        assertThat(Ask.findings(listed.on("2025-05-07"))).contains("riskBeforeReview WARNING openAtOpinion");
        assertThat(Ask.findings(listed.on("2025-05-07"))).filteredOn(f -> f.contains("WARNING")).hasSize(1);
    }
}
