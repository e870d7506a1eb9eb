package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.demo.DemoPeople;
import cn.fadu.identity.People;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.TakeWork;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Remedy;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reviews what they drafted: neither by taking the work nor by doing it, whatever posts they hold. */
@FaduTest
class SeparationTest {

    private static final PersonId BOTH = new PersonId("drafter-and-reviewer");
    private static final UnitId CITY_MANAGEMENT = new UnitId("urban-management");
    private static final UnitId JUSTICE = new UnitId("justice");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private TakeWork takeWork;
    @Autowired
    private Worklist worklist;
    @Autowired
    private People people;

    private final Actor drafter = actor(CITY_MANAGEMENT, "undertaker");
    private final Actor reviewer = actor(JUSTICE, "reviewer");

    @BeforeEach
    void somebodyHoldsTwoPosts() {
        LocalDate since = LocalDate.of(2024, 3, 1);
        people.addPerson(DemoPeople.CITY, BOTH, new People.Names("高翔", "Gao Xiang"), people.hash("unused-password"));
        people.addPost(DemoPeople.CITY, BOTH, CITY_MANAGEMENT, drafter.post(), null, since);
        people.addPost(DemoPeople.CITY, BOTH, JUSTICE, reviewer.post(), null, since.plusMonths(1));
    }

    @Test
    void whoever_drafted_can_neither_take_nor_do_the_review() {
        MatterId matter = procedures.start("undertaker2", "自审", "participation=NOT_DISCLOSED", "notDisclosedBasis=商业秘密");
        OpenWork draft = worklist.openIn(matter).get(0);
        assertThat(pipeline.perform(new ActRequest(matter, draft.act(), draft.task(), new ActId(UUID.randomUUID()), drafter,
                Procedures.form("text", procedures.document(BOTH.value(), "草案.txt", "草案"), "basis", "依据"))))
                .isInstanceOf(ActResult.Recorded.class);
        procedures.does("unit-head2", matter, "userTask_approveDraft", "signed", "YES");
        procedures.does("undertaker2", matter, "userTask_submitForReview", "materials", "DRAFT", "procedureStatement", "说明");
        walk.signed("undertaker2", matter);
        OpenWork receipt = worklist.openIn(matter).get(0);

        assertThat(takeWork.execute(receipt.task(), reviewer)).containsInstanceOf(ActResult.Barred.class);
        assertThat(worklist.find(receipt.task()).orElseThrow().takenBy()).isNull();
        assertThat(register(matter, receipt, reviewer)).isInstanceOf(ActResult.Barred.class);
        assertThat(procedures.dossier(matter).legality().receipt()).isNull();
        assertThat(procedures.open(matter)).containsExactly("userTask_registerReceipt");

        assertThat(takeWork.execute(receipt.task(), procedures.as("reviewer"))).isEmpty();
        assertThat(register(matter, receipt, procedures.as("reviewer"))).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void whoever_drafts_after_having_drafted_the_opinion_keeps_it_from_being_issued_until_another_writes_it() {
        MatterId matter = procedures.start("undertaker2", "先审后拟", "participation=NOT_DISCLOSED", "notDisclosedBasis=商业秘密");
        walk.draft("undertaker2", matter, "草案");
        walk.submitted("undertaker2", matter);
        steps.checked(matter, "ACCEPTED");
        walk.assigned(matter, "adviser", "reviewer", BOTH.value());
        walk.advised("adviser", matter);
        OpenWork opinion = worklist.openIn(matter).get(0);
        pipeline.perform(new ActRequest(matter, opinion.act(), opinion.task(), new ActId(UUID.randomUUID()), reviewer,
                Procedures.form("authority", "COMPLIES", "authorityReasons", "有", "procedure", "COMPLIES", "procedureReasons",
                        "有", "content", "COMPLIES", "contentReasons", "有", "conclusion", "LAWFUL")));
        pipeline.perform(new ActRequest(matter, "act_changeDraft", null, new ActId(UUID.randomUUID()), drafter,
                Procedures.form("text", procedures.document(BOTH.value(), "草案.txt", "再改"), "basis", "依据", "changes", "改")));
        steps.toDirector(matter);
        assertThat(gates.assertClosed(matter, steps.issuesOpinion(matter), "reviewerDidNotDraft")).extracting(Remedy::act)
                .containsExactly("userTask_issueOpinion");
        steps.passed(matter, "director", "userTask_issueOpinion", "NO");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftOpinion");
    }

    @Test
    void work_is_taken_at_its_own_desk_only_and_by_one_person_only() {
        MatterId matter = steps.drafted("签收");
        OpenWork work = worklist.openIn(matter).get(0);
        assertThat(takeWork.execute(work.task(), procedures.as("undertaker2"))).contains(new ActResult.NotFound());
        assertThat(takeWork.execute(new TaskId(UUID.randomUUID()), procedures.as(UNDERTAKER)))
                .contains(new ActResult.NotFound());
        assertThat(takeWork.execute(work.task(), procedures.as(UNDERTAKER))).isEmpty();
        assertThat(takeWork.execute(work.task(), procedures.as(UNDERTAKER))).isEmpty();

        Actor colleague = new Actor(DemoPeople.CITY, new PersonId("colleague"), work.unit(), work.desk().post(), null);
        assertThat(takeWork.execute(work.task(), colleague))
                .contains(new ActResult.TakenBy(new PersonId(UNDERTAKER)));
    }

    private ActResult register(MatterId matter, OpenWork work, Actor actor) {
        return pipeline.perform(new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()), actor,
                Procedures.form("receiptNumber", "收99号")));
    }

    private static Actor actor(UnitId unit, String post) {
        return new Actor(DemoPeople.CITY, BOTH, unit, new PostKind(post), null);
    }
}
