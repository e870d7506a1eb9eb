package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Level;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time in which all rules look back on, and judge, one rich dossier. */
@Tag("bench")
class RulesBench {

    private static final int WARM = 3_000;
    private static final int RUNS = 2_000;
    private static final double MILLIS = 2;

    @Test
    void all_rules_over_one_dossier_take_less_than_two_milliseconds() {
        Situation rich = rich().on("2026-07-10");
        double[] millis = new double[RUNS];
        long verdicts = 0;
        for (int i = -WARM; i < RUNS; i++) {
            long begun = System.nanoTime();
            verdicts += Findings.of(rich).size();
            verdicts += Gates.all(rich).stream().mapToLong(gate -> gate.verdicts().size()).sum();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf("%d rules over one dossier, back and forward: median %.3f ms, 99th of 100 %.3f ms (%d verdicts)%n",
                Statute.rules().size(), millis[RUNS / 2], millis[RUNS * 99 / 100], verdicts);
        assertThat(millis[RUNS / 2]).as("median, milliseconds").isLessThan(MILLIS);
    }

    /** Every procedure owed and done, three versions of the draft, a meeting of fifteen, issued and published. */
    private static CaseFile rich() {
        CaseFile file = CaseFile.startedOn("2026-03-02", CongressDuty.REPORT, false, Procedure.values()).draft("2026-03-03")
                .draft("2026-03-04").draft("2026-03-05").departments("2026-03-10", "note").notice("2026-03-10", "2026-04-10", null)
                .summarised("2026-04-13", "2026-04-14").experts("2026-04-15").risk("2026-04-16", Level.MEDIUM, true, "measures")
                .fairCompetition("2026-04-17", Conclusion.COMPLIES)
                .foundLawful("2026-04-20").listed("2026-05-11", "2026-05-13");
        String[] members = IntStream.range(0, 15).mapToObj(i -> "m" + i).toArray(String[]::new);
        file = file.opened("2026-05-13", true, members);
        for (String member : members) {
            file = file.says("2026-05-13", member);
        }
        return file.says("2026-05-13", "chief").decided("2026-05-13", Outcome.ADOPTED,
                        Majority.FOR, null).signed("2026-05-13")
                .partyAgreed("2026-05-14").issued("2026-05-15").published("2026-05-18");
    }
}
