package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.LegalityFact.AdviserDeclared;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.Consent;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.LegalityFact.OpinionCosigned;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionExamined.Stage;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.ReviewInquiryNoted;
import cn.fadu.dossier.LegalityFact.ReviewMeetingHeld;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.dossier.LegalityFact.UnitChecked;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final String TIME = "guaranteedReviewTime";
    private static final String COVERS = "legalityOpinionCoversDraft";

    private final CaseFile matter = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06");

    @Test
    void a_procedure_still_open_at_submission_is_a_warning_and_never_closes_it() {
        Situation submitting = matter.submitted("2026-05-12", null).on("2026-05-12");
        assertThat(Ask.forward("riskBeforeReview", submitting)).isEqualTo("WARNING open");
        assertThat(Ask.remedy("riskBeforeReview", submitting)).isEqualTo("userTask_planRiskAssessment lead/undertaker 2026-05-12");
        assertThat(Ask.isOpen(GuardedAct.SUBMIT_FOR_REVIEW, submitting)).isTrue();
        assertThat(Ask.forward("expertsBeforeReview", submitting)).isEqualTo("NOT_APPLICABLE notRequired");
    }

    @Test
    void what_was_finished_before_submission_holds_and_what_followed_before_the_opinion_no_longer_matters() {
        CaseFile before = matter.risk("2026-05-11", Level.LOW, true, "m").submitted("2026-05-12", null);
        assertThat(Ask.forward("riskBeforeReview", before.on("2026-05-12"))).isEqualTo("HOLDS done");
        CaseFile between = matter.submitted("2026-05-12", null).risk("2026-05-14", Level.LOW, true, "m");
        assertThat(Ask.back("riskBeforeReview", between.on("2026-05-15"))).isEqualTo("WARNING openAtSubmission");
        assertThat(Ask.back("riskBeforeReview", between.opinion("2026-05-18", Conclusion.LAWFUL).on("2026-05-19")))
                .isEqualTo("HOLDS done");
    }

    @Test
    void a_procedure_finished_after_the_opinion_leaves_a_warning() {
        CaseFile after = matter.foundLawful("2026-05-12").risk("2026-05-20", Level.LOW, true, "m");
        assertThat(Ask.findings(after.on("2026-05-21"))).containsExactly("riskBeforeReview WARNING openAtOpinion");
    }

    @Test
    void a_procedure_repeated_for_a_later_version_says_nothing_of_the_version_reviewed() {
        CaseFile repeated = matter.risk("2026-05-08", Level.LOW, true, "m").foundLawful("2026-05-12")
                .draft("2026-05-14", Procedure.RISK_ASSESSMENT).risk("2026-05-20", Level.LOW, true, "m");
        assertThat(Ask.back("riskBeforeReview", repeated.on("2026-05-21"))).isEqualTo("HOLDS done");
    }

    @Test
    void a_meeting_planned_before_seven_working_days_can_have_passed_is_a_warning_at_submission() {
        assertThat(Ask.forward(TIME, matter.on("2026-05-12"))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward(TIME, matter.submitted("2026-05-12", null).on("2026-05-12")))
                .isEqualTo("NOT_APPLICABLE noMeetingPlanned");
        Situation tooSoon = matter.submitted("2026-05-12", "2026-05-20").on("2026-05-12");
        assertThat(Ask.forward(TIME, tooSoon)).isEqualTo("WARNING plannedTooSoon");
        assertThat(Ask.arguments(TIME, tooSoon))
                .isEqualTo(List.of(CaseFile.date("2026-05-20"), CaseFile.date("2026-05-21"), 7, 0));
        assertThat(Ask.isOpen(GuardedAct.SUBMIT_FOR_REVIEW, tooSoon)).isTrue();
        assertThat(Ask.forward(TIME, matter.submitted("2026-05-12", "2026-05-21").on("2026-05-12")))
                .isEqualTo("HOLDS planned");
    }

    @Test
    void the_guaranteed_time_runs_from_complete_material_and_is_measured_against_the_meeting() {
        CaseFile accepted = matter.submitted("2026-05-12", null).checked("2026-05-18", Outcome.ACCEPTED);
        assertThat(Ask.forward(TIME, accepted.on("2026-05-19"))).isEqualTo("HOLDS running");
        assertThat(Ask.forward(TIME, accepted.listed("2026-05-20", "2026-05-26").on("2026-05-20")))
                .isEqualTo("WARNING meetingTooSoon");
        assertThat(Ask.remedy(TIME, accepted.listed("2026-05-20", "2026-05-26").on("2026-05-20")))
                .isEqualTo("userTask_decideAgenda leadership/chief 2026-05-27");
        assertThat(Ask.forward(TIME, accepted.listed("2026-05-20", "2026-05-27").on("2026-05-20")))
                .isEqualTo("HOLDS running");
    }

    @Test
    void an_opinion_freely_issued_early_is_no_breach_and_is_noted() {
        CaseFile accepted = matter.submitted("2026-05-12", "2026-05-25").checked("2026-05-18", Outcome.ACCEPTED);
        assertThat(Ask.forward(TIME, accepted.opinion("2026-05-22", Conclusion.LAWFUL).on("2026-05-22")))
                .isEqualTo("HOLDS issuedEarly");
        assertThat(Ask.forward(TIME, accepted.opinion("2026-05-27", Conclusion.LAWFUL).on("2026-05-27")))
                .isEqualTo("HOLDS granted");
        assertThat(Ask.forward(TIME, matter.submitted("2026-05-12", null).opinion("2026-05-13", Conclusion.LAWFUL)
                .on("2026-05-13"))).isEqualTo("HOLDS issued");
    }

    @Test
    void a_time_that_reaches_a_year_without_holidays_known_is_marked_provisional() {
        Situation late = CaseFile.startedOn("2026-12-01").draft("2026-12-02").submitted("2026-12-28", "2027-01-05")
                .on("2026-12-28");
        assertThat(Ask.arguments(TIME, late).get(3)).isEqualTo(1);
    }

    @Test
    void no_opinion_is_issued_before_a_legal_adviser_was_heard() {
        CaseFile assigned = matter.submitted("2026-05-12", null).checked("2026-05-12", Outcome.ACCEPTED)
                .assigned("2026-05-12", 2).drafted("2026-05-13", Conclusion.LAWFUL, null, CaseFile.REVIEWER);
        Situation none = assigned.opinion("2026-05-13", Conclusion.LAWFUL).on("2026-05-13");
        assertThat(Ask.forward("adviserHeard", none)).isEqualTo("BROKEN tooFew");
        assertThat(Ask.remedy("adviserHeard", none)).isEqualTo("userTask_declareInterest advisers/adviser 2026-05-13");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, none)).isFalse();
        assertThat(Ask.remedy("adviserHeard", matter.on("2026-05-07")))
                .isEqualTo("userTask_submitForReview lead/undertaker 2026-05-07");
    }

    @Test
    void one_adviser_suffices_and_the_silence_of_others_is_noted() {
        CaseFile heard = matter.submitted("2026-05-12", null).checked("2026-05-12", Outcome.ACCEPTED)
                .assigned("2026-05-12", 2).advice("2026-05-13").drafted("2026-05-13", Conclusion.LAWFUL, null,
                        CaseFile.REVIEWER).opinion("2026-05-14", Conclusion.LAWFUL);
        assertThat(Ask.forward("adviserHeard", heard.on("2026-05-14"))).isEqualTo("HOLDS someSilent");
        assertThat(Ask.arguments("adviserHeard", heard.on("2026-05-14"))).isEqualTo(List.of(1, 1));
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, heard.on("2026-05-14"))).isTrue();
        assertThat(Ask.forward("adviserHeard", heard.advice("2026-05-14", "adviser2").on("2026-05-14"))).isEqualTo("HOLDS heard");
    }

    @Test
    void advice_dated_after_the_opinion_does_not_count() {
        CaseFile late = matter.submitted("2026-05-12", null).opinion("2026-05-14", Conclusion.LAWFUL).advice("2026-05-15");
        assertThat(Ask.back("adviserHeard", late.on("2026-05-16"))).isEqualTo("BROKEN tooFew");
    }

    @Test
    void risks_may_be_stated_only_for_an_exploratory_reform_that_the_reviewer_finds_without_explicit_rule() {
        String rule = "riskStatedOnlyForReform";
        CaseFile reform = CaseFile.startedOn("2026-05-01", CongressDuty.NONE, true).draft("2026-05-06")
                .submitted("2026-05-12", null);
        assertThat(Ask.forward(rule, reform.on("2026-05-12"))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward(rule, reform.drafted("2026-05-13", Conclusion.LAWFUL, null, CaseFile.REVIEWER)
                .on("2026-05-13"))).isEqualTo("NOT_APPLICABLE notUsed");
        assertThat(Ask.forward(rule, reform.drafted("2026-05-13", Conclusion.RISK_STATED, "", CaseFile.REVIEWER)
                .on("2026-05-13"))).isEqualTo("BROKEN findingMissing");
        assertThat(Ask.forward(rule, reform.drafted("2026-05-13", Conclusion.RISK_STATED, "no rule", CaseFile.REVIEWER)
                .on("2026-05-13"))).isEqualTo("HOLDS found");
        assertThat(Ask.forward(rule, reform.opinion("2026-05-13", Conclusion.RISK_STATED).on("2026-05-13")))
                .isEqualTo("CANNOT_TELL findingUnknown");
        assertThat(Ask.forward(rule, matter.submitted("2026-05-12", null).drafted("2026-05-13", Conclusion.RISK_STATED,
                "no rule", CaseFile.REVIEWER).on("2026-05-13"))).isEqualTo("BROKEN notExploratory");
    }

    @Test
    void whoever_drafted_may_not_review_but_a_body_bound_by_reference_is_only_warned() {
        CaseFile clash = matter.submitted("2026-05-12", null).advice("2026-05-12")
                .drafted("2026-05-13", Conclusion.LAWFUL, null, CaseFile.DRAFTER);
        assertThat(Ask.forward("reviewerDidNotDraft", clash.on("2026-05-13"))).isEqualTo("BROKEN both");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, clash.on("2026-05-13"))).isFalse();
        Situation street = new Situation(clash.dossier(), ProfileTest.byReference(), CaseFile.CALENDAR,
                CaseFile.date("2026-05-13"));
        assertThat(Ask.forward("reviewerDidNotDraft", street)).isEqualTo("WARNING both");
        assertThat(Ask.forward("reviewerDidNotDraft", matter.foundLawful("2026-05-12").on("2026-05-13")))
                .isEqualTo("HOLDS separate");
        CaseFile issued = matter.plus(new OpinionIssued(CaseFile.date("2026-05-13"), "1", matter.current(),
                Conclusion.LAWFUL, 0, null, CaseFile.DRAFTER, null, null, null));
        assertThat(Ask.back("reviewerDidNotDraft", issued.on("2026-05-14"))).isEqualTo("BROKEN both");
        CaseFile confirmed = matter.foundLawful("2026-05-12").plus(new AmendmentsConfirmed(CaseFile.date("2026-05-13"),
                matter.current(), true, null, CaseFile.DRAFTER));
        assertThat(Ask.findings(confirmed.on("2026-05-14"))).contains("reviewerDidNotDraft BROKEN both");
    }

    @Test
    void where_local_rules_ask_for_them_the_steps_of_the_unit_are_due_and_their_absence_is_a_warning() {
        CaseFile prepared = matter.plus(new SubmittedForReview(CaseFile.date("2026-05-12"), matter.current(), Set.of(), "s",
                null, null, false, false));
        Situation city = under(ProfileTest.modelCity(), prepared, "2026-05-12");
        assertThat(ReviewSteps.isLegalCheckDue(city)).isTrue();
        assertThat(ReviewSteps.isDiscussionDue(city)).isTrue();
        assertThat(ReviewSteps.isLegalCheckDue(prepared.on("2026-05-12"))).isFalse();
        assertThat(ReviewSteps.isDiscussionDue(prepared.on("2026-05-12"))).isFalse();
        assertThat(Ask.remedy(COVERS, city)).startsWith("userTask_checkInUnit lead/unit-legal");
        assertThat(Ask.remedy(COVERS, prepared.on("2026-05-12"))).startsWith("userTask_signSubmission lead/unit-head");

        Situation skipped = under(ProfileTest.modelCity(), matter.submitted("2026-05-12", null), "2026-05-12");
        assertThat(Ask.forward("unitLegalCheckBeforeReview", skipped)).isEqualTo("WARNING missing");
        assertThat(Ask.forward("unitDiscussionBeforeReview", skipped)).isEqualTo("WARNING missing");
        assertThat(Ask.isOpen(GuardedAct.SUBMIT_FOR_REVIEW, skipped)).isTrue();
        assertThat(Ask.forward("unitLegalCheckBeforeReview", matter.submitted("2026-05-12", null).on("2026-05-12")))
                .isEqualTo("NOT_APPLICABLE notRequired");
        CaseFile checked = prepared.plus(new UnitChecked(CaseFile.date("2026-05-12"), matter.current(), List.of(),
                Consent.AGREES, "o", null, CaseFile.REVIEWER));
        assertThat(Ask.forward("unitLegalCheckBeforeReview", under(ProfileTest.modelCity(), checked, "2026-05-12")))
                .isEqualTo("HOLDS done");
        assertThat(Ask.remedy(COVERS, under(ProfileTest.modelCity(), checked, "2026-05-12")))
                .startsWith("userTask_discussInUnit lead/unit-head");
    }

    @Test
    void where_local_rules_ask_for_it_no_opinion_is_issued_without_the_signature_of_an_adviser() {
        CaseFile approved = matter.submitted("2026-05-12", null).checked("2026-05-12", Outcome.ACCEPTED)
                .assigned("2026-05-12", 1).advice("2026-05-12")
                .drafted("2026-05-13", Conclusion.LAWFUL, null, CaseFile.REVIEWER).plus(examined(Stage.CHECKED))
                .plus(examined(Stage.APPROVED));
        assertThat(Ask.remedy(COVERS, under(ProfileTest.modelStreet(), approved, "2026-05-13")))
                .startsWith("userTask_cosignOpinion advisers/adviser");
        CaseFile issued = approved.opinion("2026-05-13", Conclusion.LAWFUL);
        assertThat(Ask.forward("opinionCosigned", under(ProfileTest.modelStreet(), issued, "2026-05-13")))
                .isEqualTo("BROKEN missing");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, under(ProfileTest.modelStreet(), issued, "2026-05-13"))).isFalse();
        assertThat(Ask.forward("opinionCosigned", issued.on("2026-05-13"))).isEqualTo("NOT_APPLICABLE notRequired");
        CaseFile signed = approved.plus(new OpinionCosigned(CaseFile.date("2026-05-13"), true, null, CaseFile.CHIEF))
                .opinion("2026-05-13", Conclusion.LAWFUL);
        assertThat(Ask.forward("opinionCosigned", under(ProfileTest.modelStreet(), signed, "2026-05-13")))
                .isEqualTo("HOLDS signed");
    }

    @Test
    void what_advisers_say_at_a_review_meeting_counts_and_who_withdrew_is_not_overdue() {
        CaseFile asked = matter.submitted("2026-05-12", null).checked("2026-05-12", Outcome.ACCEPTED)
                .assigned("2026-05-12", 2).plus(new AdviserDeclared(CaseFile.date("2026-05-12"), new PersonId("adviser"),
                        false, false, "kin"));
        assertThat(Ask.forward("adviserHeard", asked.on("2026-05-12"))).isEqualTo("BROKEN tooFew");
        CaseFile met = asked.plus(new ReviewMeetingHeld(CaseFile.date("2026-05-13"), matter.current(), "room", "all",
                List.of(new ReviewMeetingHeld.View(new PersonId("adviser2"), Conclusion.LAWFUL, "o")), "lawful", null,
                CaseFile.REVIEWER));
        assertThat(Ask.forward("adviserHeard", met.on("2026-05-13"))).isEqualTo("HOLDS heard");
    }

    @Test
    void replies_and_inquiries_are_no_review_and_say_so() {
        CaseFile replied = CaseFile.startedOn("2026-05-01", Procedure.DEPARTMENT_CONSULTATION).draft("2026-05-06")
                .departments("2026-05-07", null);
        assertThat(Ask.forward(COVERS, replied.on("2026-05-08"))).isEqualTo("BROKEN commentsAreNoReview");
        CaseFile telephoned = matter.submitted("2026-05-12", null).plus(new ReviewInquiryNoted(CaseFile.date("2026-05-12"),
                ReviewInquiryNoted.Kind.TELEPHONE, "bureau", "q", "agreed", null, CaseFile.REVIEWER));
        assertThat(Ask.forward(COVERS, telephoned.on("2026-05-12"))).isEqualTo("BROKEN commentsAreNoReview");
        assertThat(Ask.forward(COVERS, matter.on("2026-05-12"))).isEqualTo("BROKEN notReviewed");
    }

    @Test
    void where_the_reviewing_department_drafted_itself_others_of_it_review_and_that_is_shown() {
        CaseFile own = matter.submitted("2026-05-12", null).plus(new OpinionDrafted(CaseFile.date("2026-05-13"),
                matter.current(), List.of(), Conclusion.LAWFUL, null, List.of(), CaseFile.REVIEWER, "laws",
                matter.dossier().drafts().get(0).unit()));
        assertThat(Ask.forward("reviewerDidNotDraft", own.on("2026-05-13"))).isEqualTo("WARNING sameUnit");
    }

    private static Situation under(Profile profile, CaseFile file, String today) {
        return new Situation(file.dossier(), profile, CaseFile.CALENDAR, CaseFile.date(today));
    }

    private static OpinionExamined examined(Stage stage) {
        return new OpinionExamined(CaseFile.date("2026-05-13"), stage, true, null, new PersonId("checker"));
    }
}
