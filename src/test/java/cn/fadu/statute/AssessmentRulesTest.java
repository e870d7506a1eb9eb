package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Calendars;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered.Point;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rules ask of expert review, risk assessment and fair-competition review. */
class AssessmentRulesTest {

    private static final String DAY = "2026-05-08";
    private static final String EXPERTS = "expertsBeforeAgenda";
    private static final OtherExpert EXPERT = new OtherExpert("a", "f", "u", Relation.NONE, false, true, true);
    private static final OtherExpert INSIDER = new OtherExpert("b", "f", "u", Relation.INSIDER, false, true, true);

    private final CaseFile professional = CaseFile.startedOn("2026-05-01", Procedure.EXPERT_REVIEW).draft("2026-05-06");
    private final CaseFile risky = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06");
    private final CaseFile market = CaseFile.startedOn("2026-05-01", Procedure.FAIR_COMPETITION_REVIEW).draft("2026-05-06");

    @Test
    void experts_who_declared_signed_and_were_answered_satisfy_the_agenda() {
        assertThat(Ask.forward(EXPERTS, professional.experts(DAY).on(DAY))).isEqualTo("HOLDS present");
        assertThat(Ask.forward(EXPERTS, argued(true, new Point("p", false, "reason"), EXPERT).on(DAY)))
                .isEqualTo("HOLDS present");
    }

    @Test
    void an_interest_a_missing_promise_a_missing_signature_and_a_missing_reason_each_break() {
        Point adopted = new Point("p", true, null);
        OtherExpert interested = new OtherExpert("a", "f", "u", Relation.NONE, false, false, true);
        OtherExpert talkative = new OtherExpert("a", "f", "u", Relation.NONE, false, true, false);
        assertThat(Ask.forward(EXPERTS, argued(true, adopted, interested).on(DAY))).isEqualTo("BROKEN interest");
        assertThat(Ask.forward(EXPERTS, argued(true, adopted, talkative).on(DAY))).isEqualTo("BROKEN interest");
        assertThat(Ask.forward(EXPERTS, argued(false, adopted, EXPERT).on(DAY))).isEqualTo("BROKEN unsigned");
        assertThat(Ask.forward(EXPERTS, argued(true, new Point("p", false, " "), EXPERT).on(DAY)))
                .isEqualTo("BROKEN unanswered");
    }

    @Test
    void how_many_experts_and_insiders_there_may_be_is_for_the_profile() {
        CaseFile two = argued(true, new Point("p", true, null), EXPERT, INSIDER);
        assertThat(Ask.forward(EXPERTS, two.on(DAY))).isEqualTo("HOLDS present");
        assertThat(Ask.forward(EXPERTS, local(two, Map.of(Figure.EXPERTS_MIN, 3), false))).isEqualTo("BROKEN tooFew");
        assertThat(Ask.forward(EXPERTS, local(two, Map.of(), true))).isEqualTo("WARNING even");
        assertThat(Ask.forward(EXPERTS, local(two, Map.of(Figure.EXPERT_INSIDERS_PERCENT_MAX, 33), false)))
                .isEqualTo("WARNING insiders");
    }

    @Test
    void a_report_without_one_of_its_three_parts_is_found_and_a_taken_over_one_has_the_form_of_its_own_rules() {
        String rule = "riskReportBeforeAgenda";
        assertThat(Ask.forward(rule, risky.risk(DAY, Level.LOW, true, "m").on(DAY))).isEqualTo("HOLDS present");
        assertThat(Ask.forward(rule, risky.risk(DAY, Level.LOW, true, " ").on(DAY))).isEqualTo("WARNING partMissing");
        assertThat(Ask.remedy(rule, risky.risk(DAY, Level.LOW, true, " ").on(DAY)))
                .isEqualTo("act_addRiskReport lead/undertaker " + DAY);
        assertThat(Ask.forward(rule, risky.riskPlanned(DAY, Assessor.EXISTING_REPORT, true)
                .riskReported(DAY, Level.LOW, true, null).on(DAY))).isEqualTo("HOLDS present");
    }

    @Test
    void adoption_needs_the_finding_of_the_organ_on_every_report() {
        String rule = "riskControllableToAdopt";
        CaseFile reported = risky.riskPlanned(DAY, Assessor.ASSESSING_UNIT, true).riskReported(DAY, Level.LOW, true, "m");
        assertThat(Ask.forward(rule, reported.on(DAY))).isEqualTo("CANNOT_TELL notFound");
        assertThat(Ask.remedy(rule, reported.on(DAY))).isEqualTo("userTask_findRiskControllable leadership/chief " + DAY);
        CaseFile found = reported.riskFound(DAY, true);
        assertThat(Ask.forward(rule, found.on(DAY))).isEqualTo("HOLDS controllable");
        CaseFile supplemented = found.riskSupplemented(DAY, Level.HIGH, false, "m");
        assertThat(Ask.forward(rule, supplemented.on(DAY))).isEqualTo("BROKEN overtaken");
        assertThat(Ask.remedy(rule, supplemented.on(DAY))).isEqualTo("act_findRiskAgain leadership/chief " + DAY);
        assertThat(Ask.forward(rule, supplemented.riskFound(DAY, true).on(DAY))).isEqualTo("HOLDS highWithMeasures");
        assertThat(Ask.forward(rule, supplemented.riskFound(DAY, false).on(DAY))).isEqualTo("BROKEN uncontrollable");
        assertThat(Ask.forward(rule, found.riskSupplemented(DAY, Level.HIGH, false, null).riskFound(DAY, true).on(DAY)))
                .isEqualTo("BROKEN highWithoutMeasures");
    }

    @Test
    void a_third_party_is_neither_contractor_nor_beneficiary() {
        String rule = "riskAssessorIndependent";
        assertThat(Ask.forward(rule, risky.riskPlanned(DAY, Assessor.THIRD_PARTY, true).on(DAY))).isEqualTo("HOLDS independent");
        assertThat(Ask.forward(rule, risky.riskPlanned(DAY, Assessor.THIRD_PARTY, false).on(DAY)))
                .isEqualTo("BROKEN dependent");
        assertThat(Ask.forward(rule, risky.riskPlanned(DAY, Assessor.UNIT_ITSELF, true).on(DAY)))
                .isEqualTo("NOT_APPLICABLE noThirdParty");
    }

    @Test
    void two_persons_review_fair_competition() {
        String rule = "fairCompetitionTwoHands";
        assertThat(Ask.forward(rule, market.fairCompetition(DAY, Conclusion.COMPLIES).on(DAY))).isEqualTo("HOLDS twoHands");
        assertThat(Ask.forward(rule, market.competitionScreened(DAY, new PersonId("regulator"))
                .competitionReviewed(DAY, Conclusion.COMPLIES, null).on(DAY))).isEqualTo("BROKEN sameHand");
    }

    @Test
    void an_exception_has_a_ground_no_alternative_and_an_end_by_day_or_condition() {
        String rule = "fairCompetitionBarsIssue";
        CaseFile open = market.competitionReviewed(DAY, Conclusion.EXCEPTION_APPLIES, null);
        assertThat(Ask.forward(rule, open.on(DAY))).isEqualTo("BROKEN exceptionIncomplete");
        assertThat(Ask.forward("fairCompetitionBeforeAgenda", open.on(DAY))).isEqualTo("WARNING exceptionIncomplete");
        CaseFile ends = market.plus(new FairCompetitionReviewed(CaseFile.date(DAY), market.current(),
                Conclusion.EXCEPTION_APPLIES, "o", FairCompetitionReviewed.Ground.SECURITY, "none", null, "when over", null,
                new PersonId("regulator")));
        assertThat(Ask.forward(rule, ends.on(DAY))).isEqualTo("HOLDS exception");
    }

    private CaseFile argued(boolean signed, Point point, OtherExpert... experts) {
        return professional.expertsChosen(DAY, Form.WRITTEN, experts).expertsReported(DAY, signed).expertsAnswered(DAY, point);
    }

    private static Situation local(CaseFile file, Map<Figure, Integer> figures, boolean odd) {
        Profile national = ProfileTest.national();
        LegalBasis source = LegalBasis.order713("20");
        Map<Figure, Profile.Parameter> all = new HashMap<>(national.figures());
        figures.forEach((f, n) -> all.put(f, new Profile.Parameter(n, source, CaseFile.date("2019-09-01"))));
        Map<Practice, Profile.Demand> practices =
                Map.of(Practice.EXPERTS_ODD, new Profile.Demand(odd, source, CaseFile.date("2019-09-01")));
        Profile profile = new Profile("local", "1", null, national.binding(), all, practices);
        return new Situation(file.dossier(), profile, Calendars.official(), CaseFile.date(DAY));
    }
}
