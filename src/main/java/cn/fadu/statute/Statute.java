package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PersonalFact.Keeping;
import cn.fadu.dossier.PersonalUse;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.SubmissionFile;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All rules of this product. */
public final class Statute {

    /** The version of the rules, recorded with every act that they judged. */
    public static final String VERSION = "2026.1";

    private static final List<Rule> RULES = List.of(
            new CatalogueConsentFirst(),
            new ScopeOfOrder(),
            new CoveredClass(),
            new ProposalArgued(),
            new NeedsJudged(),
            new LeadUnitNamed(),
            new StartBeforeSteps(),
            new WithdrawalConsented(),
            new LegalBasesListed(),
            new DraftResearched(),
            new CatalogueInTime(),
            new NoticeComplete(),
            new ConsultationLength(),
            new NoticeReachesPublic(),
            new HearingAnnouncedFirst(),
            new HearingSides(),
            new HearingSelectionPublished(),
            new HearingMaterials(),
            new HearingPresider(),
            new HearingOrder(),
            new HearingRecordSigned(),
            new OpinionsHandled(),
            new ChosenFormsUsed(),
            new QuestionsExplained(),
            new ProcedureBeforeReview("departmentsBeforeReview", Procedure.DEPARTMENT_CONSULTATION),
            new ProcedureBeforeReview("participationBeforeReview", Procedure.PUBLIC_PARTICIPATION),
            new ProcedureBeforeReview("expertsBeforeReview", Procedure.EXPERT_REVIEW),
            new ProcedureBeforeReview("riskBeforeReview", Procedure.RISK_ASSESSMENT),
            new ProcedureBeforeReview("fairCompetitionBeforeReview", Procedure.FAIR_COMPETITION_REVIEW),
            new UnitStepBeforeReview("unitLegalCheckBeforeReview", Practice.UNIT_LEGAL_CHECK, SubmissionFile::legalCheck),
            new UnitStepBeforeReview("unitDiscussionBeforeReview", Practice.UNIT_COLLECTIVE_DISCUSSION,
                    SubmissionFile::discussion),
            new ReviewMaterials(),
            new SupplementAskedOnce(),
            new SupplementInTime(),
            new GuaranteedReviewTime(),
            new ReviewCompletedInTime(),
            new ReviewSuspension(),
            new ReviewExtension(),
            new ReviewerDidNotDraft(),
            new AdviserHeard(),
            new OpinionCosignedByAdviser(),
            new ThreeHeadsReviewed(),
            new OpinionAnsweredFor(),
            new RiskStatedOnlyForReform(),
            new LegalityOpinionCoversDraft(),
            new OpinionPointsAnswered(),
            new RiskShownOnAgenda(),
            new BundleComplete(),
            new CostsAnalysed(),
            new OptionsWhereDivided(),
            new PublicHeardOrBasis(),
            new DepartmentsBeforeAgenda(),
            new FairCompetitionBeforeAgenda(),
            new ResultBeforeAgenda("participationBeforeAgenda", Procedure.PUBLIC_PARTICIPATION, "order-713/29-1-2"),
            new HearingBeforeAgenda(),
            new GroupsBeforeAgenda(),
            new LivelihoodPolled(),
            new ExpertsBeforeAgenda(),
            new ExpertFormFollowed(),
            new RiskReportBeforeAgenda(),
            new RiskDepartmentsHeard(),
            new RiskMethodsNamed(),
            new AssessmentNotRepeated(),
            new RiskAssessorIndependent(),
            new LateItemAllowed(),
            new RecorderIndependent(),
            new MeetingOfOrgan(),
            new AllMembersHeard(),
            new ChiefSpeaksLast(),
            new ChiefDecides(),
            new DepartureExplained(),
            new DissentRecorded(),
            new MeetingQuorum(),
            new SoundRecorded(),
            new RiskControllableToAdopt(),
            new FairCompetitionBarsIssue(),
            new FairCompetitionTwoHands(),
            new DiscussedCollectively(),
            new IssuedTextCovered(),
            new PartyCommitteeInformedFirst(),
            new CongressInformedFirst(),
            new DisclosureCheckedFirst(),
            new PublishedInTime(),
            new PublishedWhereRead(),
            new AdoptionExplained(),
            new PaperEntriesConfirmed(),
            new FileComplete(),
            new SoundKeptForEver(),
            new HandedOverInTime(),
            new ExecutingUnitNamed(),
            new ExecutionReported(),
            new SituationFollowed(),
            new SuspensionByProcedure(),
            new SuspensionMovesOn(),
            new AdjustmentByProcedure(),
            new LettersAnswered(),
            new EvaluationConsidered(),
            new EvaluationGrounded(),
            new EvaluatorIndependent(),
            new EvaluationHeardPublic(),
            new EvaluationWeighed(),
            new ArchiveDuty(),
            new PastDutiesKnown());

    private Statute() {
    }

    /** Every rule, in the order of the procedure. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Whether the Party committee was informed, or agreed where it was asked, about the text as it is now (Art. 31). */
    public static boolean isPartyCommitteeInformed(Dossier dossier) {
        return PartyCommitteeInformedFirst.isDone(dossier);
    }

    /** Whether the jurisdiction asks that an evaluation be considered now, and none is. */
    public static boolean isEvaluationDue(Situation situation) {
        return rule("evaluationConsidered").judge(situation).answer() == Answer.WARNING;
    }

    /** Why personal data of this use stays in the record on the day though somebody asks to erase it; empty where it goes. */
    public static Optional<Keeping> keepsPersonalData(Dossier dossier, PersonalUse use, LocalDate on) {
        return ArchiveDuty.keeps(dossier, use, on);
    }

    /** The rules that may close the act. */
    public static List<Rule> guarding(GuardedAct act) {
        return RULES.stream().filter(rule -> rule.guards().contains(act)).toList();
    }

    /** Throws {@link NoSuchElementException} when there is no such rule. */
    public static Rule rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rule " + id));
    }
}
