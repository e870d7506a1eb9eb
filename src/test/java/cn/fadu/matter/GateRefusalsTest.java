package cn.fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FaduTest
class GateRefusalsTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;

    @Test
    void a_closed_gate_is_recorded_once_in_the_access_stream_and_never_in_the_matters_own() {
        MatterId matter = procedures.start("undertaker", "期限不足");
        walk.draft("undertaker", matter, "草案");
        walk.noticeReady("undertaker", matter);
        int before = ledger.read(StreamId.of(matter), 0, 1000).size();

        for (int i = 0; i < 3; i++) {
            assertThat(shortNotice(matter)).isInstanceOf(ActResult.Closed.class);
        }

        assertThat(ledger.read(StreamId.of(matter), 0, 1000)).hasSize(before);
        List<Entry> refusals = ledger.read(StreamId.accessOf(procedures.as("undertaker").organ()), 0, 10_000).stream()
                .filter(e -> new String(e.payload(), StandardCharsets.UTF_8).contains(matter.toString())).toList();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).articles()).contains("order-713/15-1");
    }

    private ActResult shortNotice(MatterId matter) {
        return procedures.attempt("undertaker", matter, "userTask_publishNotice", Procedures.form("from",
                procedures.today().toString(), "until", procedures.today().plusDays(10).toString(), "channels",
                "GOVERNMENT_WEBSITE", "explanation", procedures.document("undertaker", "说明.txt", "说明"), "howToComment", "来信", "contact", "电话", "notice",
                procedures.document("undertaker", "公告.txt", "公告")));
    }
}
