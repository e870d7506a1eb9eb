package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One decision from its start to the closed file. */
@FaduTest
class OneDecisionTest {

    @Autowired
    private Walk walk;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Ledger ledger;

    @Test
    void a_decision_runs_from_its_start_to_the_closed_file_and_its_execution_goes_on() {
        MatterId matter = walk.decided("undertaker", "牛羊定点屠宰管理办法");

        assertThat(Stage.of(procedures.dossier(matter))).isEqualTo(Stage.CLOSED);
        assertThat(procedures.open(matter)).containsExactly("userTask_breakDownTasks");
        assertThat(procedures.dossier(matter)).isEqualTo(dossiers.fold(matter));
    }

    @Test
    void every_entry_names_the_digest_of_the_one_before_it_and_the_cache_is_the_fold() {
        MatterId matter = walk.decided("undertaker", "停车收费方案");

        List<Entry> entries = ledger.read(StreamId.of(matter), 0, 1000);
        assertThat(entries).hasSizeGreaterThan(25);
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).previous()).isEqualTo(entries.get(i - 1).digest());
            assertThat(entries.get(i).sequence()).isEqualTo(i + 1L);
        }
        Dossier cached = procedures.dossier(matter);
        assertThat(FactJson.write(cached)).isEqualTo(FactJson.write(dossiers.fold(matter)));
    }
}
