package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.MinutesChecked;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.DeliberationFact.RecordSettled;
import cn.fadu.dossier.DeliberationFact.SubmissionEndorsed;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftApproved;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.InitiationFact.ProceduresConcurred;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DecisionSigned;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.dossier.PublicationFact.MaterialsChased;
import cn.fadu.dossier.PublicationFact.MaterialsSupplied;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a closed gate tells people to do: the act that comes next in the order of the procedure, and whose it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextActTest {

    private static final String DAY = "2026-05-11";
    private static final LocalDate ON = CaseFile.date(DAY);
    private static final UnitId LEAD = new UnitId("lead");
    private static final StartApplied APPLIED = new StartApplied(ON, new OrganId("organ"), "matter",
            DecisionClass.PUBLIC_POLICY, null, null, null, Confidentiality.OPEN, CaseFile.PROPOSAL, List.of(), List.of(), LEAD,
            CaseFile.DRAFTER, "CN-national@2026.1");

    private final CaseFile started = CaseFile.startedOn("2026-05-01");
    private final CaseFile drafted = started.draft("2026-05-06");
    private final CaseFile reviewed = drafted.foundLawful(DAY);
    private final CaseFile opened = reviewed.listed(DAY, DAY).opened(DAY, true, "a", "b");
    private final CaseFile adopted = reviewed.listed(DAY, DAY).adopted(DAY);
    private final CaseFile settled = adopted.plus(new FinalTextRegistered(ON, adopted.current(), false));

    @Test
    void a_matter_that_is_only_applied_for_is_brought_to_its_start_step_by_step() {
        CaseFile applied = new CaseFile(Dossier.EMPTY).plus(APPLIED);
        assertThat(decision(applied)).isEqualTo("userTask_confirmScope office/office");
        CaseFile inScope = applied.plus(new ScopeConfirmed(ON, ScopeConfirmed.Outcome.APPLICABLE, null, null, CaseFile.HEAD));
        assertThat(decision(inScope)).isEqualTo("userTask_determineProcedures office/office");
        CaseFile determined = inScope.plus(new ProceduresDetermined(ON, List.of(new ProcedureDuty(Procedure.LEGALITY_REVIEW, true,
                "r", "order-713/25-1")), CongressDuty.NONE, "law", false, "judge", null, CaseFile.REVIEWER));
        assertThat(decision(determined)).isEqualTo("userTask_concurProcedures legality/reviewer");
        assertThat(decision(determined.plus(new ProceduresConcurred(ON, false, "c", CaseFile.REVIEWER))))
                .isEqualTo("userTask_determineProcedures office/office");
        CaseFile concurred = determined.plus(new ProceduresConcurred(ON, true, null, CaseFile.REVIEWER));
        assertThat(decision(concurred)).isEqualTo("userTask_decideStart leadership/chief");
        assertThat(decision(concurred.plus(decided(StartDecided.Outcome.SUPPLEMENT))))
                .isEqualTo("userTask_supplementApplication lead/undertaker");
        assertThat(decision(concurred.plus(decided(StartDecided.Outcome.DO_NOT_START)))).isEqualTo("userTask_closeFile archives/archivist");
        assertThat(decision(applied.plus(new ScopeConfirmed(ON, ScopeConfirmed.Outcome.NOT_APPLICABLE, null, "r", CaseFile.HEAD))))
                .isEqualTo("userTask_closeFile archives/archivist");
        assertThat(decision(concurred.plus(decided(StartDecided.Outcome.START)))).isEqualTo("userTask_registerDraft lead/undertaker");
    }

    @Test
    void a_draft_is_signed_before_anything_is_done_with_it() {
        CaseFile unsigned = new CaseFile(started.dossier()).draft(DAY).plus(new DraftApproved(ON, CaseFile.version(1), 1, false,
                "c", CaseFile.HEAD));
        for (Function<NextAct, Remedy> towards : List.<Function<NextAct, Remedy>>of(NextAct::towardsOpinion, NextAct::changeDraft,
                NextAct::towardsDecision, n -> n.towardsResult(Procedure.EXPERT_REVIEW))) {
            assertThat(next(started, towards)).isEqualTo("userTask_registerDraft lead/undertaker");
            assertThat(next(unsigned, towards)).startsWith("userTask_").endsWith("Draft lead/undertaker");
        }
    }

    @Test
    void a_matter_whose_listing_is_only_proposed_is_not_at_a_meeting_yet() {
        Situation listed = reviewed.listed(DAY, DAY).on(DAY);
        assertThat(words(NextAct.in(listed).towardsDecision())).startsWith("act_openDiscussion");
        assertThat(words(NextAct.in(listed.asking(GuardedAct.PUT_ON_AGENDA)).towardsDecision()))
                .isEqualTo("userTask_decideAgenda leadership/chief");
    }

    @Test
    void nothing_leads_on_in_a_matter_that_was_given_up_but_its_file() {
        CaseFile given = reviewed.plus(new MatterWithdrawn(ON, "r", "1", CaseFile.DRAFTER));
        for (Function<NextAct, Remedy> towards : List.<Function<NextAct, Remedy>>of(NextAct::towardsOpinion, NextAct::towardsClosing,
                NextAct::towardsDecision, NextAct::towardsIssue, NextAct::towardsRiskFinding,
                n -> n.towardsResult(Procedure.LEGALITY_REVIEW))) {
            assertThat(next(given, towards)).isEqualTo("userTask_closeFile archives/archivist");
        }
    }

    @Test
    void where_a_new_version_of_the_text_comes_from_is_told_by_how_far_the_meeting_is() {
        assertThat(change(reviewed)).isEqualTo("act_changeDraft lead/undertaker");
        assertThat(change(opened)).isEqualTo("act_recordDecision office/recorder");
        assertThat(change(opened.decided(DAY, Outcome.REFERRED_TO_CHIEF, Majority.FOR, null).signed(DAY)))
                .isEqualTo("userTask_decideReferredItem leadership/chief");
        assertThat(change(opened.decided(DAY, Outcome.REJECTED, Majority.AGAINST, "r").signed(DAY)))
                .isEqualTo("userTask_closeFile archives/archivist");
        assertThat(change(opened.decided(DAY, Outcome.AMEND, Majority.FOR, "r").signed(DAY)))
                .isEqualTo("act_changeDraft lead/undertaker");
        assertThat(change(adopted)).isEqualTo("userTask_registerFinalText lead/undertaker");
        assertThat(change(settled)).isEqualTo("act_changeDraft lead/undertaker");
        assertThat(words(NextAct.in(opened.on(DAY).asking(GuardedAct.DECIDE_REFERRED_ITEM)).changeDraft()))
                .isEqualTo("userTask_decideReferredItem leadership/chief");
    }

    @Test
    void what_the_text_alone_cannot_mend_after_the_decision_is_given_up() {
        assertThat(next(settled, NextAct::changeDraftOrGiveUp)).isEqualTo("act_withdraw lead/undertaker");
        assertThat(next(adopted, NextAct::changeDraftOrGiveUp)).isEqualTo("userTask_registerFinalText lead/undertaker");
        assertThat(next(reviewed, NextAct::changeDraftOrGiveUp)).isEqualTo("act_changeDraft lead/undertaker");
    }

    @Test
    void a_submission_to_the_meeting_goes_through_endorsement_check_and_agenda() {
        CaseFile submitted = reviewed.plus(new SubmittedToMeeting(ON, reviewed.current(), "s", "d", List.of(), null, null,
                CaseFile.DRAFTER));
        assertThat(decision(reviewed)).isEqualTo("userTask_submitToMeeting lead/undertaker");
        assertThat(decision(submitted)).isEqualTo("userTask_endorseSubmission leadership/member");
        assertThat(decision(submitted.plus(endorsed(false)))).isEqualTo("userTask_submitToMeeting lead/undertaker");
        CaseFile endorsed = submitted.plus(endorsed(true));
        assertThat(decision(endorsed)).isEqualTo("userTask_checkBundle office/office");
        assertThat(decision(endorsed.plus(new BundleChecked(ON, BundleChecked.Outcome.SUPPLEMENT, "n"))))
                .isEqualTo("userTask_completeBundle lead/undertaker");
        assertThat(decision(endorsed.plus(new BundleChecked(ON, BundleChecked.Outcome.RETURNED, "n"))))
                .isEqualTo("userTask_submitToMeeting lead/undertaker");
        CaseFile complete = endorsed.plus(new BundleChecked(ON, BundleChecked.Outcome.COMPLETE, null));
        assertThat(decision(complete)).isEqualTo("userTask_decideAgenda leadership/chief");
        assertThat(decision(complete.plus(agenda(AgendaDecided.Outcome.HELD_BACK)))).isEqualTo("userTask_decideAgenda leadership/chief");
        assertThat(decision(complete.plus(agenda(AgendaDecided.Outcome.REFUSED)))).isEqualTo("userTask_submitToMeeting lead/undertaker");
        assertThat(decision(complete.plus(agenda(AgendaDecided.Outcome.LISTED)))).isEqualTo("act_openDiscussion office/recorder");
    }

    @Test
    void a_listed_item_is_opened_on_the_day_of_its_meeting_and_not_before() {
        CaseFile listed = reviewed.listed(DAY, "2026-05-20");
        assertThat(NextAct.in(listed.on(DAY)).towardsDecision().from()).isEqualTo("2026-05-20");
        assertThat(NextAct.in(listed.on("2026-05-20")).towardsDecision().from()).isEqualTo("2026-05-20");
        assertThat(NextAct.in(listed.on("2026-05-21")).towardsDecision().from()).isEqualTo("2026-05-21");
        assertThat(decision(opened)).isEqualTo("act_recordDecision office/recorder");
    }

    @Test
    void minutes_are_settled_written_checked_and_signed() {
        CaseFile decided = opened.decided(DAY, Outcome.ADOPTED, Majority.FOR, null);
        assertThat(decision(decided)).isEqualTo("userTask_settleRecord office/recorder");
        CaseFile recorded = decided.plus(new RecordSettled(ON, null, null, CaseFile.HEAD));
        assertThat(decision(recorded)).isEqualTo("userTask_writeMinutes office/recorder");
        CaseFile written = recorded.plus(new MinutesWritten(ON, "1", "t", Outcome.ADOPTED, CaseFile.HEAD, null));
        assertThat(decision(written)).isEqualTo("userTask_checkMinutes office/office-head");
        assertThat(decision(written.plus(new MinutesChecked(ON, false, "n", CaseFile.HEAD))))
                .isEqualTo("userTask_writeMinutes office/recorder");
        CaseFile checked = written.plus(new MinutesChecked(ON, true, null, CaseFile.HEAD));
        assertThat(decision(checked)).isEqualTo("userTask_signMinutes leadership/chief");
        assertThat(decision(checked.plus(new MinutesSigned(ON, false, "n", CaseFile.CHIEF))))
                .isEqualTo("userTask_writeMinutes office/recorder");
    }

    @Test
    void what_the_signed_minutes_say_decides_what_comes_next() {
        assertThat(decision(opened.decided(DAY, Outcome.REFERRED_TO_CHIEF, Majority.FOR, null).signed(DAY)))
                .isEqualTo("userTask_decideReferredItem leadership/chief");
        assertThat(decision(opened.decided(DAY, Outcome.REJECTED, Majority.AGAINST, "r").signed(DAY)))
                .isEqualTo("userTask_closeFile archives/archivist");
        assertThat(decision(opened.decided(DAY, Outcome.DEFERRED, Majority.FOR, "r").signed(DAY)))
                .isEqualTo("userTask_submitToMeeting lead/undertaker");
        CaseFile amend = opened.decided(DAY, Outcome.AMEND, Majority.FOR, "r").signed(DAY);
        assertThat(decision(amend)).isEqualTo("userTask_reviseDraft lead/undertaker");
        assertThat(decision(amend.draft(DAY).foundLawful(DAY))).isEqualTo("userTask_submitToMeeting lead/undertaker");
    }

    @Test
    void the_decision_is_issued_after_text_party_committee_and_congress() {
        assertThat(issue(reviewed)).isEqualTo("userTask_submitToMeeting lead/undertaker");
        assertThat(issue(adopted)).isEqualTo("userTask_registerFinalText lead/undertaker");
        assertThat(issue(settled)).isEqualTo("userTask_informPartyCommittee office/office");
        assertThat(issue(settled.plus(party(Reply.AWAITED)))).isEqualTo("userTask_recordPartyReply office/office");
        assertThat(issue(settled.plus(party(Reply.CHANGES_ASKED)))).isEqualTo("userTask_answerPartyChanges lead/undertaker");
        assertThat(issue(settled.plus(party(Reply.REFUSED)))).isEqualTo("userTask_decideAfterRefusal lead/undertaker");
        CaseFile agreed = settled.plus(party(Reply.AGREED));
        assertThat(issue(agreed)).isEqualTo("userTask_signDecision leadership/chief");
        assertThat(issue(agreed.plus(signature(false)))).isEqualTo("userTask_answerReturn office/office");
        assertThat(issue(agreed.plus(signature(true)))).isEqualTo("userTask_issueDecision office/office");
        CaseFile untouched = adopted.draft(DAY).plus(new FinalTextRegistered(ON, CaseFile.version(2), true));
        assertThat(issue(untouched)).isEqualTo("userTask_judgeChangedText legality/reviewer");
    }

    @Test
    void a_decision_owed_to_the_congress_goes_there_before_it_is_signed() {
        CaseFile owed = CaseFile.startedOn("2026-05-01", CongressDuty.DECISION, false).draft("2026-05-06").foundLawful(DAY)
                .listed(DAY, DAY).adopted(DAY);
        CaseFile agreed = owed.plus(new FinalTextRegistered(ON, owed.current(), false)).plus(party(Reply.AGREED));
        assertThat(issue(agreed)).isEqualTo("userTask_concludeCongress office/office");
        assertThat(issue(agreed.plus(new CongressConcluded(ON, CongressConcluded.Result.APPROVED, "1", null, null))))
                .isEqualTo("userTask_signDecision leadership/chief");
    }

    @Test
    void after_the_issue_come_disclosure_interpretation_publication_and_the_file() {
        CaseFile issued = settled.partyAgreed(DAY).issued(DAY);
        assertThat(closing(issued)).isEqualTo("userTask_checkDisclosure lead/unit-legal");
        assertThat(closing(settled)).isEqualTo("userTask_informPartyCommittee office/office");
        assertThat(closing(issued.disclosure(DAY, Disclosure.NONE, "law", "lawyer"))).isEqualTo("userTask_closeFile archives/archivist");
        CaseFile checked = issued.disclosure(DAY, Disclosure.FULL, null, "lawyer");
        assertThat(closing(checked)).isEqualTo("userTask_prepareInterpretation lead/undertaker");
        assertThat(closing(checked.published(DAY))).isEqualTo("userTask_closeFile archives/archivist");
    }

    @Test
    void a_file_is_completed_closed_and_tested() {
        CaseFile published = settled.partyAgreed(DAY).issued(DAY).disclosure(DAY, Disclosure.FULL, null, "lawyer").published(DAY);
        CaseFile chased = published.plus(new MaterialsChased(ON, Set.of(), null, "n", CaseFile.HEAD));
        assertThat(closing(chased)).isEqualTo("userTask_supplyMaterials lead/undertaker");
        assertThat(closing(chased.plus(new MaterialsSupplied(ON, List.of(), "n", CaseFile.DRAFTER))))
                .isEqualTo("userTask_closeFile archives/archivist");
        assertThat(closing(published.plus(new FileClosed(ON, "1", FileClosed.Retention.PERMANENT, 1, null, CaseFile.HEAD,
                List.of())))).isEqualTo("userTask_testFile archives/archivist");
    }

    @Test
    void risk_is_planned_assessed_filed_and_found_by_the_organ() {
        CaseFile risky = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06");
        assertThat(risk(risky)).isEqualTo("userTask_planRiskAssessment lead/undertaker");
        assertThat(risk(risky.riskPlanned(DAY, Assessor.ASSESSING_UNIT, true))).isEqualTo("userTask_assessRisk risk/assessor");
        assertThat(risk(risky.riskPlanned(DAY, Assessor.THIRD_PARTY, true))).isEqualTo("userTask_registerRiskReport lead/undertaker");
        CaseFile reported = risky.riskPlanned(DAY, Assessor.ASSESSING_UNIT, true).riskReported(DAY, Level.LOW, true, "m");
        assertThat(risk(reported)).isEqualTo("userTask_findRiskControllable leadership/chief");
        CaseFile toFile = risky.plus(new RiskAssessmentPlanned(ON, risky.current(), Assessor.ASSESSING_UNIT, null, true, "plan",
                null, null, null, true, null)).riskReported(DAY, Level.LOW, true, "m");
        assertThat(risk(toFile)).isEqualTo("userTask_fileRiskReport lead/undertaker");
        CaseFile found = reported.riskFound(DAY, true);
        assertThat(risk(found)).isEqualTo("userTask_planRiskAssessment lead/undertaker");
        assertThat(risk(found.riskSupplemented(DAY, Level.HIGH, false, "m"))).isEqualTo("act_findRiskAgain leadership/chief");
        assertThat(decision(reported.foundLawful(DAY))).isEqualTo("userTask_findRiskControllable leadership/chief");
    }

    @Test
    void of_procedures_that_run_side_by_side_one_that_waits_to_be_done_is_named() {
        CaseFile two = CaseFile.startedOn("2026-05-01", Procedure.EXPERT_REVIEW, Procedure.RISK_ASSESSMENT).draft("2026-05-06");
        assertThat(result(two, Set.of())).isEqualTo("userTask_chooseExperts lead/undertaker");
        assertThat(result(two, Set.of("userTask_chooseExperts", "userTask_planRiskAssessment")))
                .isEqualTo("userTask_chooseExperts lead/undertaker");
        assertThat(result(two, Set.of("userTask_planRiskAssessment"))).isEqualTo("userTask_planRiskAssessment lead/undertaker");
        assertThat(result(two, Set.of("userTask_somethingElse"))).isEqualTo("userTask_chooseExperts lead/undertaker");
        CaseFile departments = CaseFile.startedOn("2026-05-01", Procedure.EXPERT_REVIEW, Procedure.DEPARTMENT_CONSULTATION)
                .draft("2026-05-06").departmentsAsked(DAY, DAY);
        assertThat(result(departments, Set.of("userTask_somethingElse"))).isEqualTo("act_closeReplies lead/undertaker");
    }

    private static StartDecided decided(StartDecided.Outcome outcome) {
        return new StartDecided(ON, outcome, LEAD, List.of(), null, "r", null, CaseFile.CHIEF);
    }

    private static SubmissionEndorsed endorsed(boolean endorsed) {
        return new SubmissionEndorsed(ON, endorsed, "n", new PersonId("leader"));
    }

    private AgendaDecided agenda(AgendaDecided.Outcome outcome) {
        return new AgendaDecided(ON, reviewed.current(), outcome, CaseFile.MEETING, ON, "n", null, null);
    }

    private static PartyCommitteeInformed party(Reply reply) {
        return new PartyCommitteeInformed(ON, PartyCommitteeInformed.Kind.REQUEST, "1", reply, null, null, null);
    }

    private DecisionSigned signature(boolean signed) {
        return new DecisionSigned(ON, reviewed.current(), signed, "n", CaseFile.CHIEF);
    }

    private static String decision(CaseFile file) {
        return next(file, NextAct::towardsDecision);
    }

    private static String change(CaseFile file) {
        return next(file, NextAct::changeDraft);
    }

    private static String issue(CaseFile file) {
        return next(file, NextAct::towardsIssue);
    }

    private static String closing(CaseFile file) {
        return next(file, NextAct::towardsClosing);
    }

    private static String risk(CaseFile file) {
        return next(file, NextAct::towardsRiskFinding);
    }

    private static String result(CaseFile file, Set<String> open) {
        return words(NextAct.in(file.on(DAY).withOpen(open)).towardsResult(Procedure.EXPERT_REVIEW));
    }

    private static String next(CaseFile file, Function<NextAct, Remedy> towards) {
        return words(towards.apply(NextAct.in(file.on(DAY))));
    }

    private static String words(Remedy remedy) {
        return remedy.act() + " " + remedy.desk();
    }
}
