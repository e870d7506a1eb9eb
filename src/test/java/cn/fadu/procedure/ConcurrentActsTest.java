package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.People;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.TakeWork;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people at once: no fork, no gap, no deadlock, no failed act. */
@FaduTest
class ConcurrentActsTest {

    private static final int ACTS = 200;
    private static final int AT_ONCE = 24;
    private static final PersonId COLLEAGUE = new PersonId("second-reviewer");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private TakeWork takeWork;
    @Autowired
    private People people;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Ledger ledger;

    @Test
    void two_hundred_acts_on_one_matter_all_find_their_place_in_one_chain() throws Exception {
        MatterId matter = procedures.start("undertaker", "众人同办一事");
        walk.draft("undertaker", matter, "一");
        String text = procedures.document("undertaker", "草案.txt", "二");

        List<ActResult> results = atOnce(ACTS, i -> procedures.attemptFree("undertaker", matter, "act_changeDraft",
                "text", text, "basis", "依据", "changes", "第 " + i + " 处修改"));

        assertThat(results).allMatch(r -> r instanceof ActResult.Recorded);
        assertUnbroken(matter);
        assertThat(procedures.dossier(matter).drafts()).hasSize(ACTS + 1);
    }

    @Test
    void two_hundred_acts_on_many_matters_are_all_recorded() throws Exception {
        List<MatterId> matters = IntStream.range(0, 40).mapToObj(i -> procedures.start("undertaker", "第 " + i + " 件")).toList();
        List<ActResult> results = atOnce(ACTS, i -> i < 40 ? drafts(matters.get(i))
                : procedures.attemptFree("office", matters.get(i % 40), "act_requireProcedure", "procedure",
                        i < 80 ? "EXPERT_REVIEW" : i < 120 ? "RISK_ASSESSMENT" : i < 160 ? "FAIR_COMPETITION_REVIEW"
                                : "DEPARTMENT_CONSULTATION", "reason", "后来发现"));

        assertThat(results).allMatch(r -> r instanceof ActResult.Recorded);
        matters.forEach(this::assertUnbroken);
    }

    @Test
    void branches_that_end_at_the_same_moment_join_once() throws Exception {
        MatterId matter = procedures.start("undertaker", "四路并进", "professional", "riskPossible", "marketEntities",
                "departmentsConcerned");
        walk.draft("undertaker", matter, "草案");
        String report = procedures.document("assessor", "报告.txt", "报告");
        procedures.does("undertaker", matter, "userTask_chooseExperts", "form", "WRITTEN", "questions", "可行性",
                "others[0].name", "冯思远", "replyBy", procedures.today().toString());
        procedures.does("undertaker", matter, "userTask_planRiskAssessment", "assessor", "ASSESSING_UNIT");
        procedures.does("undertaker", matter, "userTask_screenFairCompetition", "operators", "经营者", "finding", "COMPLIES");

        List<ActResult> results = atOnce(4, i -> switch (i) {
            case 0 -> procedures.attempt("undertaker", matter, "userTask_reportExpertReview", Procedures.form("summary", "可行",
                    "conclusion", "FEASIBLE"));
            case 1 -> procedures.attempt("assessor", matter, "userTask_assessRisk", Procedures.form("level", "LOW",
                    "controllable", "YES", "measures", "宣传解释", "report", report));
            case 2 -> procedures.attempt("market-regulator", matter, "userTask_reviewFairCompetition",
                    Procedures.form("conclusion", "COMPLIES", "opinion", "未发现"));
            default -> procedures.attempt("undertaker", matter, "userTask_askDepartments",
                    Procedures.form("others", "市供销合作社", "number", "函" + Walk.nextNumber() + "号", "replyBy", procedures.today().toString()));
        });

        assertThat(results).allMatch(r -> r instanceof ActResult.Recorded);
        assertUnbroken(matter);
        assertThat(procedures.open(matter)).containsExactly("userTask_answerExperts", "userTask_chooseForms",
                "userTask_findRiskControllable", "userTask_submitForReview", "userTask_summariseReplies");
    }

    @Test
    void a_task_finished_in_two_windows_is_done_once_and_the_other_hears_by_whom() throws Exception {
        MatterId matter = procedures.start("undertaker", "两个窗口");
        String text = procedures.document("undertaker", "草案.txt", "草案");
        OpenWork work = worklist.openIn(matter).get(0);
        Actor actor = procedures.as("undertaker");

        List<ActResult> results = atOnce(8, i -> pipeline.perform(new ActRequest(matter, work.act(), work.task(),
                new ActId(UUID.randomUUID()), actor, Procedures.form("text", text, "basis", "依据"))));

        assertThat(results).filteredOn(ActResult.Recorded.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(ActResult.Gone.class::isInstance).hasSize(7)
                .allMatch(r -> ((ActResult.Gone) r).by().equals(actor.person()));
        assertUnbroken(matter);
    }

    @Test
    void the_same_act_sent_again_is_the_same_entry() throws Exception {
        MatterId matter = procedures.start("undertaker", "重复提交");
        String text = procedures.document("undertaker", "草案.txt", "草案");
        OpenWork work = worklist.openIn(matter).get(0);
        ActRequest request = new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()),
                procedures.as("undertaker"), Procedures.form("text", text, "basis", "依据"));

        List<ActResult> results = atOnce(8, i -> pipeline.perform(request));

        assertThat(results).allMatch(r -> r instanceof ActResult.Recorded recorded && recorded.sequence() == 6);
        assertThat(results).filteredOn(r -> !((ActResult.Recorded) r).repeated()).hasSize(1);
    }

    @Test
    void of_two_who_take_the_same_work_at_once_one_has_it() throws Exception {
        MatterId matter = procedures.start("undertaker", "同时签收");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT", "procedureStatement", "说明");
        walk.signed("undertaker", matter);
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_registerReceipt")).findFirst()
                .orElseThrow();
        Actor one = procedures.as("reviewer");
        people.addPerson(one.organ(), COLLEAGUE, new People.Names("乔安", "Qiao An"), people.hash("unused-password"));
        people.addPost(one.organ(), COLLEAGUE, one.unit(), one.post(), null, LocalDate.of(2024, 6, 1));
        Actor other = procedures.as(COLLEAGUE.value());

        List<Optional<ActResult>> told = atOnce(2, i -> takeWork.execute(work.task(), i == 0 ? one : other));

        PersonId winner = worklist.find(work.task()).orElseThrow().takenBy();
        assertThat(winner).isIn(one.person(), COLLEAGUE);
        assertThat(told.get(winner.equals(one.person()) ? 0 : 1)).isEmpty();
        assertThat(told.get(winner.equals(one.person()) ? 1 : 0)).contains(new ActResult.TakenBy(winner));
    }

    private ActResult drafts(MatterId matter) {
        return procedures.attempt("undertaker", matter, "userTask_registerDraft", Procedures.form("text",
                procedures.document("undertaker", "草案.txt", matter.toString()), "basis", "依据"));
    }

    private void assertUnbroken(MatterId matter) {
        List<Entry> entries = ledger.read(StreamId.of(matter), 0, 10_000);
        Digest previous = Entry.NOTHING;
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).sequence()).isEqualTo(i + 1L);
            assertThat(entries.get(i).previous()).isEqualTo(previous);
            previous = entries.get(i).digest();
        }
        assertThat(procedures.dossier(matter)).isEqualTo(dossiers.fold(matter));
    }

    private interface Numbered<T> {
        T call(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int times, Numbered<T> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(Math.min(times, AT_ONCE));
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                calls.add(() -> act.call(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : people.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
