package cn.fadu.exploration;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CongressDuty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the acts behind tasks and delegates may answer, as the gateways read it: every value of each closed enumeration, in
 * every combination. Held against the code by {@link RoutesTest}.
 */
class Routes {

    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final Map<String, Map<String, List<String>>> domains = new LinkedHashMap<>();

    Routes() {
        initiation();
        preparation();
        legality();
        deliberation();
        publication();
        followup();
        catalogue();
    }

    /** The variables that the vertex sets, each with its values. */
    Map<String, List<String>> of(String vertex) {
        return domains.getOrDefault(vertex, Map.of());
    }

    Map<String, Map<String, List<String>>> all() {
        return domains;
    }

    /** Every combination of what the vertex may answer; one empty answer where no gateway reads any. */
    List<Map<String, String>> answers(String vertex) {
        List<Map<String, String>> answers = List.of(Map.of());
        for (Map.Entry<String, List<String>> variable : of(vertex).entrySet()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> answer : answers) {
                for (String value : variable.getValue()) {
                    Map<String, String> further = new LinkedHashMap<>(answer);
                    further.put(variable.getKey(), value);
                    more.add(further);
                }
            }
            answers = more;
        }
        return answers.stream().filter(a -> isPossible(vertex, a)).toList();
    }

    /** Something is owed exactly when one of the procedures is; at least one form of participation is chosen. */
    private static boolean isPossible(String vertex, Map<String, String> answer) {
        return switch (vertex) {
            case "serviceTask_determineOwed" -> answer.get("anythingOwed").equals(Boolean.toString(answer.entrySet().stream()
                    .anyMatch(e -> e.getKey().startsWith("owed") && e.getValue().equals("true"))));
            case "userTask_chooseForms" -> answer.containsValue("true");
            default -> true;
        };
    }

    private void yesOrNo(String vertex, String... variables) {
        Stream.of(variables).forEach(v -> route(vertex, v, YES_OR_NO));
    }

    private void route(String vertex, String variable, Enum<?>... values) {
        route(vertex, variable, Stream.of(values).map(Enum::name).toList());
    }

    private void route(String vertex, String variable, List<String> values) {
        domains.computeIfAbsent(vertex, k -> new LinkedHashMap<>()).put(variable, values);
    }

    private void initiation() {
        route("userTask_confirmScope", "scopeOutcome", cn.fadu.dossier.InitiationFact.ScopeConfirmed.Outcome.values());
        route("userTask_determineProcedures", "congressDuty", CongressDuty.values());
        yesOrNo("userTask_concurProcedures", "reviewerConcurs");
        route("userTask_decideStart", "startOutcome", cn.fadu.dossier.InitiationFact.StartDecided.Outcome.values());
    }

    private void preparation() {
        yesOrNo("userTask_approveDraft", "draftSigned");
        yesOrNo("serviceTask_determineOwed", "owedDepartmentConsultation", "owedPublicParticipation", "owedExpertReview",
                "owedRiskAssessment", "owedFairCompetitionReview", "owedLegalityReview", "anythingOwed");
        route("serviceTask_determineOwed", "reviewKind", cn.fadu.statute.ReviewKind.values());
        yesOrNo("userTask_summariseReplies", "anybodyDisagrees");
        yesOrNo("userTask_coordinateDispute", "coordinationAgreed");
        yesOrNo("userTask_chooseForms", "openConsultation", "hearingChosen", "otherForms", "groupsAffected");
        route("userTask_checkNotice", "noticeCheck", cn.fadu.dossier.ParticipationFact.NoticeChecked.Outcome.values());
        yesOrNo("userTask_summariseOpinions", "adoptionPublished");
        yesOrNo("userTask_decideHearing", "hearingDecided");
        yesOrNo("userTask_selectParticipants", "everySideRepresented");
        route("userTask_conveneHearing", "hearingOutcome", List.of("HELD", "POSTPONED", "SUSPENDED"));
        yesOrNo("userTask_confirmRecord", "recordConfirmed");
        route("userTask_chooseExperts", "expertForm", cn.fadu.dossier.ExpertFact.Form.values());
        yesOrNo("userTask_chooseExperts", "enoughExperts");
        route("userTask_declareExpertInterest", "expertAnswer", cn.fadu.dossier.ExpertFact.InterestDeclared.Answer.values());
        yesOrNo("userTask_declareExpertInterest", "enoughExperts");
        route("userTask_planRiskAssessment", "riskAssessor", cn.fadu.dossier.RiskFact.Assessor.values());
        yesOrNo("userTask_planRiskAssessment", "riskFiling");
        route("userTask_reviewFairCompetition", "competitionConclusion", FairCompetitionReviewed.Conclusion.values());
    }

    private void legality() {
        route("userTask_judgeChangedText", "changedTextEffect", List.of("NONE", "REVIEW_AGAIN"));
        yesOrNo("serviceTask_determineUnitSteps", "legalCheckDue", "discussionDue");
        route("userTask_checkInUnit", "unitConsent", cn.fadu.dossier.LegalityFact.Consent.values());
        route("userTask_discussInUnit", "unitConsent", cn.fadu.dossier.LegalityFact.Consent.values());
        yesOrNo("userTask_signSubmission", "submissionSigned");
        route("userTask_checkMaterials", "materialsOutcome", cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome.values());
        yesOrNo("userTask_declareInterest", "adviserAccepts");
        Stream.of("userTask_checkOpinion", "userTask_approveOpinion", "userTask_cosignOpinion", "userTask_issueOpinion")
                .forEach(t -> yesOrNo(t, "opinionPassed"));
        yesOrNo("serviceTask_determineCosignature", "cosignatureDue");
        route("userTask_issueOpinion", "legalityConclusion", cn.fadu.dossier.LegalityFact.Conclusion.values());
        yesOrNo("userTask_confirmAmendments", "amendmentsConfirmed");
        route("userTask_decideAfterUnlawful", "afterUnlawful", List.of("TERMINATE", "AMEND"));
    }

    private void deliberation() {
        yesOrNo("userTask_endorseSubmission", "endorsed");
        route("userTask_endorseSubmission", "bundleSupplemented", List.of("false"));
        route("userTask_checkBundle", "bundleOutcome", cn.fadu.dossier.DeliberationFact.BundleChecked.Outcome.values());
        route("userTask_checkBundle", "agendaOutcome", List.of("NONE"));
        route("userTask_completeBundle", "bundleSupplemented", List.of("true"));
        route("userTask_decideAgenda", "agendaOutcome", cn.fadu.dossier.DeliberationFact.AgendaDecided.Outcome.values());
        yesOrNo("userTask_checkMinutes", "minutesChecked", "presidedByChief");
        Stream.of("userTask_signMinutes", "userTask_signMinutesAsPresider").forEach(t -> {
            yesOrNo(t, "minutesSigned");
            route(t, "itemOutcome", cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome.values());
        });
        route("userTask_decideReferredItem", "itemOutcome", Stream.of(cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome.values())
                .map(Enum::name).filter(o -> !o.equals("REFERRED_TO_CHIEF")).toList());
    }

    private void publication() {
        yesOrNo("serviceTask_judgeCoverage", "textCovered");
        route("serviceTask_judgeCoverage", "reviewKind", cn.fadu.statute.ReviewKind.values());
        yesOrNo("serviceTask_judgeParty", "partyInformed");
        route("userTask_informPartyCommittee", "partyKind",
                cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind.values());
        route("userTask_recordPartyReply", "partyReply",
                cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply.values());
        route("userTask_concludeCongress", "congressResult", cn.fadu.dossier.PublicationFact.CongressConcluded.Result.values());
        yesOrNo("userTask_signDecision", "decisionSigned");
        route("userTask_checkDisclosure", "disclosure", cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure.values());
        route("userTask_closeFile", "filing", List.of("CHASE", "CLOSE"));
        yesOrNo("userTask_testFile", "testPassed");
    }

    private void followup() {
        route("userTask_decideAfterSuspension", "courseAfterSuspension",
                cn.fadu.dossier.FollowupFact.SuspensionFollowed.AfterSuspension.values());
        route("userTask_reportProgress", "progress", cn.fadu.dossier.FollowupFact.ProgressReported.Progress.values());
        route("userTask_supervise", "standing", cn.fadu.dossier.FollowupFact.ExecutionSupervised.Standing.values());
        route("userTask_appointEvaluator", "evaluatorKind", cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind.values());
        route("userTask_adjustDecision", "extent", cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent.values());
        route("userTask_adjustDecision", "adjustmentOutcome", cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent.values());
        route("userTask_concludeMajorAdjustment", "adjustmentOutcome",
                cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement.values());
        route("userTask_judgeEvaluation", "judgement", cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement.values());
        route("userTask_decideOnEvaluation", "evaluationOutcome", cn.fadu.dossier.EvaluationFact.Course.values());
    }

    private void catalogue() {
        yesOrNo("userTask_closeProposals", "anythingProposed");
        yesOrNo("userTask_studyProposals", "everythingStudied");
        yesOrNo("userTask_compileCatalogue", "nilReturn");
        yesOrNo("userTask_signNilReturn", "nilSigned");
        route("userTask_recordCatalogueDeliberation", "catalogueOutcome",
                cn.fadu.dossier.CatalogueFact.CatalogueDeliberated.Outcome.values());
        route("userTask_recordCatalogueConsent", "catalogueConsent", cn.fadu.dossier.CatalogueFact.Answer.values());
        yesOrNo("userTask_decideCatalogueAdjustment", "adjustmentApproved");
        route("userTask_recordAdjustmentConsent", "adjustmentConsent", cn.fadu.dossier.CatalogueFact.Answer.values());
    }
}
