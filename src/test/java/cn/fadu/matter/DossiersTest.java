package cn.fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@FaduTest
class DossiersTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Recorder recorder;
    @Autowired
    private OfficialClock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void what_a_transaction_writes_is_seen_in_it_and_nowhere_else_and_gone_when_it_is_undone() {
        MatterId matter = procedures.start("undertaker", "没有撤回的事项");
        Dossier before = procedures.dossier(matter);
        TransactionTemplate other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(recorder.lock(matter, procedures.as("undertaker"))).isEqualTo(before);
            Dossier withdrawn = before.plus(new MatterWithdrawn(clock.today(), "不成立", null, new PersonId("undertaker")));
            dossiers.keep(matter, withdrawn, 1_000, clock.now());
            assertThat(procedures.dossier(matter)).isEqualTo(withdrawn);
            assertThat(other.<Dossier>execute(inner -> procedures.dossier(matter))).isEqualTo(before);
            assertThat(procedures.dossier(matter)).isEqualTo(withdrawn);
            status.setRollbackOnly();
        });

        assertThat(procedures.dossier(matter)).isEqualTo(before);
        procedures.does("undertaker", matter, "userTask_registerDraft", "text", procedures.document("undertaker", "草案.txt", "草案"),
                "basis", "依据");
        assertThat(procedures.dossier(matter)).isEqualTo(dossiers.fold(matter));
    }
}
