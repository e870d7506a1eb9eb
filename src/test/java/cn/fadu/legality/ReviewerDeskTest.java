package cn.fadu.legality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What lies beside the forms of the legality review. */
@FaduTest
class ReviewerDeskTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;
    @Autowired
    private MockMvc http;

    private MatterId matter;

    @BeforeEach
    void an_opinion_drafted_after_one_adviser_was_heard() {
        matter = procedures.start("undertaker", "审查人工作台", "participation=NOT_DISCLOSED", "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT|EXPLANATION|LEGAL_BASIS",
                "procedureStatement", "已履行", "plannedMeeting", procedures.today().plusDays(3).toString());
        walk.signed("undertaker", matter);
        procedures.does("reviewer", matter, "userTask_registerReceipt", "received[0].material", "DRAFT",
                "received[0].pages", "12", "received[1].material", "EXPLANATION");
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "ACCEPTED");
        walk.assigned(matter, "adviser|adviser2", "instruction", "重点审查处罚条款");
        walk.advised("adviser", matter);
        procedures.doesFree("reviewer", matter, "act_noteInquiry", "kind", "TELEPHONE", "askedOf", "市财政局", "content",
                "是否新增收费", "answer", "不新增");
        drafts("第六条设定罚款，没有法律依据。");
    }

    @Test
    void the_reviewer_sees_what_was_received_what_is_missing_who_was_heard_and_who_is_silent() throws Exception {
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "NO", "note", "引用条文不全");
        assertThat(page("userTask_draftOpinion", "reviewer")).contains("已收 12 页", "送审函列明，未收到", "早于保障审查时间",
                "尚未申明", "重点审查处罚条款", "电话记录　市财政局", "不新增", "引用条文不全");
    }

    @Test
    void a_returned_opinion_is_drafted_anew_from_what_it_said() throws Exception {
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "NO", "note", "引用条文不全");
        assertThat(page("userTask_draftOpinion", "reviewer")).contains("已按记录填入已知内容")
                .containsPattern("<textarea[^>]*name=\"contentReasons\"[^>]*>第六条设定罚款");
    }

    @Test
    void who_checks_the_opinion_reads_it_beside_the_form() throws Exception {
        assertThat(page("userTask_checkOpinion", "checker")).contains("审查意见稿", "第六条设定罚款，没有法律依据。", "第 1 条　必须修改",
                "删除罚款");
    }

    @Test
    void an_adviser_gives_an_opinion_without_reading_the_others() throws Exception {
        procedures.does("adviser2", matter, "userTask_declareInterest", "accepts", "YES", "secrecy", "true");
        assertThat(page("userTask_giveAdvice", "adviser2")).contains("送审材料", "重点审查处罚条款").doesNotContain("尚未出具", "市财政局");
    }

    @Test
    void the_unit_answers_with_the_points_before_it_and_the_reviewer_confirms_with_the_answers() throws Exception {
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "YES");
        procedures.does("approver", matter, "userTask_approveOpinion", "passed", "YES");
        procedures.does("director", matter, "userTask_issueOpinion", "passed", "YES");
        assertThat(page("userTask_answerAmendments", "undertaker")).contains("第 1 条　必须修改", "删除罚款", "未答复");
    }

    private void drafts(String reasons) {
        procedures.does("reviewer", matter, "userTask_draftOpinion", "authority", "COMPLIES", "authorityReasons", "属法定权限",
                "procedure", "COMPLIES", "procedureReasons", "程序完备", "content", "NEEDS_CHANGE", "contentReasons", reasons,
                "conclusion", "AMEND_THEN_SUBMIT", "amendments[0].required", "true", "amendments[0].text", "删除罚款");
    }

    private String page(String task, String account) throws Exception {
        String id = worklist.openIn(matter).stream().filter(w -> w.act().equals(task)).findFirst().orElseThrow().task().toString();
        String html = http.perform(get("/tasks/" + id).with(SignedInAs.person(account))).andReturn().getResponse()
                .getContentAsString();
        return html;
    }
}
