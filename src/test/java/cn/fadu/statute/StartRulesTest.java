package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What has to be settled before a procedure starts (Arts. 2, 3, 10 and 11). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartRulesTest {

    private static final String DAY = "2026-05-04";
    private static final UnitId LEAD = new UnitId("lead");

    private final CaseFile applied = applied(DecisionClass.PLAN, CaseFile.PROPOSAL, null);
    private final CaseFile scoped = applied.plus(scope(ScopeConfirmed.Outcome.APPLICABLE, null));
    private final CaseFile judged = scoped.plus(judged("office"));

    @Test
    void that_the_order_applies_is_confirmed_before_the_start() {
        assertThat(Ask.forward("scopeOfOrder", applied.on(DAY))).isEqualTo("BROKEN unconfirmed");
        assertThat(Ask.remedy("scopeOfOrder", applied.on(DAY))).startsWith("userTask_confirmScope office/office");
        assertThat(Ask.forward("scopeOfOrder", scoped.on(DAY))).isEqualTo("HOLDS applies");
        assertThat(Ask.back("scopeOfOrder", scoped.on(DAY))).isEqualTo("has not happened");
        assertThat(Ask.back("scopeOfOrder", judged.plus(started(LEAD)).on(DAY))).isEqualTo("HOLDS applies");
    }

    @Test
    void what_is_excluded_or_has_a_procedure_of_its_own_is_not_started() {
        CaseFile emergency = applied.plus(scope(ScopeConfirmed.Outcome.NOT_APPLICABLE, ScopeConfirmed.Exclusion.EMERGENCY));
        assertThat(Ask.forward("scopeOfOrder", emergency.on(DAY))).isEqualTo("BROKEN excluded");
        assertThat(Ask.forward("scopeOfOrder", applied.plus(scope(ScopeConfirmed.Outcome.OTHER_PROCEDURE, null)).on(DAY)))
                .isEqualTo("BROKEN otherProcedure");
        assertThat(Ask.isOpen(GuardedAct.START_PROCEDURE, emergency.plus(judged("office")).plus(started(LEAD)).on(DAY)))
                .isFalse();
        assertThat(Ask.back("scopeOfOrder", emergency.draft(DAY).on(DAY))).isEqualTo("BROKEN excluded");
    }

    @Test
    void a_record_that_does_not_say_whether_the_scope_was_confirmed_cannot_tell() {
        assertThat(Ask.back("scopeOfOrder", applied.plus(started(LEAD)).on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void a_matter_is_of_one_of_the_five_classes() {
        assertThat(Ask.forward("coveredClass", applied.on(DAY))).isEqualTo("HOLDS named");
        assertThat(Ask.arguments("coveredClass", applied.on(DAY))).containsExactly(2);
        CaseFile unclassed = applied(null, null, null).plus(started(LEAD));
        assertThat(Ask.forward("coveredClass", unclassed.on(DAY))).isEqualTo("BROKEN missing");
        assertThat(Ask.back("coveredClass", unclassed.on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void what_a_department_proposes_is_argued_and_what_a_leader_proposes_need_not_be() {
        Proposal bare = new Proposal(Source.DEPARTMENT, null, "problem", null, " ", null, "feasibility");
        CaseFile thin = applied(DecisionClass.PLAN, bare, null).plus(started(LEAD));
        assertThat(Ask.forward("proposalArgued", applied.plus(started(LEAD)).on(DAY))).isEqualTo("HOLDS argued");
        assertThat(Ask.forward("proposalArgued", thin.on(DAY))).isEqualTo("BROKEN partMissing");
        assertThat(Ask.arguments("proposalArgued", thin.on(DAY))).containsExactly(3);
        Proposal leader = new Proposal(Source.LEADER, null, null, null, null, null, null);
        assertThat(Ask.forward("proposalArgued", applied(DecisionClass.PLAN, leader, null).on(DAY)))
                .isEqualTo("NOT_APPLICABLE bySomebodyElse");
        assertThat(Ask.forward("proposalArgued", applied(DecisionClass.PLAN, bare, 2026).on(DAY))).isEqualTo("HOLDS inCatalogue");
    }

    @Test
    void of_a_matter_that_came_on_paper_nobody_can_tell_what_was_argued() {
        Proposal silent = new Proposal(Source.DEPARTMENT, null, null, null, null, null, null);
        assertThat(Ask.back("proposalArgued", applied(DecisionClass.PLAN, silent, null).plus(started(LEAD)).on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.back("proposalArgued", applied(DecisionClass.PLAN, null, null).plus(started(LEAD)).on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void the_record_names_who_judged_which_procedures_are_owed() {
        assertThat(Ask.forward("needsJudged", scoped.on(DAY))).isEqualTo("BROKEN notJudged");
        assertThat(Ask.remedy("needsJudged", scoped.on(DAY))).startsWith("userTask_determineProcedures office/office");
        assertThat(Ask.forward("needsJudged", judged.on(DAY))).isEqualTo("HOLDS judged");
        assertThat(Ask.forward("needsJudged", scoped.plus(judged(null)).on(DAY))).isEqualTo("WARNING byNobody");
        assertThat(Ask.back("needsJudged", scoped.plus(started(LEAD)).on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void exactly_one_unit_leads() {
        assertThat(Ask.forward("leadUnitNamed", judged.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("leadUnitNamed", judged.plus(started(LEAD, new UnitId("other"))).on(DAY)))
                .isEqualTo("HOLDS named");
        assertThat(Ask.forward("leadUnitNamed", judged.plus(started(LEAD, LEAD)).on(DAY))).isEqualTo("BROKEN leadTwice");
        CaseFile nobody = judged.plus(started(null));
        assertThat(Gates.judge(GuardedAct.START_PROCEDURE, nobody.on(DAY)).obstacles()).extracting(Verdict::message)
                .containsExactly("rule.leadUnitNamed.noLead");
        assertThat(Ask.back("leadUnitNamed", nobody.on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void nothing_is_asked_of_others_before_the_start() {
        assertThat(Ask.forward("startBeforeSteps", judged.on(DAY))).isEqualTo("BROKEN notStarted");
        assertThat(Ask.remedy("startBeforeSteps", judged.on(DAY))).startsWith("userTask_concurProcedures");
        CaseFile started = CaseFile.startedOn(DAY, Procedure.PUBLIC_PARTICIPATION);
        assertThat(Ask.forward("startBeforeSteps", started.on(DAY))).isEqualTo("HOLDS started");
        CaseFile early = started.draft(DAY).notice("2026-05-01", "2026-06-01", null);
        assertThat(Ask.back("startBeforeSteps", early.on(DAY))).isEqualTo("BROKEN stepBefore");
        CaseFile sameDay = started.draft(DAY).notice(DAY, "2026-06-04", null);
        assertThat(Ask.back("startBeforeSteps", sameDay.on(DAY))).isEqualTo("HOLDS started");
    }

    @Test
    void a_draft_written_before_the_start_is_only_pointed_out() {
        CaseFile drafted = CaseFile.startedOn(DAY).draft("2026-04-01");
        assertThat(Ask.back("startBeforeSteps", drafted.on(DAY))).isEqualTo("WARNING draftBefore");
        assertThat(Ask.isOpen(GuardedAct.SUBMIT_FOR_REVIEW, drafted.on(DAY))).isTrue();
    }

    @Test
    void what_was_refused_or_never_decided_is_found_when_it_went_on() {
        CaseFile refused = judged.plus(new StartDecided(date(DAY), StartDecided.Outcome.DO_NOT_START, null, List.of(), null,
                "reason", null, CaseFile.CHIEF)).draft(DAY);
        assertThat(Ask.back("startBeforeSteps", refused.on(DAY))).isEqualTo("BROKEN refused");
        assertThat(Ask.back("startBeforeSteps", applied.draft(DAY).on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void what_was_started_ends_with_the_consent_of_the_organ_alone() {
        CaseFile started = judged.plus(started(LEAD));
        assertThat(Ask.back("withdrawalConsented", started.plus(withdrawn("1")).on(DAY))).isEqualTo("HOLDS consented");
        assertThat(Ask.back("withdrawalConsented", started.plus(withdrawn(null)).on(DAY))).isEqualTo("BROKEN withoutConsent");
        MatterWithdrawn onPaper = new MatterWithdrawn(date(DAY), "reason", null, null);
        assertThat(Ask.back("withdrawalConsented", started.plus(onPaper).on(DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.back("withdrawalConsented", judged.plus(withdrawn(null)).on(DAY)))
                .isEqualTo("NOT_APPLICABLE notStarted");
    }

    private static CaseFile applied(DecisionClass kind, Proposal proposal, Integer catalogue) {
        return new CaseFile(Dossier.EMPTY).plus(new StartApplied(date(DAY), new OrganId("organ"), "matter", kind, catalogue,
                catalogue, null, Confidentiality.OPEN, proposal, List.of(), List.of(), LEAD, CaseFile.DRAFTER, "profile"));
    }

    private static ScopeConfirmed scope(ScopeConfirmed.Outcome outcome, ScopeConfirmed.Exclusion exclusion) {
        return new ScopeConfirmed(date(DAY), outcome, exclusion, "reason", CaseFile.HEAD);
    }

    private static ProceduresDetermined judged(String by) {
        return new ProceduresDetermined(date(DAY), List.of(new ProcedureDuty(Procedure.LEGALITY_REVIEW, true, "always",
                "order-713/25-1")), CongressDuty.NONE, "law", false, by, null, CaseFile.HEAD);
    }

    private static StartDecided started(UnitId lead, UnitId... others) {
        return new StartDecided(date(DAY), StartDecided.Outcome.START, lead, List.of(others), null, null, "1", CaseFile.CHIEF);
    }

    private static MatterWithdrawn withdrawn(String consent) {
        return new MatterWithdrawn(date(DAY), "reason", consent, CaseFile.DRAFTER);
    }
}
