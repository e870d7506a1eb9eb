package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.CoordinationFact.DisputeCoordinated;
import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.Procedure;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaRulesTest {

    private static final String COVERS = "legalityOpinionCoversDraft";

    private final CaseFile matter = CaseFile.startedOn("2026-05-01").draft("2026-05-06");

    @Test
    void a_draft_that_was_not_reviewed_is_not_put_on_the_agenda() {
        Situation listing = matter.listed("2026-05-20", "2026-05-25").on("2026-05-20");
        assertThat(Ask.forward(COVERS, listing)).isEqualTo("BROKEN notReviewed");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, listing)).isFalse();
        assertThat(Ask.remedy(COVERS, listing)).isEqualTo("userTask_submitForReview lead/undertaker 2026-05-20");
        assertThat(Ask.remedy(COVERS, CaseFile.startedOn("2026-05-01").on("2026-05-02")))
                .isEqualTo("userTask_registerDraft lead/undertaker 2026-05-02");
    }

    @Test
    void a_reviewed_draft_found_lawful_may_be_put_on_the_agenda() {
        CaseFile lawful = matter.foundLawful("2026-05-18");
        assertThat(Ask.forward(COVERS, lawful.on("2026-05-18"))).isEqualTo("HOLDS covered");
        CaseFile listed = lawful.listed("2026-05-18", "2026-05-25");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, listed.on("2026-05-18"))).isTrue();
        assertThat(Ask.back(COVERS, listed.on("2026-05-26"))).isEqualTo("HOLDS covered");
    }

    @Test
    void a_draft_found_unlawful_is_never_put_on_the_agenda() {
        CaseFile unlawful = matter.submitted("2026-05-12", null).opinion("2026-05-18", Conclusion.UNLAWFUL);
        assertThat(Ask.forward(COVERS, unlawful.on("2026-05-18"))).isEqualTo("BROKEN unlawful");
        assertThat(Ask.remedy(COVERS, unlawful.on("2026-05-18")))
                .isEqualTo("userTask_decideAfterUnlawful lead/undertaker 2026-05-18");
        assertThat(Ask.remedy(COVERS, unlawful.draft("2026-05-19").on("2026-05-19")))
                .isEqualTo("userTask_submitForReview lead/undertaker 2026-05-19");
    }

    @Test
    void of_two_opinions_of_one_date_on_one_draft_the_stricter_counts() {
        CaseFile both = matter.foundLawful("2026-05-18").opinion("2026-05-18", Conclusion.UNLAWFUL);
        assertThat(Ask.forward(COVERS, both.on("2026-05-18"))).isEqualTo("BROKEN unlawful");
        CaseFile reversed = matter.submitted("2026-05-18", null).opinion("2026-05-18", Conclusion.UNLAWFUL)
                .opinion("2026-05-18", Conclusion.LAWFUL);
        assertThat(Ask.forward(COVERS, reversed.on("2026-05-18"))).isEqualTo("BROKEN unlawful");
        assertThat(Ask.remedy(COVERS, reversed.on("2026-05-18"))).isEqualTo("act_changeDraft lead/undertaker 2026-05-18");
        CaseFile later = matter.submitted("2026-05-12", null).opinion("2026-05-12", Conclusion.UNLAWFUL)
                .opinion("2026-05-18", Conclusion.LAWFUL);
        assertThat(Ask.forward(COVERS, later.on("2026-05-18"))).isEqualTo("HOLDS covered");
    }

    @Test
    void a_draft_to_be_amended_waits_for_the_reviewer_to_confirm_the_amended_version() {
        CaseFile amend = matter.submitted("2026-05-12", null).opinion("2026-05-18", Conclusion.AMEND_THEN_SUBMIT);
        assertThat(Ask.remedy(COVERS, amend.on("2026-05-18")))
                .isEqualTo("userTask_answerAmendments lead/undertaker 2026-05-18");
        CaseFile second = amend.draft("2026-05-19");
        CaseFile answered = second.plus(new AmendmentsAnswered(CaseFile.date("2026-05-19"), second.current(), List.of()));
        assertThat(Ask.forward(COVERS, answered.on("2026-05-19"))).isEqualTo("BROKEN amendmentsOpen");
        assertThat(Ask.remedy(COVERS, answered.on("2026-05-19")))
                .isEqualTo("userTask_confirmAmendments legality/reviewer 2026-05-19");
        assertThat(Ask.remedy(COVERS, answered.plus(confirmed(answered, false)).on("2026-05-20")))
                .isEqualTo("userTask_answerAmendments lead/undertaker 2026-05-20");
        assertThat(Ask.forward(COVERS, answered.plus(confirmed(answered, true)).on("2026-05-20")))
                .isEqualTo("HOLDS covered");
    }

    @Test
    void a_version_changed_after_the_opinion_is_not_covered_until_the_reviewer_judges_the_change() {
        CaseFile changed = matter.foundLawful("2026-05-12").draft("2026-05-14");
        assertThat(Ask.forward(COVERS, changed.on("2026-05-14"))).isEqualTo("BROKEN changedSince");
        assertThat(Ask.remedy(COVERS, changed.on("2026-05-14")))
                .isEqualTo("userTask_judgeChangedText legality/reviewer 2026-05-14");
        assertThat(Ask.remedy(COVERS, changed.plus(judged(changed, false)).on("2026-05-15")))
                .isEqualTo("userTask_submitForReview lead/undertaker 2026-05-15");
        assertThat(Ask.forward(COVERS, changed.plus(judged(changed, true)).on("2026-05-15"))).isEqualTo("HOLDS covered");
    }

    @Test
    void an_opinion_dated_after_the_listing_is_a_finding_and_one_of_the_same_date_is_in_time() {
        CaseFile late = matter.listed("2026-05-12", "2026-05-25").foundLawful("2026-05-13");
        assertThat(Ask.back(COVERS, late.on("2026-05-20"))).isEqualTo("BROKEN coveredTooLate");
        assertThat(Ask.forward(COVERS, late.on("2026-05-20"))).isEqualTo("BROKEN coveredTooLate");
        assertThat(Ask.back(COVERS, matter.listed("2026-05-12", "2026-05-25").foundLawful("2026-05-12")
                .on("2026-05-20"))).isEqualTo("HOLDS covered");
    }

    @Test
    void a_version_newer_than_the_listed_one_closes_the_agenda_again_and_leaves_no_finding_on_the_listing() {
        CaseFile overtaken = matter.foundLawful("2026-05-12").listed("2026-05-13", "2026-05-25").draft("2026-05-14");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, overtaken.on("2026-05-14"))).isFalse();
        assertThat(Ask.findings(overtaken.on("2026-05-14"))).isEmpty();
    }

    @Test
    void an_opinion_that_only_states_risks_opens_the_agenda_for_an_exploratory_reform_alone() {
        CaseFile reform = CaseFile.startedOn("2026-05-01", CongressDuty.NONE, true).draft("2026-05-06")
                .submitted("2026-05-12", null).drafted("2026-05-13", Conclusion.RISK_STATED, "none", CaseFile.REVIEWER)
                .opinion("2026-05-13", Conclusion.RISK_STATED);
        assertThat(Ask.forward(COVERS, reform.on("2026-05-13"))).isEqualTo("HOLDS covered");
        CaseFile other = matter.submitted("2026-05-12", null)
                .drafted("2026-05-13", Conclusion.RISK_STATED, "none", CaseFile.REVIEWER)
                .opinion("2026-05-13", Conclusion.RISK_STATED);
        assertThat(Ask.forward(COVERS, other.on("2026-05-13"))).isEqualTo("BROKEN riskStatedWithoutGround");
    }

    @Test
    void each_item_of_the_material_for_the_meeting_that_is_owed_and_missing_closes_the_agenda_with_its_own_remedy() {
        CaseFile bare = CaseFile.startedOn("2026-04-01", Procedure.values()).draft("2026-04-02").foundLawful("2026-05-12");
        assertThat(Gates.judge(GuardedAct.PUT_ON_AGENDA, bare.on("2026-05-13")).obstacles().stream()
                .map(v -> v.rule() + " " + v.remedy().act())).containsExactly(
                        "departmentsBeforeAgenda userTask_askDepartments",
                        "fairCompetitionBeforeAgenda userTask_screenFairCompetition",
                        "participationBeforeAgenda userTask_chooseForms",
                        "expertsBeforeAgenda userTask_chooseExperts",
                        "riskReportBeforeAgenda userTask_planRiskAssessment");
        CaseFile complete = bare.departments("2026-04-03", null).notice("2026-04-03", "2026-05-03", null)
                .summarised("2026-05-04", "2026-05-05").experts("2026-05-06").risk("2026-05-06", Level.LOW, true, "m")
                .fairCompetition("2026-05-06", FairCompetitionReviewed.Conclusion.COMPLIES);
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, complete.on("2026-05-13"))).isTrue();
        assertThat(Ask.findings(complete.listed("2026-05-13", "2026-05-20").on("2026-05-13"))).isEmpty();
    }

    @Test
    void while_a_consultation_runs_its_summary_can_be_made_from_the_day_after_its_end() {
        CaseFile running = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-04-02")
                .notice("2026-04-10", "2026-05-10", null);
        assertThat(Ask.remedy("participationBeforeAgenda", running.on("2026-04-20")))
                .isEqualTo("userTask_summariseOpinions lead/undertaker 2026-05-11");
    }

    @Test
    void a_version_that_touches_a_procedure_reopens_it_and_another_does_not() {
        CaseFile assessed = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06")
                .risk("2026-05-07", Level.LOW, true, "m");
        assertThat(Ask.forward("riskReportBeforeAgenda", assessed.draft("2026-05-08").on("2026-05-08")))
                .isEqualTo("HOLDS present");
        assertThat(Ask.forward("riskReportBeforeAgenda", assessed.draft("2026-05-08", Procedure.RISK_ASSESSMENT)
                .on("2026-05-08"))).isEqualTo("BROKEN touched");
    }

    @Test
    void looking_back_a_result_dated_after_the_listing_came_too_late_and_one_for_a_later_version_tells_nothing() {
        CaseFile listed = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06")
                .foundLawful("2026-05-12").listed("2026-05-13", "2026-05-20");
        String rule = "riskReportBeforeAgenda";
        assertThat(Ask.back(rule, listed.on("2026-05-14"))).isEqualTo("BROKEN missing");
        assertThat(Ask.back(rule, listed.risk("2026-05-14", Level.LOW, true, "m").on("2026-05-14")))
                .isEqualTo("BROKEN late");
        assertThat(Ask.forward(rule, listed.risk("2026-05-14", Level.LOW, true, "m").on("2026-05-14")))
                .isEqualTo("BROKEN late");
        assertThat(Ask.back(rule, listed.draft("2026-05-14", Procedure.RISK_ASSESSMENT)
                .risk("2026-05-15", Level.LOW, true, "m").on("2026-05-15"))).isEqualTo("HOLDS redoneSince");
        CaseFile touched = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06")
                .risk("2026-05-07", Level.LOW, true, "m").draft("2026-05-08", Procedure.RISK_ASSESSMENT)
                .listed("2026-05-13", "2026-05-20");
        assertThat(Ask.back(rule, touched.on("2026-05-14"))).isEqualTo("BROKEN touched");
    }

    @Test
    void an_uncontrollable_risk_and_a_negative_competition_review_may_be_discussed_with_a_warning() {
        CaseFile both = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT, Procedure.FAIR_COMPETITION_REVIEW)
                .draft("2026-05-06").risk("2026-05-07", Level.HIGH, false, "m")
                .fairCompetition("2026-05-07", FairCompetitionReviewed.Conclusion.CHANGES_NEEDED).foundLawful("2026-05-12");
        assertThat(Ask.forward("riskReportBeforeAgenda", both.on("2026-05-12"))).isEqualTo("WARNING uncontrollable");
        assertThat(Ask.forward("fairCompetitionBeforeAgenda", both.on("2026-05-12"))).isEqualTo("WARNING negative");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, both.on("2026-05-12"))).isTrue();
    }

    @Test
    void a_dispute_between_departments_that_remains_is_explained() {
        CaseFile matterOfMany = CaseFile.startedOn("2026-05-01", Procedure.DEPARTMENT_CONSULTATION).draft("2026-05-06");
        assertThat(Ask.forward("departmentsBeforeAgenda", matterOfMany.departments("2026-05-07", "").on("2026-05-08")))
                .isEqualTo("BROKEN disputeUnexplained");
        assertThat(Ask.forward("departmentsBeforeAgenda", matterOfMany.departments("2026-05-07", "views")
                .on("2026-05-08"))).isEqualTo("HOLDS disputeExplained");
    }

    @Test
    void holding_a_matter_back_is_no_listing() {
        CaseFile heldBack = matter.listed("2026-05-12", "2026-05-20").plus(new AgendaDecided(CaseFile.date("2026-05-13"),
                matter.current(), AgendaDecided.Outcome.HELD_BACK, null, null, "later", null, null));
        assertThat(Ask.back(COVERS, heldBack.on("2026-05-14"))).isEqualTo("has not happened");
    }

    private static AmendmentsConfirmed confirmed(CaseFile file, boolean confirmed) {
        return new AmendmentsConfirmed(CaseFile.date("2026-05-20"), file.current(), confirmed, null, CaseFile.REVIEWER);
    }

    private static ChangedTextJudged judged(CaseFile file, boolean withoutEffect) {
        return new ChangedTextJudged(CaseFile.date("2026-05-15"), file.current(), withoutEffect, "r", CaseFile.REVIEWER);
    }

    @Test
    void the_consultation_of_departments_names_its_next_step() {
        String rule = "departmentsBeforeAgenda";
        CaseFile asked = CaseFile.startedOn("2026-05-01", Procedure.DEPARTMENT_CONSULTATION).draft("2026-05-06")
                .departmentsAsked("2026-05-07", "2026-05-14");
        assertThat(Ask.remedy(rule, asked.on("2026-05-08"))).isEqualTo("act_closeReplies lead/undertaker 2026-05-15");
        assertThat(Ask.remedy(rule, asked.on("2026-05-20"))).isEqualTo("act_closeReplies lead/undertaker 2026-05-20");
        CaseFile replied = asked.replied("2026-05-08", "finance", Stance.DISAGREES);
        assertThat(Ask.remedy(rule, replied.on("2026-05-08")))
                .isEqualTo("userTask_summariseReplies lead/undertaker 2026-05-08");
        CaseFile summarised = replied.summarisedReplies("2026-05-09");
        assertThat(Ask.remedy(rule, summarised.on("2026-05-09")))
                .isEqualTo("userTask_coordinateDispute leadership/member 2026-05-09");
        CaseFile agreed = summarised.plus(new DisputeCoordinated(CaseFile.date("2026-05-10"), true, "r", CaseFile.CHIEF));
        assertThat(Ask.forward(rule, agreed.on("2026-05-10"))).isEqualTo("HOLDS coordinated");
        CaseFile against = summarised.plus(new DisputeCoordinated(CaseFile.date("2026-05-10"), false, "r", CaseFile.CHIEF));
        assertThat(Ask.remedy(rule, against.on("2026-05-10")))
                .isEqualTo("userTask_explainDispute lead/undertaker 2026-05-10");
    }
}
