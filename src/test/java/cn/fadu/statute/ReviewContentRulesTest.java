package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.Head;
import cn.fadu.dossier.LegalityFact.HeadFinding;
import cn.fadu.dossier.LegalityFact.HeadFinding.Compliance;
import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is sent for review, what the opinion says and what becomes of it (Arts. 25 to 28). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewContentRulesTest {

    private static final String DAY = "2026-05-11";

    private final CaseFile drafted = CaseFile.startedOn("2026-05-04", CongressDuty.NONE, true).draft("2026-05-05");
    private final CaseFile assigned = drafted.submitted(DAY, null).checked(DAY, MaterialsChecked.Outcome.ACCEPTED)
            .assigned(DAY, 1).advice(DAY);

    @Test
    void a_submission_holds_bases_and_a_statement_of_the_procedure() {
        assertThat(Ask.forward("reviewMaterials", drafted.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("reviewMaterials", drafted.submitted(DAY, null).on(DAY))).isEqualTo("HOLDS complete");
        assertThat(Ask.forward("reviewMaterials", sent(null, Material.LEGAL_BASIS).on(DAY))).isEqualTo("WARNING noStatement");
        assertThat(Ask.forward("reviewMaterials", sent(null, Material.PROCEDURE_STATEMENT).on(DAY))).isEqualTo("HOLDS complete");
        assertThat(Ask.back("reviewMaterials", sent(null).on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void a_supplement_is_asked_for_once_and_waited_for() {
        CaseFile asked = drafted.submitted(DAY, null).checked(DAY, MaterialsChecked.Outcome.SUPPLEMENT);
        assertThat(Ask.forward("supplementAskedOnce", assigned.on(DAY))).isEqualTo("NOT_APPLICABLE notAsked");
        assertThat(Ask.forward("supplementAskedOnce", asked.on(DAY))).isEqualTo("HOLDS once");
        assertThat(Ask.forward("supplementAskedOnce", asked.checked(DAY, MaterialsChecked.Outcome.SUPPLEMENT).on(DAY)))
                .isEqualTo("WARNING again");
        assertThat(Ask.forward("supplementAskedOnce", asked.opinion(DAY, Conclusion.LAWFUL).on(DAY)))
                .isEqualTo("WARNING issuedWithout");
    }

    @Test
    void an_opinion_rules_on_authority_procedure_and_content() {
        assertThat(Ask.forward("threeHeadsReviewed", assigned.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("threeHeadsReviewed", found(Conclusion.LAWFUL, Compliance.COMPLIES).on(DAY)))
                .isEqualTo("HOLDS reviewed");
        CaseFile half = assigned.plus(opinion(Conclusion.LAWFUL, List.of(new HeadFinding(Head.AUTHORITY, Compliance.COMPLIES,
                "reasons"), new HeadFinding(Head.CONTENT, Compliance.COMPLIES, "reasons")), List.of()));
        assertThat(Ask.forward("threeHeadsReviewed", half.on(DAY))).isEqualTo("BROKEN headMissing");
        assertThat(Ask.arguments("threeHeadsReviewed", half.on(DAY))).containsExactly(2L);
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, half.on(DAY))).isFalse();
    }

    @Test
    void the_conclusion_follows_from_the_findings() {
        assertThat(Ask.forward("threeHeadsReviewed", found(Conclusion.LAWFUL, Compliance.VIOLATES).on(DAY)))
                .isEqualTo("BROKEN contradicts");
        assertThat(Ask.forward("threeHeadsReviewed", found(Conclusion.LAWFUL, Compliance.NEEDS_CHANGE).on(DAY)))
                .isEqualTo("WARNING changesLeft");
        assertThat(Ask.forward("threeHeadsReviewed", found(Conclusion.AMEND_THEN_SUBMIT, Compliance.VIOLATES).on(DAY)))
                .isEqualTo("HOLDS reviewed");
    }

    @Test
    void a_draft_against_an_explicit_rule_is_no_exploratory_reform() {
        CaseFile against = found(Conclusion.RISK_STATED, Compliance.VIOLATES);
        assertThat(Ask.forward("threeHeadsReviewed", against.on(DAY))).isEqualTo("BROKEN againstRule");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, against.opinion(DAY, Conclusion.RISK_STATED).on(DAY))).isFalse();
        assertThat(Ask.forward("threeHeadsReviewed", found(Conclusion.RISK_STATED, Compliance.NEEDS_CHANGE).on(DAY)))
                .isEqualTo("HOLDS reviewed");
    }

    @Test
    void of_an_opinion_without_its_text_nobody_can_tell_what_it_ruled_on() {
        assertThat(Ask.back("threeHeadsReviewed", assigned.opinion(DAY, Conclusion.LAWFUL).on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void an_opinion_bears_a_number_and_somebody_signed_it() {
        assertThat(Ask.forward("opinionAnsweredFor", assigned.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.back("opinionAnsweredFor", assigned.opinion(DAY, Conclusion.LAWFUL).on(DAY))).isEqualTo("HOLDS issued");
        assertThat(Ask.back("opinionAnsweredFor", issued("1", null).on(DAY))).isEqualTo("CANNOT_TELL signerUnknown");
        assertThat(Ask.back("opinionAnsweredFor", issued(" ", CaseFile.DIRECTOR).on(DAY)))
                .isEqualTo("WARNING withoutNumber");
    }

    @Test
    void every_point_is_answered_and_a_suggestion_may_be_declined_with_reasons() {
        assertThat(Ask.forward("opinionPointsAnswered", amended().on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("opinionPointsAnswered", answered(yes(1), no(2, "reason")).on(DAY))).isEqualTo("HOLDS answered");
        assertThat(Ask.forward("opinionPointsAnswered", answered(yes(1)).on(DAY))).isEqualTo("WARNING open");
        assertThat(Ask.forward("opinionPointsAnswered", answered(yes(1), no(2, null)).on(DAY)))
                .isEqualTo("WARNING withoutReason");
        assertThat(Ask.forward("opinionPointsAnswered", answered(no(1, "reason"), yes(2)).on(DAY)))
                .isEqualTo("WARNING requiredDeclined");
        assertThat(Ask.forward("opinionPointsAnswered", found(Conclusion.LAWFUL, Compliance.COMPLIES)
                .opinion(DAY, Conclusion.LAWFUL).on(DAY))).isEqualTo("NOT_APPLICABLE noPoints");
        assertThat(Ask.back("opinionPointsAnswered", amended().listed(DAY, "2026-05-20").on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void what_passes_with_its_risks_stated_is_submitted_with_those_risks() {
        CaseFile reform = found(Conclusion.RISK_STATED, Compliance.COMPLIES).opinion(DAY, Conclusion.RISK_STATED);
        assertThat(Ask.forward("riskShownOnAgenda", reform.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        CaseFile silent = reform.plus(submission(" "));
        assertThat(Ask.forward("riskShownOnAgenda", silent.on(DAY))).isEqualTo("BROKEN unstated");
        assertThat(Ask.remedy("riskShownOnAgenda", silent.on(DAY))).startsWith("userTask_endorseSubmission");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, silent.on(DAY))).isFalse();
        assertThat(Ask.forward("riskShownOnAgenda", reform.plus(submission("risk")).on(DAY))).isEqualTo("HOLDS stated");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, reform.plus(submission("risk")).on(DAY))).isTrue();
        assertThat(Ask.forward("riskShownOnAgenda", found(Conclusion.LAWFUL, Compliance.COMPLIES)
                .opinion(DAY, Conclusion.LAWFUL).on(DAY))).isEqualTo("NOT_APPLICABLE noRiskStated");
    }

    private SubmittedToMeeting submission(String risk) {
        return new SubmittedToMeeting(date(DAY), drafted.current(), "summary", "decision", List.of(), null, null,
                CaseFile.DRAFTER, risk);
    }

    private CaseFile sent(String statement, Material... materials) {
        return drafted.plus(new SubmittedForReview(date(DAY), drafted.current(), Set.of(materials), statement, null, null, false,
                false)).plus(new SubmissionSigned(date(DAY), true, "1", null, CaseFile.HEAD));
    }

    /** Authority and procedure comply; content is as said. */
    private CaseFile found(Conclusion conclusion, Compliance content) {
        return assigned.plus(opinion(conclusion, List.of(new HeadFinding(Head.AUTHORITY, Compliance.COMPLIES, "reasons"),
                new HeadFinding(Head.PROCEDURE, Compliance.COMPLIES, "reasons"), new HeadFinding(Head.CONTENT, content,
                        "reasons")), List.of()));
    }

    private CaseFile amended() {
        List<HeadFinding> findings = found(Conclusion.LAWFUL, Compliance.NEEDS_CHANGE).dossier().legality().opinionDraft()
                .findings();
        return assigned.plus(opinion(Conclusion.AMEND_THEN_SUBMIT, findings, List.of(new Amendment(1, true, "required"),
                new Amendment(2, false, "suggestion")))).opinion(DAY, Conclusion.AMEND_THEN_SUBMIT);
    }

    private CaseFile answered(AmendmentsAnswered.Answer... answers) {
        return amended().plus(new AmendmentsAnswered(date(DAY), drafted.current(), List.of(answers)));
    }

    private static AmendmentsAnswered.Answer yes(int number) {
        return new AmendmentsAnswered.Answer(number, true, null);
    }

    private static AmendmentsAnswered.Answer no(int number, String reason) {
        return new AmendmentsAnswered.Answer(number, false, reason);
    }

    private OpinionDrafted opinion(Conclusion conclusion, List<HeadFinding> findings, List<Amendment> points) {
        return new OpinionDrafted(date(DAY), drafted.current(), findings, conclusion, "no explicit rule", points,
                CaseFile.REVIEWER, "laws", new UnitId("justice"));
    }

    private CaseFile issued(String number, PersonId by) {
        return assigned.plus(new OpinionIssued(date(DAY), number, drafted.current(), Conclusion.LAWFUL, 0, null, by, null, null,
                null));
    }
}
