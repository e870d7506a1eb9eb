package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.OptionSources;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is done to a decision after its publication, in whatever order, somebody can always bring it to its end. */
@FaduTest
class RandomFollowupTest {

    private static final int ACTS = 120;
    private static final List<String> PEOPLE = List.of(Steps.UNDERTAKER, "undertaker3", "office", "chief");
    private static final Set<String> OURS = Set.of("act_openSupervision", "act_reportSituation", "act_suspendUrgently",
            "act_suspendByOrgan", "act_proposeAdjustment", "act_concludeExecution", "act_raiseEvaluation");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Steps steps;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Acts acts;
    @Autowired
    private Forms forms;
    @Autowired
    private OptionSources options;
    @Autowired
    private Directory directory;
    @Autowired
    private Dossiers dossiers;

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {34, 35, 36, 37})
    void no_order_of_acts_leaves_a_decision_without_a_way_on(long seed) {
        random = new Random(seed);
        MatterId matter = steps.inExecution("随机执行" + seed);
        int recorded = 0;
        for (int i = 0; i < ACTS && procedures.dossier(matter).followup().isAlive(); i++) {
            recorded += step(matter) instanceof ActResult.Recorded ? 1 : 0;
            assertConsistent(matter);
        }
        assertThat(recorded).isPositive();
        assertThat(procedures.dossier(matter)).isEqualTo(dossiers.fold(matter));
        if (procedures.dossier(matter).followup().ended() != null) {
            assertThat(procedures.open(matter)).isEmpty();
        }
    }

    private ActResult step(MatterId matter) {
        Dossier dossier = procedures.dossier(matter);
        List<OpenWork> open = worklist.openIn(matter);
        List<Map.Entry<String, OfferedAct>> offered = new ArrayList<>();
        for (String account : PEOPLE) {
            acts.offered(dossier, procedures.as(account)).stream().filter(a -> OURS.contains(a.key()))
                    .forEach(a -> offered.add(Map.entry(account, a)));
        }
        assertThat(open.size() + offered.size()).as("somebody can do something").isPositive();
        if (!open.isEmpty() && (offered.isEmpty() || random.nextInt(3) > 0)) {
            OpenWork work = open.get(random.nextInt(open.size()));
            Actor actor = directory.holders(work.organ(), work.unit(), work.desk().post()).stream()
                    .map(h -> new Actor(work.organ(), h.person(), h.unit(), h.post(), null)).findFirst().orElseThrow();
            return perform(matter, actor, work.act(), work.task(), forms.ofModel(work.modelId(), work.form()));
        }
        var chosen = offered.get(random.nextInt(offered.size()));
        return perform(matter, procedures.as(chosen.getKey()), chosen.getValue().key(), null,
                forms.current(chosen.getValue().form()));
    }

    private ActResult perform(MatterId matter, Actor actor, String act, TaskId task, FormDefinition form) {
        RandomForms filler = new RandomForms(random, () -> procedures.document(actor.person().value(), "文件.txt",
                Long.toString(random.nextLong())));
        ActResult result = pipeline.perform(new ActRequest(matter, act, task, new ActId(UUID.randomUUID()), actor,
                filler.fill(form, options.of(matter, form, procedures.dossier(matter), actor, null), procedures.today())));
        assertThat(result).as(act).isInstanceOfAny(ActResult.Recorded.class, ActResult.Refused.class, ActResult.Closed.class);
        return result;
    }

    /** The dossier says of the decision what the work that is open says. */
    private void assertConsistent(MatterId matter) {
        var file = procedures.dossier(matter).followup();
        List<String> open = procedures.open(matter);
        if (file.ended() != null) {
            return;
        }
        if (file.isExecuting()) {
            assertThat(open).doesNotContain("userTask_decideAfterSuspension");
        } else if (file.followed() == null) {
            assertThat(open).contains("userTask_decideAfterSuspension").doesNotContain("userTask_reportProgress");
        }
        if (file.evaluation().isOpen()) {
            assertThat(open).anyMatch(a -> a.contains("Evaluat"));
        }
    }
}
