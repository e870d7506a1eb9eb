package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The 95th percentile at the server of the trace of a matter with 500 entries: its pages in every arrangement, a search and
 * one entry; beside it the time of the processor alone, which does not depend on what else the machine does. Figures are in docs/performance.md.
 */
@Tag("bench")
@FaduTest
class TraceBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ENTRIES = 500;
    private static final int DRAFTS = 100;
    private static final int WARM_UP = 60;
    private static final int REQUESTS = 100;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void a_matter_of_five_hundred_entries_is_traced() throws Exception {
        MatterId matter = procedures.start("undertaker", "追溯测试", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=依法不予公开");
        walk.draft("undertaker", matter, "草案");
        for (int i = 0; i < DRAFTS; i++) {
            procedures.doesFree("undertaker", matter, "act_changeDraft", "text",
                    procedures.document("undertaker", "草案.txt", "草案 " + i), "basis", "依据", "changes", "第 " + i + " 次修改配套设施");
        }
        walk.reviewed("undertaker", matter);
        walk.adopted("undertaker", matter);
        walk.concluded("undertaker", matter);
        while (entries(matter) < ENTRIES) {
            procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", procedures.today().toString(),
                    "description", "来电反映执行情况，建议改进配套设施", "consequence", "已转承办单位");
        }
        String home = "/matters/" + matter + "/trace";
        for (String page : new String[] {"", "?by=time", "?by=time&date=legal&page=3", "?person=undertaker", "?q=配套设施",
                "/entries/250", "/print"}) {
            System.out.printf("trace of %d entries, %s: %s%n", entries(matter), page.isEmpty() ? "first page" : page,
                    percentiles95(home + page));
        }
    }

    private long entries(MatterId matter) {
        return ledger.extent(StreamId.of(matter)).entries();
    }

    private String percentiles95(String address) throws Exception {
        double[] millis = new double[REQUESTS];
        double[] computing = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long begun = System.nanoTime();
            long computed = THREADS.getCurrentThreadCpuTime();
            int status = mvc.perform(MockMvcRequestBuilders.get(address).with(SignedInAs.person("auditor"))).andReturn()
                    .getResponse().getStatus();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
                computing[i] = (THREADS.getCurrentThreadCpuTime() - computed) / 1e6;
            }
            assertThat(status).isEqualTo(200);
        }
        Arrays.sort(millis);
        Arrays.sort(computing);
        int place = (int) (REQUESTS * 0.95);
        return String.format(Locale.ROOT, "p95 %.0f ms, of which computing %.0f ms (median %.0f ms)", millis[place], computing[place],
                computing[REQUESTS / 2]);
    }
}
