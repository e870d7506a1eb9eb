package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.demo.DemoPeople;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.WorkFact.CopySent;
import cn.fadu.dossier.WorkFact.HandedOver;
import cn.fadu.dossier.WorkFact.Recalled;
import cn.fadu.identity.Directory;
import cn.fadu.identity.People;
import cn.fadu.identity.PostHolding;
import cn.fadu.identity.Substitutions;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.TakeWork;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Copies;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Reminders;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    @Autowired
    private People people;
    @Autowired
    private Directory directory;
    @Autowired
    private Substitutions substitutions;
    @Autowired
    private MatterAccess access;
    @Autowired
    private Copies copies;
    @Autowired
    private Reminders reminders;
    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void work_handed_over_is_its_new_holders_with_the_reason_on_record_and_the_same_time_limit() {
        MatterId matter = steps.drafted("转办");
        walk.accepted("undertaker", matter);
        OpenWork before = only(matter, "userTask_draftOpinion");
        colleague("deputy-reviewer", "justice", "reviewer");

        assertThat(about("reviewer", matter, before, "act_handOver", "to", "deputy-reviewer", "reason", "因公出差"))
                .isInstanceOf(ActResult.Recorded.class);

        OpenWork after = only(matter, "userTask_draftOpinion");
        assertThat(after.takenBy()).isEqualTo(new PersonId("deputy-reviewer"));
        assertThat(after.due()).isNotNull().isEqualTo(before.due());
        assertThat(after.floor()).isEqualTo(before.floor());
        assertThat(last(matter)).isInstanceOfSatisfying(HandedOver.class, f -> {
            assertThat(f.to()).isEqualTo(new PersonId("deputy-reviewer"));
            assertThat(f.reason()).isEqualTo("因公出差");
        });
        assertThat(about("reviewer", matter, after, "act_handOver", "to", "reviewer", "reason", "要回"))
                .isInstanceOf(ActResult.NotFound.class);
        assertThat(about("deputy-reviewer", matter, after, "act_handOver", "to", "reviewer", "reason", "已返回"))
                .isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void the_head_of_the_unit_assigns_work_to_a_holder_and_nobody_else_does() {
        MatterId matter = steps.drafted("分办");
        walk.submitted("undertaker", matter);
        OpenWork work = worklist.openIn(matter).get(0);
        colleague("deputy-reviewer", "justice", "reviewer");

        assertThat(about("office-head", matter, work, "act_assignWork", "to", "deputy-reviewer")).isInstanceOf(ActResult.NotFound.class);
        assertThat(about("director", matter, work, "act_assignWork", "to", "approver")).isInstanceOf(ActResult.Refused.class);
        assertThat(about("director", matter, work, "act_assignWork", "to", "deputy-reviewer", "instruction", "请抓紧"))
                .isInstanceOf(ActResult.Recorded.class);
        assertThat(worklist.find(work.task()).orElseThrow().takenBy()).isEqualTo(new PersonId("deputy-reviewer"));
        assertThat(about("director", matter, work, "act_assignWork", "to", "reviewer")).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void nobody_is_handed_work_that_they_are_barred_from() {
        colleague("deputy-reviewer", "justice", "reviewer");
        people.addPost(DemoPeople.CITY, new PersonId("deputy-reviewer"), new UnitId("agriculture"), new PostKind("undertaker"),
                null, LocalDate.of(2024, 6, 1));
        MatterId matter = procedures.start("undertaker", "受让人参加起草", "participation=NOT_DISCLOSED", "notDisclosedBasis=商业秘密");
        pipeline.perform(new ActRequest(matter, "userTask_registerDraft", worklist.openIn(matter).get(0).task(),
                new ActId(UUID.randomUUID()), new Actor(DemoPeople.CITY, new PersonId("deputy-reviewer"),
                new UnitId("agriculture"), new PostKind("undertaker"), null), Procedures.form("text",
                procedures.document("deputy-reviewer", "草案.txt", "受让人起草"), "basis", "依据")));
        procedures.does("unit-head", matter, "userTask_approveDraft", "signed", "YES");
        walk.submitted("undertaker", matter);

        assertThat(about("reviewer", matter, worklist.openIn(matter).get(0), "act_handOver", "to", "deputy-reviewer", "reason", "忙"))
                .isInstanceOfSatisfying(ActResult.Refused.class, r -> assertThat(r.problems()).extracting(p -> p.message())
                        .containsExactly("separation.reviewerDidNotDraft"));
    }

    @Test
    void a_substitute_does_the_work_in_the_holders_name_for_as_long_as_agreed() {
        MatterId matter = steps.drafted("委托代办");
        PostHolding post = directory.holdingsOf(new PersonId("undertaker")).get(0);
        substitutions.name(post, new PersonId("presider"), procedures.today(), procedures.today().plusDays(2), "出差");
        PostHolding standing = directory.substitutionsOf(new PersonId("presider")).stream()
                .filter(h -> h.post().equals(post.post())).findFirst().orElseThrow();
        Actor substitute = standing.asActor();
        OpenWork work = worklist.openIn(matter).get(0);

        assertThat(worklist.waitingFor(substitute, "委托代办", null, 500)).extracting(OpenWork::task).contains(work.task());
        assertThat(takeWork.execute(work.task(), substitute)).isEmpty();
        assertThat(worklist.find(work.task()).orElseThrow().takenBy()).isEqualTo(new PersonId("undertaker"));
        assertThat(pipeline.perform(new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()), substitute,
                Procedures.form("materials", "DRAFT|EXPLANATION|LEGAL_BASIS", "procedureStatement", "说明"))))
                .isInstanceOf(ActResult.Recorded.class);

        Entry entry = entry(matter);
        assertThat(entry.actor().person()).isEqualTo(new PersonId("presider"));
        assertThat(entry.actor().onBehalfOf()).isEqualTo(new PersonId("undertaker"));
        assertThat(procedures.dossier(matter).withStandIns(Set.of(new PersonId("undertaker"))))
                .contains(new PersonId("presider"));
        assertThat(worklist.finishedBy(DemoPeople.CITY, new PersonId("undertaker"), "", null, 500)).extracting(w -> w.task())
                .contains(work.task());
        procedures.goTo(procedures.today().plusDays(3));
        assertThat(directory.holding(standing.id())).isEmpty();
        assertThat(directory.substitutionsOf(new PersonId("presider"))).noneMatch(h -> h.id().equals(standing.id()));
    }

    @Test
    void a_copy_lets_its_reader_see_the_matter_and_is_unread_until_it_is_opened() {
        MatterId matter = steps.drafted("抄送");
        Actor finance = procedures.as("undertaker3");
        assertThat(access.mayRead(finance, matter)).isFalse();
        assertThat(procedures.attemptFree("undertaker3", matter, "act_sendCopy", "units", "finance"))
                .isInstanceOf(ActResult.NotFound.class);
        assertThat(procedures.attemptFree("undertaker", matter, "act_sendCopy")).isInstanceOf(ActResult.Refused.class);
        int before = copies.countUnread(finance);

        procedures.doesFree("undertaker", matter, "act_sendCopy", "units", "finance", "people[0].person", "undertaker4",
                "note", "请阅知");

        assertThat(((CopySent) last(matter)).people()).containsExactly(new PersonId("undertaker4"));
        assertThat(access.mayRead(finance, matter)).isTrue();
        assertThat(access.mayRead(procedures.as("undertaker4"), matter)).isTrue();
        assertThat(copies.countUnread(finance)).isEqualTo(before + 1);
        assertThat(copies.of(finance, "抄送", null, 10).get(0).note()).isEqualTo("请阅知");
        copies.markRead(finance, matter);
        assertThat(copies.countUnread(finance)).isEqualTo(before);
    }

    @Test
    void work_is_found_by_the_number_of_a_document_and_by_the_item_of_the_catalogue() {
        MatterId matter = steps.drafted("以文号查找");
        walk.accepted("undertaker", matter);
        String receipt = procedures.dossier(matter).legality().receipt().receiptNumber();
        jdbc.sql("""
                        INSERT INTO catalogue_item (id, organ, year, number, title, unit, class, basis, planned, procedures, hearing,
                            state, matter_id)
                        VALUES (?, ?, 1999, 7, '以文号查找', 'agriculture', 'PUBLIC_POLICY', '依据', '12月', '', false, 'LISTED', ?)""")
                .params(UUID.randomUUID(), DemoPeople.CITY.value(), matter.value()).update();
        for (String words : List.of(receipt, "1999年度目录第7项", "以文号查找")) {
            assertThat(worklist.waitingFor(procedures.as("reviewer"), words, null, 500)).extracting(OpenWork::matter).as(words)
                    .containsOnly(matter);
            assertThat(worklist.finishedBy(DemoPeople.CITY, new PersonId("undertaker"), words, null, 500)).isNotEmpty();
        }
        assertThat(worklist.waitingFor(procedures.as("reviewer"), "没有这个文号", null, 500)).isEmpty();
    }

    @Test
    void a_reminder_is_given_once_a_day_and_ends_with_the_work() {
        MatterId matter = steps.lawful("催办");
        OpenWork work = worklist.openIn(matter).get(0);
        assertThat(reminders.remind(work.task(), procedures.as("office"), "请尽快")).isTrue();
        assertThat(reminders.remind(work.task(), procedures.as("office"), "请尽快")).isFalse();
        assertThat(reminders.of(work.task())).extracting(r -> r.note()).containsExactly("请尽快");
        walk.submittedToMeeting("undertaker", matter);
        assertThat(reminders.of(work.task())).isEmpty();
    }

    private void colleague(String login, String unit, String post) {
        people.addPerson(DemoPeople.CITY, new PersonId(login), new People.Names("钱同", "Qian Tong"), people.hash("unused-password"));
        people.addPost(DemoPeople.CITY, new PersonId(login), new UnitId(unit), new PostKind(post), null, LocalDate.of(2024, 5, 1));
    }

    private OpenWork only(MatterId matter, String act) {
        return worklist.openIn(matter).stream().filter(w -> w.act().equals(act)).findFirst().orElseThrow();
    }

    private ActResult about(String account, MatterId matter, OpenWork work, String act, String... form) {
        return pipeline.perform(new ActRequest(matter, act, work.task(), new ActId(UUID.randomUUID()), procedures.as(account),
                Procedures.form(form)));
    }

    private Entry entry(MatterId matter) {
        List<Entry> all = ledger.read(StreamId.of(matter), 0, 500);
        return all.get(all.size() - 1);
    }

    private Fact last(MatterId matter) {
        return FactJson.read(entry(matter).payload()).get(0);
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
