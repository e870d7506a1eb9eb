package cn.fadu.legality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.Dossier;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.Situations;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.LocalJurisdiction;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The time for completing a review, where the jurisdiction sets fifteen working days and allows five more. */
@FaduTest
class ReviewClockTest {

    private static final List<String> ACTS = List.of("act_extendReview", "act_resumeReview", "act_suspendReview");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private LocalJurisdiction jurisdiction;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Situations situations;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private CalendarsInForce calendars;
    @Autowired
    private Acts acts;
    @Autowired
    private MockMvc http;

    private MatterId matter;

    @BeforeEach
    void a_review_with_its_material_complete() {
        jurisdiction.during(Map.of("reviewCompletionWorkingDays", 15, "reviewExtensionWorkingDays", 5), () ->
                matter = procedures.start("undertaker", "审查办结期限", "participation=NOT_DISCLOSED", "notDisclosedBasis=涉及商业秘密"));
        walk.draft("undertaker", matter, "草案");
        walk.accepted("undertaker", matter);
    }

    @Test
    void the_work_of_the_review_is_due_when_it_has_to_be_completed_and_no_longer_carries_the_guaranteed_time() {
        assertThat(work().due()).isEqualTo(due()).isEqualTo(plusWorkingDays(procedures.today(), 15));
        assertThat(work().floor()).isFalse();
    }

    @Test
    void while_it_is_suspended_no_day_is_due_and_afterwards_the_days_left_out_are_added() throws Exception {
        LocalDate complete = procedures.today();
        procedures.doesFree("reviewer", matter, "act_suspendReview", "awaited", "EXPERTS", "reason", "碳排放核算方法需专家咨询");
        assertThat(work().due()).isNull();
        assertThat(offered("reviewer")).containsExactly("act_resumeReview");
        assertThat(page("reviewer")).contains("中止计算", "碳排放核算方法需专家咨询", "仍未恢复", "恢复计算后顺延");
        procedures.goTo(complete.plusDays(7));
        procedures.doesFree("reviewer", matter, "act_resumeReview", "note", "专家意见已收到");
        int leftOut = calendars.of(procedures.as("reviewer").organ()).workingDaysBetween(complete, complete.plusDays(6)).days();
        assertThat(work().due()).isEqualTo(due()).isEqualTo(plusWorkingDays(complete, 15 + leftOut));
        assertThat(page("reviewer")).containsPattern("由[^<]+中止计算：碳排放核算方法需专家咨询");
        assertThat(offered("reviewer")).containsExactly("act_suspendReview");
    }

    @Test
    void a_suspension_before_the_material_was_complete_in_the_future_or_within_an_earlier_one_is_refused_with_the_day_to_enter() {
        LocalDate complete = procedures.today();
        assertThat(refusal("act_suspendReview", "awaited", "SUPPLEMENT", "reason", "补充", "from", complete.minusDays(1).toString()))
                .isEqualTo("problem.review-suspended-before-complete");
        assertThat(refusal("act_suspendReview", "awaited", "SUPPLEMENT", "reason", "补充", "from", complete.plusDays(1).toString()))
                .isEqualTo("problem.review-suspended-future");
        procedures.goTo(complete.plusDays(5));
        procedures.doesFree("reviewer", matter, "act_suspendReview", "awaited", "SUPPLEMENT", "reason", "补充", "from",
                complete.plusDays(1).toString());
        assertThat(refusal("act_resumeReview", "from", complete.toString())).isEqualTo("problem.review-resumed-before-suspended");
        procedures.doesFree("reviewer", matter, "act_resumeReview", "from", complete.plusDays(3).toString());
        assertThat(refusal("act_suspendReview", "awaited", "SUPPLEMENT", "reason", "补充", "from", complete.plusDays(2).toString()))
                .isEqualTo("problem.review-suspended-before-resumed");
        assertThat(procedures.dossier(matter).legality().time().pauses()).hasSize(1);
    }

    @Test
    void a_suspension_needs_a_reason_and_only_the_reviewer_can_suspend_and_only_the_director_extend() {
        assertThat(procedures.attemptFree("reviewer", matter, "act_suspendReview", "awaited", "EXPERTS"))
                .isInstanceOf(ActResult.Refused.class);
        for (String other : List.of("undertaker", "director", "checker", "office")) {
            assertThat(procedures.attemptFree(other, matter, "act_suspendReview", "awaited", "EXPERTS", "reason", "专家"))
                    .as(other).isInstanceOf(ActResult.NotFound.class);
        }
        assertThat(procedures.attemptFree("reviewer", matter, "act_extendReview", "workingDays", "1", "reason", "附件多"))
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void the_director_extends_it_as_far_as_the_jurisdiction_allows() throws Exception {
        LocalDate complete = procedures.today();
        procedures.doesFree("director", matter, "act_extendReview", "workingDays", "3", "reason", "附件较多");
        assertThat(work().due()).isEqualTo(plusWorkingDays(complete, 18));
        assertThat(page("reviewer")).contains("延长3个工作日：附件较多");
        assertThat(procedures.attemptFree("director", matter, "act_extendReview", "workingDays", "3", "reason", "附件较多"))
                .isInstanceOfSatisfying(ActResult.Refused.class, invalid -> assertThat(invalid.problems()).singleElement()
                        .satisfies(p -> assertThat(p.message()).isEqualTo("problem.review-extension-too-long")));
        procedures.doesFree("director", matter, "act_extendReview", "workingDays", "2", "reason", "附件较多");
        assertThat(offered("director")).isEmpty();
    }

    @Test
    void where_no_such_time_is_set_nothing_can_be_suspended_or_extended() {
        MatterId national = procedures.start("undertaker", "没有办结期限", "participation=NOT_DISCLOSED", "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", national, "草案");
        walk.accepted("undertaker", national);
        assertThat(procedures.attemptFree("reviewer", national, "act_suspendReview", "awaited", "EXPERTS", "reason", "专家"))
                .isInstanceOf(ActResult.NotFound.class);
        assertThat(worklist.openIn(national)).filteredOn(w -> w.act().equals("userTask_draftOpinion"))
                .allSatisfy(w -> assertThat(w.floor()).isTrue());
    }

    @Test
    void the_same_day_stands_after_a_restart_and_after_work_was_taken_back() {
        LocalDate due = due();
        assertThat(dueIn(dossiers.fold(matter))).as("folded anew from the entries").isEqualTo(due);
        walk.advised("adviser", matter);
        procedures.does("reviewer", matter, "userTask_draftOpinion", "authority", "COMPLIES", "authorityReasons", "有职权",
                "procedure", "COMPLIES", "procedureReasons", "程序到位", "content", "COMPLIES", "contentReasons", "合法",
                "conclusion", "LAWFUL");
        procedures.goTo(procedures.today().plusDays(2));
        assertThat(procedures.recalls("reviewer", matter, "userTask_checkOpinion")).isInstanceOf(ActResult.Recorded.class);
        assertThat(work().due()).isEqualTo(due()).isEqualTo(due);
    }

    @Test
    void the_trace_and_the_printed_record_show_how_the_day_came_about() throws Exception {
        procedures.doesFree("director", matter, "act_extendReview", "workingDays", "3", "reason", "附件较多");
        walk.advised("adviser", matter);
        assertThat(html("/matters/" + matter + "/print", "office")).contains("合法性审查办结期限", "延长3个工作日：附件较多", "期限15个工作日");
        assertThat(html("/matters/" + matter + "/trace/print", "office")).contains("合法性审查办结期限", "延长3个工作日：附件较多");
    }

    private String refusal(String act, String... form) {
        ActResult result = procedures.attemptFree("reviewer", matter, act, form);
        assertThat(result).isInstanceOf(ActResult.Refused.class);
        return ((ActResult.Refused) result).problems().get(0).message();
    }

    private List<String> offered(String account) {
        return acts.offered(procedures.dossier(matter), procedures.as(account)).stream().map(OfferedAct::key)
                .filter(ACTS::contains).toList();
    }

    private OpenWork work() {
        return worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_draftOpinion")).findFirst().orElseThrow();
    }

    private LocalDate due() {
        return dueIn(procedures.dossier(matter));
    }

    private LocalDate dueIn(Dossier dossier) {
        return limits(dossier).stream().findFirst().orElseThrow().deadline()
                .due(calendars.of(dossier.start().organ())).date();
    }

    private List<MatterDeadline> limits(Dossier dossier) {
        return Deadlines.of(situations.of(dossier)).stream().filter(d -> d.kind().equals(Deadlines.REVIEW_COMPLETION)).toList();
    }

    private LocalDate plusWorkingDays(LocalDate day, int days) {
        return calendars.of(procedures.as("reviewer").organ()).plusWorkingDays(day, days).date();
    }

    private String page(String account) throws Exception {
        return html("/tasks/" + work().task(), account);
    }

    private String html(String address, String account) throws Exception {
        return http.perform(get(address).with(SignedInAs.person(account))).andReturn().getResponse().getContentAsString();
    }
}
