package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.shared.OrganId;
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
    }
}
