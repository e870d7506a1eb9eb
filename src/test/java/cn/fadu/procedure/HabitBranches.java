package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.WorkFact.Recalled;
import cn.fadu.ledger.Ledger;
import cn.fadu.dossier.FactJson;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.TakeWork;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are used to do with work besides doing it. */
abstract class HabitBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private TakeWork takeWork;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Ledger ledger;

    @Test
    void who_sent_the_bundle_takes_it_back_while_nobody_has_opened_it_and_sends_it_again() {
        MatterId matter = submitted("撤回报送材料");

        assertThat(recalls("undertaker", matter)).isInstanceOf(ActResult.Recorded.class);

        assertThat(procedures.open(matter)).containsExactly("userTask_submitToMeeting");
        assertThat(procedures.dossier(matter).deliberation().submission()).isNull();
        Recalled fact = (Recalled) FactJson.read(ledger.read(StreamId.of(matter), worklist.openIn(matter).get(0).openedBy() - 1,
                1).get(0).payload()).get(0);
        assertThat(fact.act()).isEqualTo("userTask_submitToMeeting");
        assertThat(fact.reason()).isEqualTo("附件有误");
        walk.submittedToMeeting("undertaker", matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_decideAgenda");
    }

    @Test
    void what_somebody_opened_cannot_be_taken_back() {
        MatterId matter = submitted("已打开不能撤回");
        worklist.markOpened(work(matter).task(), procedures.as("member1").person(), work(matter).openedAt());

        assertThat(recalls("undertaker", matter)).isInstanceOfSatisfying(ActResult.Refused.class,
                r -> assertThat(r.problems()).extracting(p -> p.message()).containsExactly("problem.work-seen"));
        assertThat(procedures.open(matter)).containsExactly("userTask_endorseSubmission");
    }

    @Test
    void what_somebody_took_cannot_be_taken_back() {
        MatterId matter = submitted("已签收不能撤回");
        assertThat(takeWork.execute(work(matter).task(), procedures.as("member1"))).isEmpty();

        assertThat(recalls("undertaker", matter)).isInstanceOf(ActResult.Refused.class);
    }

    @Test
    void nobody_takes_back_what_another_sent_or_what_the_model_gives_no_way_back_for() {
        MatterId matter = submitted("他人不能撤回");
        assertThat(recalls("undertaker2", matter)).isInstanceOf(ActResult.NotFound.class);
        procedures.does("member1", matter, "userTask_endorseSubmission", "endorsed", "NO");

        assertThat(recalls("member1", matter)).isInstanceOf(ActResult.NotFound.class);
    }

    private MatterId submitted(String title) {
        MatterId matter = steps.lawful(title);
        procedures.does("undertaker", matter, "userTask_submitToMeeting", "summary", "一页纸说明", "decisionAskedFor", "审议通过");
        return matter;
    }

    private OpenWork work(MatterId matter) {
        return worklist.openIn(matter).get(0);
    }

    private ActResult recalls(String account, MatterId matter) {
        return pipeline.perform(new ActRequest(matter, "act_recall", work(matter).task(), new ActId(UUID.randomUUID()),
                procedures.as(account), Procedures.form("reason", "附件有误")));
    }
}
