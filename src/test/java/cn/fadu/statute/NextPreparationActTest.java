package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.ExpertFact.ExpertOpinionGiven;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.ExpertsMet;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.InterestDeclared;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.MaterialsSupplemented;
import cn.fadu.dossier.LegalityFact.OpinionCosigned;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.ReviewAssigned;
import cn.fadu.dossier.LegalityFact.SubmissionReceived;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.dossier.LegalityFact.UnitChecked;
import cn.fadu.dossier.LegalityFact.UnitDiscussed;
import cn.fadu.dossier.LegalityFact.Consent;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFact.NoticeChecked;
import cn.fadu.dossier.ParticipationFact.NoticeDrafted;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.Procedure;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The step that comes next in legality review, expert review and participation, as a closed gate names it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextPreparationActTest {

    private static final String DAY = "2026-05-11";
    private static final LocalDate ON = CaseFile.date(DAY);

    private final CaseFile drafted = CaseFile.startedOn("2026-05-01").draft("2026-05-06");
    private final CaseFile received = drafted.submitted(DAY, null);
    private final CaseFile assigned = received.checked(DAY, MaterialsChecked.Outcome.ACCEPTED).assigned(DAY, 1).advice(DAY);
    private final CaseFile written = assigned.drafted(DAY, Conclusion.LAWFUL, null, CaseFile.REVIEWER);
    private final CaseFile professional = CaseFile.startedOn("2026-05-01", Procedure.EXPERT_REVIEW).draft("2026-05-06");
    private final CaseFile open = CaseFile.startedOn("2026-05-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-05-06");

    @Test
    void a_draft_is_sent_for_review_through_the_steps_its_unit_owes() {
        assertThat(review(drafted)).isEqualTo("userTask_submitForReview lead/undertaker");
        assertThat(review(sent(false, false))).isEqualTo("userTask_signSubmission lead/unit-head");
        assertThat(review(sent(true, true))).isEqualTo("userTask_checkInUnit lead/unit-legal");
        assertThat(review(sent(false, true))).isEqualTo("userTask_discussInUnit lead/unit-head");
        CaseFile checked = sent(true, true).plus(new UnitChecked(ON, CaseFile.version(1), List.of(), Consent.AGREES, "o", null,
                CaseFile.HEAD));
        assertThat(review(checked)).isEqualTo("userTask_discussInUnit lead/unit-head");
        assertThat(review(checked.plus(new UnitDiscussed(ON, CaseFile.version(1), "m", "a", Consent.AGREES, "c", null,
                CaseFile.HEAD)))).isEqualTo("userTask_signSubmission lead/unit-head");
        assertThat(review(sent(false, false).plus(new SubmissionSigned(ON, false, null, "n", CaseFile.HEAD))))
                .isEqualTo("userTask_submitForReview lead/undertaker");
    }

    @Test
    void what_was_received_is_registered_checked_supplemented_and_assigned() {
        CaseFile signed = sent(false, false).plus(new SubmissionSigned(ON, true, "1", null, CaseFile.HEAD));
        assertThat(review(signed)).isEqualTo("userTask_registerReceipt legality/reviewer");
        CaseFile registered = signed.plus(new SubmissionReceived(ON, "1", List.of()));
        assertThat(review(registered)).isEqualTo("userTask_checkMaterials legality/reviewer");
        assertThat(review(registered.checked(DAY, MaterialsChecked.Outcome.RETURNED)))
                .isEqualTo("userTask_submitForReview lead/undertaker");
        assertThat(review(registered.checked(DAY, MaterialsChecked.Outcome.OUT_OF_SCOPE)))
                .isEqualTo("userTask_submitForReview lead/undertaker");
        CaseFile lacking = registered.checked(DAY, MaterialsChecked.Outcome.SUPPLEMENT);
        assertThat(review(lacking)).isEqualTo("userTask_supplementMaterials lead/undertaker");
        assertThat(review(lacking.plus(new MaterialsSupplemented(ON, Set.of(), "n", List.of()))))
                .isEqualTo("userTask_checkMaterials legality/reviewer");
        assertThat(review(registered.checked(DAY, MaterialsChecked.Outcome.ACCEPTED)))
                .isEqualTo("userTask_assignReview legality/reviewer");
    }

    @Test
    void an_opinion_goes_from_drafter_to_checker_approver_adviser_and_director() {
        assertThat(review(assigned)).isEqualTo("userTask_draftOpinion legality/reviewer");
        assertThat(review(written)).isEqualTo("userTask_checkOpinion legality/checker");
        assertThat(review(written.plus(examined(OpinionExamined.Stage.CHECKED, false)))).isEqualTo("userTask_draftOpinion legality/reviewer");
        CaseFile checked = written.plus(examined(OpinionExamined.Stage.CHECKED, true));
        assertThat(review(checked)).isEqualTo("userTask_approveOpinion legality/approver");
        assertThat(review(checked.plus(examined(OpinionExamined.Stage.APPROVED, true)))).isEqualTo("userTask_issueOpinion legality/director");
    }

    @Test
    void an_adviser_signs_with_the_department_where_that_was_asked() {
        CaseFile approved = received.checked(DAY, MaterialsChecked.Outcome.ACCEPTED).plus(new ReviewAssigned(ON, 1, null,
                        CaseFile.REVIEWER, List.of(new PersonId("adviser")), true)).advice(DAY)
                .drafted(DAY, Conclusion.LAWFUL, null, CaseFile.REVIEWER).plus(examined(OpinionExamined.Stage.CHECKED, true))
                .plus(examined(OpinionExamined.Stage.APPROVED, true));
        assertThat(review(approved)).isEqualTo("userTask_cosignOpinion advisers/adviser");
        assertThat(review(approved.plus(new OpinionCosigned(ON, true, null, new PersonId("adviser")))))
                .isEqualTo("userTask_issueOpinion legality/director");
        assertThat(review(approved.plus(new OpinionCosigned(ON, false, "n", new PersonId("adviser")))))
                .isEqualTo("userTask_draftOpinion legality/reviewer");
    }

    @Test
    void after_an_opinion_a_changed_text_is_judged_amendments_answered_and_an_unlawful_one_decided_on() {
        assertThat(review(written.opinion(DAY, Conclusion.LAWFUL))).isEqualTo("userTask_judgeChangedText legality/reviewer");
        CaseFile changed = written.opinion(DAY, Conclusion.LAWFUL).draft(DAY);
        assertThat(review(changed.plus(new ChangedTextJudged(ON, CaseFile.version(2), false, "r", CaseFile.REVIEWER))))
                .isEqualTo("userTask_submitForReview lead/undertaker");
        CaseFile unlawful = written.opinion(DAY, Conclusion.UNLAWFUL);
        assertThat(review(unlawful)).isEqualTo("userTask_decideAfterUnlawful lead/undertaker");
        assertThat(review(unlawful.draft(DAY))).isEqualTo("userTask_submitForReview lead/undertaker");
        CaseFile amend = written.opinion(DAY, Conclusion.AMEND_THEN_SUBMIT);
        assertThat(review(amend)).isEqualTo("userTask_answerAmendments lead/undertaker");
        CaseFile answered = amend.plus(new AmendmentsAnswered(ON, CaseFile.version(1), List.of()));
        assertThat(review(answered)).isEqualTo("userTask_confirmAmendments legality/reviewer");
        assertThat(review(answered.plus(confirmed(false)))).isEqualTo("userTask_answerAmendments lead/undertaker");
        assertThat(review(answered.plus(confirmed(true)))).isEqualTo("userTask_judgeChangedText legality/reviewer");
    }

    @Test
    void experts_are_chosen_declare_give_opinions_and_are_no_longer_waited_for_after_their_day() {
        assertThat(experts(professional, DAY)).isEqualTo("userTask_chooseExperts lead/undertaker");
        CaseFile chosen = chosen(Form.WRITTEN);
        assertThat(experts(chosen, DAY)).isEqualTo("userTask_declareExpertInterest experts/expert");
        assertThat(experts(chosen, "2026-05-12")).isEqualTo("act_closeExpertOpinions lead/undertaker");
        CaseFile accepted = chosen.plus(declared());
        assertThat(experts(accepted, DAY)).isEqualTo("userTask_giveExpertOpinion experts/expert");
        CaseFile heard = accepted.plus(new ExpertOpinionGiven(ON, CaseFile.version(1), new PersonId("a"), "n", "f", "s", null,
                cn.fadu.dossier.ExpertFact.Conclusion.FEASIBLE, null, "a", null));
        assertThat(experts(heard, DAY)).isEqualTo("userTask_reportExpertReview lead/undertaker");
        CaseFile reported = heard.expertsReported(DAY, true);
        assertThat(experts(reported, DAY)).isEqualTo("userTask_answerExperts lead/undertaker");
        assertThat(experts(reported.expertsAnswered(DAY), DAY)).isEqualTo("userTask_chooseExperts lead/undertaker");
    }

    @Test
    void experts_who_are_to_meet_meet_before_the_report() {
        CaseFile accepted = chosen(Form.MEETING).plus(declared());
        assertThat(experts(accepted, DAY)).isEqualTo("userTask_recordExpertMeeting lead/undertaker");
        assertThat(experts(accepted.plus(new ExpertsMet(ON, CaseFile.version(1), ON, "p", List.of("a"), "o",
                cn.fadu.dossier.ExpertFact.Conclusion.FEASIBLE, null, true, null)), DAY))
                .isEqualTo("userTask_reportExpertReview lead/undertaker");
    }

    @Test
    void participation_goes_from_the_choice_of_forms_through_the_notice_to_the_summary() {
        assertThat(participation(open)).isEqualTo("userTask_chooseForms lead/undertaker " + DAY);
        CaseFile consulting = forms(false, ParticipationForm.OPEN_CONSULTATION);
        assertThat(participation(consulting)).isEqualTo("userTask_draftNotice lead/undertaker " + DAY);
        CaseFile noticed = consulting.plus(new NoticeDrafted(ON, CaseFile.version(1), CaseFile.date("2026-06-12"), null, "h", "c",
                null, null, CaseFile.DRAFTER));
        assertThat(participation(noticed)).isEqualTo("userTask_checkNotice lead/unit-legal " + DAY);
        assertThat(participation(noticed.plus(checked(NoticeChecked.Outcome.RETURNED)))).isEqualTo("userTask_draftNotice lead/undertaker " + DAY);
        assertThat(participation(noticed.plus(checked(NoticeChecked.Outcome.PUBLISH)))).isEqualTo("userTask_publishNotice lead/undertaker " + DAY);
        assertThat(participation(noticed.plus(checked(NoticeChecked.Outcome.NOT_DISCLOSED))))
                .isEqualTo("userTask_summariseOpinions lead/undertaker " + DAY);
        assertThat(participation(noticed.notice(DAY, "2026-06-12", null))).isEqualTo("userTask_summariseOpinions lead/undertaker 2026-06-13");
        assertThat(participation(forms(false, ParticipationForm.SEMINAR))).isEqualTo("userTask_recordForms lead/undertaker " + DAY);
        assertThat(participation(forms(true))).isEqualTo("userTask_hearGroups lead/undertaker " + DAY);
        assertThat(participation(forms(false))).isEqualTo("userTask_summariseOpinions lead/undertaker " + DAY);
    }

    private CaseFile sent(boolean legalCheck, boolean discussion) {
        return drafted.plus(new SubmittedForReview(ON, CaseFile.version(1), Set.of(), "statement", null, null, legalCheck, discussion));
    }

    private static OpinionExamined examined(OpinionExamined.Stage stage, boolean passed) {
        return new OpinionExamined(ON, stage, passed, "n", CaseFile.HEAD);
    }

    private static AmendmentsConfirmed confirmed(boolean confirmed) {
        return new AmendmentsConfirmed(ON, CaseFile.version(1), confirmed, null, CaseFile.REVIEWER);
    }

    private CaseFile chosen(Form form) {
        return professional.plus(new ExpertsChosen(ON, CaseFile.version(1), form, null, List.of(new PersonId("a")), List.of(), "r", "q",
                List.of(), ON));
    }

    private static InterestDeclared declared() {
        return new InterestDeclared(ON, new PersonId("a"), InterestDeclared.Answer.ACCEPTED, "f", Relation.NONE, false, false, null,
                true);
    }

    private static NoticeChecked checked(NoticeChecked.Outcome outcome) {
        return new NoticeChecked(ON, outcome, "b", CaseFile.HEAD);
    }

    private CaseFile forms(boolean groups, ParticipationForm... forms) {
        return open.plus(new FormsChosen(ON, CaseFile.version(1), Set.of(forms), HearingDuty.NONE, null, groups, groups ? "g" : null,
                "r", CaseFile.DRAFTER, null));
    }

    private static String review(CaseFile file) {
        Remedy remedy = new NextReviewAct(NextAct.in(file.on(DAY)), file.on(DAY)).find();
        return remedy.act() + " " + remedy.desk();
    }

    private static String experts(CaseFile file, String day) {
        Remedy remedy = new NextExpertAct(NextAct.in(file.on(day)), file.on(day)).find();
        return remedy.act() + " " + remedy.desk();
    }

    private static String participation(CaseFile file) {
        Remedy remedy = new NextParticipationAct(NextAct.in(file.on(DAY)), file.on(DAY)).find();
        return remedy.act() + " " + remedy.desk() + " " + remedy.from();
    }
}
