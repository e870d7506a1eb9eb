package cn.fadu.statute;

<<<<<<< HEAD
=======
import static cn.fadu.statute.CaseFile.date;
>>>>>>> 722b413 (The register of the law and docs/law.md hold every rule; a record that leaves something out still gets an answer with a way out)
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.shared.OrganId;
<<<<<<< HEAD
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Order 713, Art. 33. */
class PastDutiesKnownTest {

    private static final String RULE = "pastDutiesKnown";
    private static final String ENTERED = "2026-05-01";

    @Test
    void a_source_that_says_of_every_procedure_whether_it_was_owed_leaves_nothing_unknown() {
        assertThat(Ask.back(RULE, past(Procedure.values()))).isEqualTo("HOLDS known");
    }

    @Test
    void where_it_does_not_nobody_can_tell() {
        assertThat(Ask.back(RULE, past(Procedure.LEGALITY_REVIEW))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.back(RULE, CaseFile.startedOn(ENTERED).on(ENTERED))).isEqualTo("has not happened");
    }

    private static Situation past(Procedure... told) {
        List<ProcedureDuty> duties = Stream.of(told).map(p -> new ProcedureDuty(p, true, "source", "order-713/25-1")).toList();
        return new CaseFile(Dossier.EMPTY.plus(new PastProcedureEntered(CaseFile.date("2021-03-01"), CaseFile.date(ENTERED),
                new OrganId("organ"), "matter", DecisionClass.PUBLIC_POLICY, new UnitId("lead"), null, null, null, duties,
                CaseFile.version(1), "volume 3", null, null, 0, CaseFile.DRAFTER, new UnitId("office"), new PostKind("office"),
                "CN-national@2026.1"))).on(ENTERED);
=======
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the source of a procedure of the past tells of what was owed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastDutiesKnownTest {

    private static final String DAY = "2026-05-04";

    @Test
    void a_source_that_tells_of_every_procedure_whether_it_was_owed_is_enough() {
        assertThat(Ask.back("pastDutiesKnown", past(Procedure.values()).on(DAY))).isEqualTo("HOLDS known");
    }

    @Test
    void of_a_procedure_that_the_source_leaves_out_nobody_can_tell() {
        assertThat(Ask.back("pastDutiesKnown", past(Procedure.EXPERT_REVIEW).on(DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.arguments("pastDutiesKnown", past(Procedure.EXPERT_REVIEW).on(DAY))).containsExactly(5L);
    }

    @Test
    void a_matter_of_today_is_no_past_procedure() {
        assertThat(Ask.back("pastDutiesKnown", CaseFile.startedOn(DAY).on(DAY))).isEqualTo("has not happened");
        assertThat(Ask.forward("pastDutiesKnown", CaseFile.startedOn(DAY).on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
    }

    private static CaseFile past(Procedure... told) {
        List<ProcedureDuty> duties = Stream.of(told).map(p -> new ProcedureDuty(p, true, "past", "order-713/33")).toList();
        UnitId lead = new UnitId("lead");
        return new CaseFile(Dossier.EMPTY).plus(new PastProcedureEntered(date("2025-03-03"), date(DAY), new OrganId("organ"),
                "matter", DecisionClass.PLAN, lead, null, null, null, duties, CaseFile.version(1), "file", null, null, 0,
                CaseFile.HEAD, lead, null, "CN-national@2026.1"));
>>>>>>> 722b413 (The register of the law and docs/law.md hold every rule; a record that leaves something out still gets an answer with a way out)
    }
}
