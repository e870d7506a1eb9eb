package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.findings.JudgeMatters;
import cn.fadu.search.FollowRecord;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.CopiedMatters;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Visitor;
import cn.fadu.testing.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What everyday work costs where 1,000, 10,000 and 100,000 finished matters lie: an act, and the pages of every day, over
 * HTTP; and how many bytes of the database a finished matter takes. {@code -Dfadu.bench.matters} sets the last number. Figures
 * are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
class GrowthBench {

    private static final int MOST = Integer.getInteger("fadu.bench.matters", 100_000);
    private static final int WARM_UP = 20;
    private static final int REQUESTS = 60;
    private static final int PROCEDURES = 10;
    private static final String SIZE = """
            SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'm') AND c.relname <> 'copied'""";

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private JudgeMatters findings;
    @Autowired
    private FollowRecord search;

    private JdbcTemplate owner;
    private Visitor reviewer;
    private Visitor auditor;

    @Test
    void what_everyday_work_costs_where_many_matters_are_finished() throws Exception {
        owner = new JdbcTemplate(TestDatabase.shared().asOwner());
        MatterId model = procedure();
        long entries = owner.queryForObject("SELECT count(*) FROM entry WHERE stream = ?", Long.class, "matter:" + model);
        CopiedMatters copies = new CopiedMatters(owner, model);
        String base = "http://localhost:" + port;
        reviewer = Visitor.loggedIn(base, "reviewer");
        auditor = Visitor.loggedIn(base, "auditor");
        int there = 0;
        for (int matters : List.of(1_000, 10_000, MOST)) {
            long before = owner.queryForObject(SIZE, Long.class);
            List<UUID> some = copies.addRecorded(matters - there);
            findings.judgeAll();
            search.followAll();
            owner.execute("VACUUM ANALYZE");
            long bytes = (owner.queryForObject(SIZE, Long.class) - before) / (matters - there);
            there = matters;
            measure(matters, entries, bytes, base, some);
        }
    }

    private void measure(int matters, long entries, long bytes, String base, List<UUID> some) throws Exception {
        long begun = System.nanoTime();
        for (int i = 0; i < PROCEDURES; i++) {
            procedure();
        }
        double act = (System.nanoTime() - begun) / 1e6 / (PROCEDURES * entries);
        System.out.printf("%,d finished matters of %d entries: %,d bytes each, an entry %.1f ms, median (p95) ms: "
                        + "workbench %s, matters %s, a matter %s, its trace %s, search %s, findings %s%n", matters, entries, bytes, act,
                pages(reviewer, base, i -> "/"), pages(auditor, base, i -> "/matters"),
                pages(auditor, base, i -> "/matters/" + some.get(i * 7 % some.size())),
                pages(auditor, base, i -> "/matters/" + some.get(i * 7 % some.size()) + "/trace"),
                pages(auditor, base, i -> "/search?q=%E5%90%9E%E5%90%90"), pages(auditor, base, i -> "/findings"));
    }

    private MatterId procedure() {
        return ThroughputBench.sitting(procedures, walk, List.of(procedures.document("undertaker", "草案.txt", "草案 " + UUID.randomUUID()))).get(0);
    }

    private static String pages(Visitor reader, String base, IntFunction<String> path) throws Exception {
        double[] millis = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long begun = System.nanoTime();
            int status = reader.get(base, path.apply(i + WARM_UP)).statusCode();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
            assertThat(status).isEqualTo(200);
        }
        Arrays.sort(millis);
        return "%.0f (%.0f)".formatted(millis[REQUESTS / 2], millis[(int) (REQUESTS * 0.95)]);
    }
}
