package cn.fadu.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DossierBytes;
import cn.fadu.dossier.FactJson;
import cn.fadu.findings.FindingRows.Facet;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it takes to judge all matters of an organ, and what the register costs afterwards. Figures are in docs/findings.md. */
@Tag("bench")
@FaduTest
class FindingsBench {

    private static final OrganId CITY = new OrganId("demo-city");
    private static final int MATTERS = Integer.getInteger("fadu.bench.matters", 100_000);
    private static final int TIMES = 500;
    private static final int QUERIES = 15;

    @Autowired
    private JudgesOfItsOwn judges;
    @Autowired
    private Judge judge;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void all_matters_are_judged_and_the_register_answers() {
        List<Dossier> samples = List.of(procedures.dossier(walk.decided("undertaker", "公布的事项")), procedures.dossier(reviewed()));
        TestDatabase database = TestDatabase.another();
        JdbcTemplate jdbc = new JdbcTemplate(database.asApp());
        for (Dossier sample : samples) {
            byte[] kept = DossierBytes.of(sample).deflated();
            System.out.printf("dossier of %,d bytes: read %.3f ms, all %d rules %.3f ms%n", kept.length,
                    millis(TIMES, () -> FactJson.readDossier(kept)), judge.rules().size(), millis(TIMES, () -> judge.judge(sample)));
        }
        for (Dossier sample : samples) {
            MatterId first = judges.fill(database, sample, 1).get(0);
            jdbc.update("""
                    INSERT INTO matter (id, organ, kind, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier, profile)
                    SELECT gen_random_uuid(), organ, kind, title || n, class, lead_unit, stage, started_on, changed_at, sequence, dossier, profile
                    FROM matter, generate_series(2, ?) n WHERE id = ?""", MATTERS / samples.size(), first.value());
        }
        jdbc.execute("ANALYZE matter");
        run(database, judges.rules("2099.1"), "first");
        run(database, judges.rules("2099.2"), "other versions");
        jdbc.execute("ANALYZE finding");
        FindingRows rows = new FindingRows(JdbcClient.create(jdbc));
        FindingFilter filter = new FindingFilter(List.of(CITY), null, "", FindingFilter.NOW, null, "", "", "", "", "", "");
        System.out.printf("counts of rules %.1f ms; page of 50 %.1f ms; counts of all filters %.1f ms; %,d findings%n",
                millis(QUERIES, () -> new FindingCounts(new JudgementStore(jdbc)).of(CITY)), millis(QUERIES, () -> rows.page(filter, null, 50)),
                millis(QUERIES, () -> Arrays.stream(Facet.values()).map(f -> rows.counts(filter, f)).toList()), rows.count(filter));
        assertThat(rows.count(filter)).isPositive();
    }

    private MatterId reviewed() {
        MatterId matter = procedures.start("undertaker", "审查的事项");
        walk.draft("undertaker", matter, "审查的事项");
        walk.reviewed("undertaker", matter);
        return matter;
    }

    private void run(TestDatabase database, JudgesOfItsOwn.Counting rules, String what) {
        long begun = System.nanoTime();
        judges.node(database, rules).judgeAll();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%s: %,d matters judged in %.1f s, %.0f a second; 100,000 would take %.0f s%n", what, rules.judged.get(), seconds,
                rules.judged.get() / seconds, 100_000 * seconds / rules.judged.get());
        assertThat(rules.judged.get()).isGreaterThanOrEqualTo(MATTERS);
    }

    /** The median, after a warm-up of as many. */
    private static double millis(int times, Supplier<?> work) {
        double[] millis = new double[times];
        for (int i = -times; i < times; i++) {
            long begun = System.nanoTime();
            work.get();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[times / 2];
    }
}
