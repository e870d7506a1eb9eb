package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFact.OtherFormsHeld;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.ParticipationFact.PublicExplanationGiven;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How the public, experts and departments were heard (Arts. 14 to 16, 20, 22 and 23). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaysOfHearingRulesTest {

    private static final String DAY = "2026-06-15";

    private final CaseFile matter = CaseFile.startedOn("2026-05-04", Procedure.PUBLIC_PARTICIPATION, Procedure.EXPERT_REVIEW,
            Procedure.RISK_ASSESSMENT).draft("2026-05-05");

    @Test
    void the_public_is_heard_or_a_basis_says_why_not() {
        CaseFile heard = matter.notice("2026-05-06", "2026-06-08", null).summarised("2026-06-09", DAY);
        assertThat(Ask.forward("publicHeardOrBasis", heard.on(DAY))).isEqualTo("HOLDS heard");
        assertThat(Ask.forward("publicHeardOrBasis", CaseFile.startedOn("2026-05-04").draft(DAY).on(DAY)))
                .isEqualTo("HOLDS withheld");
        CaseFile silent = CaseFile.startedOn("2026-05-04").plus(new ProceduresDetermined(date(DAY), CaseFile
                .startedOn("2026-05-04").dossier().start().duties(), CongressDuty.NONE, " ", false, "judge", null, null));
        assertThat(Ask.forward("publicHeardOrBasis", silent.on(DAY))).isEqualTo("BROKEN noBasis");
        assertThat(Ask.remedy("publicHeardOrBasis", silent.on(DAY))).startsWith("act_requireProcedure office/office");
    }

    @Test
    void a_summary_without_any_way_of_hearing_is_pointed_out_and_a_paper_result_holds() {
        CaseFile summed = matter.plus(forms(Set.of(ParticipationForm.WRITTEN))).plus(summary());
        assertThat(Ask.forward("publicHeardOrBasis", summed.on(DAY))).isEqualTo("WARNING noWay");
        CaseFile carried = matter.plus(new CarriedOver(date("2026-05-20"), Procedure.PUBLIC_PARTICIPATION, matter.current(),
                "bureau", "1", true, "heard"));
        assertThat(Ask.forward("publicHeardOrBasis", carried.on(DAY))).isEqualTo("HOLDS carriedOver");
    }

    @Test
    void a_notice_names_where_it_is_published() {
        CaseFile notice = matter.notice("2026-05-06", "2026-06-08", null);
        assertThat(Ask.forward("noticeReachesPublic", notice.on("2026-05-06"))).isEqualTo("HOLDS published");
        assertThat(Ask.forward("noticeReachesPublic", channels(Set.of(Channel.NOTICE_BOARD)).on("2026-05-06")))
                .isEqualTo("WARNING onlyOtherWays");
        assertThat(Ask.back("noticeReachesPublic", channels(Set.of()).on("2026-05-06"))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Gates.judge(GuardedAct.PUBLISH_NOTICE, channels(Set.of()).on("2026-05-06")).obstacles())
                .extracting(Verdict::message).containsExactly("rule.noticeReachesPublic.nowhere");
    }

    @Test
    void a_way_that_was_chosen_and_not_used_is_pointed_out() {
        CaseFile chosen = matter.plus(forms(Set.of(ParticipationForm.SEMINAR, ParticipationForm.OPEN_CONSULTATION)));
        CaseFile half = chosen.notice("2026-05-06", "2026-06-08", null).summarised("2026-06-09", DAY);
        assertThat(Ask.forward("chosenFormsUsed", half.on(DAY))).isEqualTo("WARNING unused");
        assertThat(Ask.arguments("chosenFormsUsed", half.on(DAY))).containsExactly(1L);
        CaseFile both = chosen.notice("2026-05-06", "2026-06-08", null).plus(new OtherFormsHeld(date(DAY),
                List.of(new OtherFormsHeld.Held(ParticipationForm.SEMINAR, date(DAY), null, "hall", null, 12, null, "views")),
                List.of())).summarised("2026-06-09", DAY);
        assertThat(Ask.forward("chosenFormsUsed", both.on(DAY))).isEqualTo("HOLDS used");
        assertThat(Ask.forward("chosenFormsUsed", matter.plus(forms(Set.of())).on(DAY))).isEqualTo("WARNING noneChosen");
    }

    @Test
    void what_was_explained_to_the_public_is_known_and_never_owed() {
        assertThat(Ask.forward("questionsExplained", matter.on(DAY))).isEqualTo("NOT_APPLICABLE leftToUnit");
        CaseFile explained = matter.plus(forms(Set.of(ParticipationForm.WRITTEN))).plus(new PublicExplanationGiven(
                date("2026-05-20"), "interview", "expert", "topics", null));
        assertThat(Ask.forward("questionsExplained", explained.on(DAY))).isEqualTo("HOLDS explained");
        assertThat(explained.plus(forms(Set.of())).dossier().participation().explanation()).as("of the round in hand").isNull();
    }

    @Test
    void how_participants_of_a_hearing_are_selected_is_published_in_advance() {
        assertThat(Ask.forward("hearingSelectionPublished", hearing("by lot", Selection.DRAWN).on(DAY)))
                .isEqualTo("HOLDS published");
        assertThat(Ask.forward("hearingSelectionPublished", hearing(null, Selection.APPLIED).on(DAY)))
                .isEqualTo("WARNING unpublished");
        assertThat(Ask.forward("hearingSelectionPublished", hearing(null, Selection.INVITED).on(DAY)))
                .isEqualTo("NOT_APPLICABLE nobodySelected");
    }

    @Test
    void the_form_in_which_experts_argue_leaves_what_belongs_to_it() {
        assertThat(Ask.forward("expertFormFollowed", matter.experts(DAY).on(DAY))).isEqualTo("HOLDS written");
        CaseFile unmet = matter.expertsChosen(DAY, Form.MEETING).expertsReported(DAY, true).expertsAnswered(DAY);
        assertThat(Ask.forward("expertFormFollowed", unmet.on(DAY))).isEqualTo("WARNING notMet");
        assertThat(Ask.forward("expertFormFollowed", matter.expertsChosen(DAY, Form.COMMISSIONED).expertsAnswered(DAY).on(DAY)))
                .isEqualTo("WARNING nobodyCommissioned");
        assertThat(Ask.back("expertFormFollowed", matter.expertsChosen(DAY, null).expertsAnswered(DAY).on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void whoever_assesses_the_risk_hears_departments() {
        CaseFile heard = matter.risk(DAY, RiskFact.Level.LOW, true, "measures");
        assertThat(Ask.forward("riskDepartmentsHeard", heard.on(DAY))).isEqualTo("HOLDS heard");
        CaseFile unheard = matter.riskPlanned(DAY, Assessor.ASSESSING_UNIT, true).plus(report(" ", "disposal"));
        assertThat(Ask.forward("riskDepartmentsHeard", unheard.on(DAY))).isEqualTo("WARNING unheard");
        assertThat(Ask.back("riskDepartmentsHeard", matter.plus(report(null, null)).on(DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.forward("riskDepartmentsHeard", matter.riskPlanned(DAY, Assessor.EXISTING_REPORT, true)
                .plus(report(null, null)).on(DAY))).isEqualTo("NOT_APPLICABLE takenOver");
    }

    @Test
    void the_ways_of_assessing_are_free() {
        assertThat(Ask.forward("riskMethodsNamed", matter.plus(report("heard", "disposal")).on(DAY))).isEqualTo("HOLDS named");
        assertThat(Ask.forward("riskMethodsNamed", matter.risk(DAY, RiskFact.Level.LOW, true, "measures").on(DAY)))
                .isEqualTo("NOT_APPLICABLE inReport");
    }

    @Test
    void a_risk_that_was_assessed_before_is_not_assessed_again() {
        assertThat(Ask.forward("assessmentNotRepeated", planned(Assessor.EXISTING_REPORT, "environment").on(DAY)))
                .isEqualTo("HOLDS takenOver");
        assertThat(Ask.forward("assessmentNotRepeated", planned(Assessor.EXISTING_REPORT, null).on(DAY)))
                .isEqualTo("WARNING unnamed");
        assertThat(Ask.forward("assessmentNotRepeated", planned(Assessor.THIRD_PARTY, "environment").on(DAY)))
                .isEqualTo("WARNING repeated");
        assertThat(Ask.forward("assessmentNotRepeated", planned(Assessor.UNIT_ITSELF, null).on(DAY)))
                .isEqualTo("NOT_APPLICABLE noneBefore");
    }

    private CaseFile planned(Assessor assessor, String existing) {
        return matter.plus(new RiskAssessmentPlanned(date(DAY), matter.current(), assessor, null, true, null, existing, null,
                null, false, null));
    }

    private RiskAssessed report(String heard, String disposal) {
        return new RiskAssessed(date(DAY), matter.current(), false, null, List.of(RiskFact.Method.KEY_VISITS), heard, List.of(),
                "measures", disposal, RiskFact.Level.LOW, RiskFact.Level.LOW, true, null, null);
    }

    private FormsChosen forms(Set<ParticipationForm> forms) {
        return new FormsChosen(date("2026-05-06"), matter.current(), forms, HearingDuty.NONE, null, false, null, null, null, null);
    }

    private static AdoptionSummarised summary() {
        return new AdoptionSummarised(date(DAY), 1, 1, 0, 0, 0, false, List.of(), "main", true, null);
    }

    private CaseFile channels(Set<Channel> channels) {
        ConsultationNoticePublished like = matter.notice("2026-05-06", "2026-06-08", null).dossier().consultation().notice();
        return matter.plus(new ConsultationNoticePublished(like.on(), like.draft(), like.from(), like.until(), null, channels,
                like.howToComment(), like.contact(), like.notice(), 0, like.explanation()));
    }

    private CaseFile hearing(String method, Selection how) {
        return matter.plus(forms(Set.of(ParticipationForm.HEARING))).plus(new HearingAnnounced(date("2026-05-20"),
                matter.current(), "matter", date(DAY), "9:00", "hall", List.of(new HearingAnnounced.Side("farmers", 1)), null,
                null, method, null, Set.of(Channel.GOVERNMENT_WEBSITE), null, "1"))
                .plus(new ParticipantsSelected(date("2026-05-30"), List.of(new ParticipantsSelected.Selected(null, "farmers",
                        how, false, null)), null));
    }
}
