package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.participation.Opinions;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when the matter moved on between reading and acting. */
@FaduTest
class OvertakenTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Opinions opinions;

    @Test
    void a_reviewer_cannot_confirm_a_text_that_replaced_the_one_they_read() {
        MatterId matter = procedures.start("undertaker", "换了文本", "participation=NOT_DISCLOSED", "notDisclosedBasis=商业秘密");
        walk.draft("undertaker", matter, "一");
        walk.reviewed("undertaker", matter);
        change(matter, "二");
        Digest read = procedures.dossier(matter).currentDraft().orElseThrow().draft();
        change(matter, "三");

        ActResult result = judge(matter, read);

        assertThat(result).isInstanceOfSatisfying(ActResult.Refused.class,
                refused -> assertThat(refused.problems().get(0).message()).isEqualTo("problem.draft-changed"));
        assertThat(procedures.dossier(matter).legality().judgement()).isNull();
        assertThat(judge(matter, procedures.dossier(matter).currentDraft().orElseThrow().draft()))
                .isInstanceOf(ActResult.Recorded.class);
        assertThat(FactJson.read(ledger.read(StreamId.of(matter), 0, 1000).stream().reduce((a, b) -> b).orElseThrow()
                .payload()).get(0)).isInstanceOf(ChangedTextJudged.class);
    }

    @Test
    void an_opinion_that_came_in_time_can_be_written_down_the_next_morning() {
        MatterId matter = procedures.start("undertaker", "末日来信");
        walk.draft("undertaker", matter, "草案");
        LocalDate last = procedures.today().plusDays(30);
        walk.notice("undertaker", matter, procedures.today(), last, null);
        procedures.goTo(last.plusDays(1));

        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn", last.toString(),
                "content", "末日收到的来信");
        walk.summary("undertaker", matter);
        assertThat(procedures.attemptFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn",
                last.toString(), "content", "太迟")).isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void a_second_consultation_counts_its_own_opinions() {
        MatterId matter = procedures.start("undertaker", "再次征求");
        walk.draft("undertaker", matter, "一");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "PHONE", "receivedOn",
                procedures.today().toString(), "content", "第一次的意见");
        procedures.goTo(procedures.today().plusDays(31));
        assertThat(procedures.dossier(matter).consultation().ended().opinions()).isEqualTo(1);
        walk.summary("undertaker", matter);
        walk.reviewed("undertaker", matter);
        procedures.doesFree("undertaker", matter, "act_changeDraft", "text", procedures.document("undertaker", "草案.txt", "二"),
                "basis", "依据", "changes", "重大修改", "affects", "PUBLIC_PARTICIPATION");

        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        procedures.goTo(procedures.today().plusDays(31));

        assertThat(procedures.dossier(matter).consultation().ended().opinions()).isZero();
    }

    @Test
    void an_opinion_sent_twice_at_once_is_registered_once() throws Exception {
        MatterId matter = procedures.start("undertaker", "双击登记");
        walk.draft("undertaker", matter, "草案");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        ActRequest request = new ActRequest(matter, "act_registerOpinion", null, new ActId(UUID.randomUUID()),
                procedures.as("undertaker"), Procedures.form("channel", "PHONE", "receivedOn",
                procedures.today().toString(), "content", "一次"));

        ExecutorService windows = Executors.newFixedThreadPool(4);
        List<Future<ActResult>> sent = windows.invokeAll(java.util.Collections.nCopies(4, () -> pipeline.perform(request)));
        windows.shutdown();

        for (Future<ActResult> result : sent) {
            assertThat(result.get()).isInstanceOfSatisfying(ActResult.Recorded.class,
                    recorded -> assertThat(recorded.sequence()).isEqualTo(1));
        }
        assertThat(opinions.count(matter)).isEqualTo(1);
        assertThat(ledger.read(StreamId.intakeOf(matter), 0, 10)).isEmpty();
    }

    @Test
    void the_id_of_an_act_on_one_matter_is_not_an_act_on_another() {
        MatterId one = procedures.start("undertaker", "甲事");
        MatterId other = procedures.start("undertaker", "乙事");
        ActId id = new ActId(UUID.randomUUID());
        assertThat(require(one, id)).isInstanceOf(ActResult.Recorded.class);
        assertThat(require(other, id)).isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void minutes_of_an_earlier_decision_are_not_signed() {
        MatterId matter = procedures.start("undertaker", "决定更正", "participation=NOT_DISCLOSED", "notDisclosedBasis=商业秘密");
        walk.draft("undertaker", matter, "草案");
        walk.reviewed("undertaker", matter);
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting("undertaker", matter);
        walk.listed(matter, meeting);
        walk.opened(matter, meeting);
        List.of("member1", "member2", "member3", "member4", "chief").forEach(m -> walk.states(matter, m, "AGREES"));
        walk.decides(matter, "ADOPTED", "FOR");
        walk.minutesChecked(matter);
        walk.decides(matter, "ADOPTED_IN_PRINCIPLE", "FOR");

        assertThat(procedures.attempt("chief", matter, "userTask_signMinutes", Procedures.form("signed", "YES")))
                .isInstanceOf(ActResult.Refused.class);
        procedures.does("chief", matter, "userTask_signMinutes", "signed", "NO");
        walk.minutes(matter);
    }

    @Test
    void who_drafted_an_opinion_does_not_check_it() {
        MatterId matter = procedures.start("undertaker", "自拟自核", "participation=NOT_DISCLOSED", "notDisclosedBasis=商业秘密");
        walk.draft("undertaker", matter, "草案");
        walk.accepted("undertaker", matter);
        procedures.does("reviewer", matter, "userTask_draftOpinion", "authority", "COMPLIES", "authorityReasons", "是",
                "procedure", "COMPLIES", "procedureReasons", "是", "content", "COMPLIES", "contentReasons", "是",
                "conclusion", "LAWFUL");
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_checkOpinion")).findFirst()
                .orElseThrow();
        Actor checker = procedures.as("checker");
        Actor drafter = new Actor(checker.organ(), new PersonId("reviewer"), checker.unit(), checker.post(), null);

        assertThat(pipeline.perform(new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()), drafter,
                Procedures.form("passed", "YES")))).isInstanceOf(ActResult.Barred.class);
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "YES");
    }

    private ActResult require(MatterId matter, ActId id) {
        return pipeline.perform(new ActRequest(matter, "act_requireProcedure", null, id, procedures.as("office"),
                Procedures.form("procedure", "EXPERT_REVIEW", "reason", "专业性强")));
    }

    private void change(MatterId matter, String text) {
        procedures.doesFree("undertaker", matter, "act_changeDraft", "text",
                procedures.document("undertaker", "草案.txt", text), "basis", "依据", "changes", "修改");
    }

    private ActResult judge(MatterId matter, Digest seen) {
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_judgeChangedText"))
                .findFirst().orElseThrow();
        return pipeline.perform(new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()),
                procedures.as("reviewer"), seen, Procedures.form("effect", "NONE", "reason", "仅文字调整")));
    }
}
