package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.shared.OrganId;
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
    }
}
