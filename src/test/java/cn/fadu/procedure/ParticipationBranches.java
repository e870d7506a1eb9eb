package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ParticipationFile;
import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Remedy;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways of hearing the public. */
abstract class ParticipationBranches {

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
    private Worklist worklist;

    @Test
    void seminars_and_groups_are_heard_beside_the_consultation_and_the_summary_waits_for_all() {
        MatterId matter = drafted("老旧小区改造");
        choose(matter, "OPEN_CONSULTATION|SEMINAR|QUESTIONNAIRE", "groupsAffected", "true", "groups", "残疾人");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftNotice", "userTask_hearGroups",
                "userTask_recordForms", "userTask_submitForReview");
        draftNotice(matter);
        checkNotice(matter, "RETURNED", "缺邮寄地址");
        draftNotice(matter);
        checkNotice(matter, "PUBLISH", null);
        LocalDate from = procedures.today();
        publish(matter, from, from.plusDays(30));
        procedures.doesFree(UNDERTAKER, matter, "act_explainToPublic", "givenOn", from.toString(), "way", "专家访谈",
                "explainedBy", "冯思远", "topics", "改造资金来源");
        procedures.doesFree(UNDERTAKER, matter, "act_correctNotice", "corrected", "更正邮寄地址", "howToComment", "来信：新址");
        recordForms(matter);
        procedures.does(UNDERTAKER, matter, "userTask_hearGroups", "talks[0].group", "残疾人", "talks[0].partner", "市残联",
                "talks[0].day", from.toString(), "talks[0].opinion", "加装坡道", "talks[0].response", "写入草案");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");

        procedures.goTo(from.plusDays(31));
        ParticipationFile file = procedures.dossier(matter).participation();
        assertThat(file.consultation().notice().howToComment()).isEqualTo("来信：新址");
        assertThat(file.consultation().corrections()).isOne();
        assertThat(file.otherForms().held()).hasSize(2);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview", "userTask_summariseOpinions");
        procedures.does(UNDERTAKER, matter, "userTask_summariseOpinions", "groups[0].opinion", "加装坡道", "groups[0].count",
                "3", "groups[0].disposition", "PARTLY", "groups[0].reason", "部分楼栋不具备条件", "mainOpinions", "加装坡道");
        assertThat(procedures.dossier(matter).result(Procedure.PUBLIC_PARTICIPATION)).isPresent();
        procedures.does(UNDERTAKER, matter, "userTask_publishAdoption", "outcome", "YES", "publishedOn",
                procedures.today().toString(), "channels", "GOVERNMENT_WEBSITE", "address", "示范市政府网站");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
    }

    @Test
    void a_notice_that_may_not_be_disclosed_ends_the_open_consultation_with_its_ground() {
        MatterId matter = drafted("应急物资储备");
        choose(matter, "OPEN_CONSULTATION");
        draftNotice(matter);
        assertThat(procedures.attempt("unit-legal", matter, "userTask_checkNotice", Procedures.form("outcome",
                "NOT_DISCLOSED"))).isInstanceOf(ActResult.Refused.class);
        checkNotice(matter, "NOT_DISCLOSED", "《政府信息公开条例》第十四条");
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview", "userTask_summariseOpinions");
        walk.summary(UNDERTAKER, matter);
        assertThat(procedures.dossier(matter).owes(Procedure.PUBLIC_PARTICIPATION)).isFalse();
    }

    @Test
    void a_notice_sent_for_the_check_is_taken_back_while_nobody_has_opened_it() {
        MatterId matter = drafted("公交线路调整");
        choose(matter, "OPEN_CONSULTATION");
        draftNotice(matter);
        var work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_checkNotice")).findFirst().orElseThrow();
        assertThat(pipeline.perform(new ActRequest(matter, "act_recall", work.task(), new ActId(UUID.randomUUID()),
                procedures.as(UNDERTAKER), Procedures.form("reason", "电话有误")))).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.open(matter)).containsExactly("userTask_draftNotice", "userTask_submitForReview");
        assertThat(procedures.dossier(matter).participation().noticeDraft()).isNull();
    }

    @Test
    void what_the_second_person_found_fit_to_be_public_is_what_is_published() {
        MatterId matter = drafted("公园夜间开放");
        choose(matter, "OPEN_CONSULTATION");
        String notice = procedures.document(UNDERTAKER, "公告.txt", "审查过的公告");
        procedures.does(UNDERTAKER, matter, "userTask_draftNotice", "howToComment", "来信", "contact", "陈立新", "notice", notice);
        checkNotice(matter, "PUBLISH", null);
        LocalDate today = procedures.today();
        var form = Procedures.form("from", today.toString(), "until", today.plusDays(30).toString(), "channels",
                "GOVERNMENT_WEBSITE|NEW_MEDIA", "howToComment", "来信", "contact", "陈立新", "explanation",
                procedures.document(UNDERTAKER, "说明.txt", "说明"), "notice",
                procedures.document(UNDERTAKER, "公告.txt", "改动过的公告"));
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_publishNotice", form)).isEqualTo(new ActResult.Refused(
                List.of(FieldProblem.of("notice", "problem.not-the-checked-file", "公告.txt"))));
        procedures.doesFree(UNDERTAKER, matter, "act_redraftNotice", "reason", "邮寄地址有变");
        assertThat(procedures.open(matter)).containsExactly("userTask_draftNotice", "userTask_submitForReview");
        procedures.does(UNDERTAKER, matter, "userTask_draftNotice", "howToComment", "来信", "contact", "陈立新", "notice", notice);
        checkNotice(matter, "PUBLISH", null);
        form.put("notice", List.of(procedures.document(UNDERTAKER, "公告副本.txt", "审查过的公告")));
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_publishNotice", form)).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void a_notice_without_explanation_way_or_contact_is_not_published() {
        MatterId matter = steps.drafted("停车收费", "participation=REQUIRED");
        walk.noticeReady(UNDERTAKER, matter);
        var form = Procedures.form("from", procedures.today().toString(), "until", procedures.today().plusDays(30).toString(),
                "channels", "GOVERNMENT_WEBSITE");
        assertThat(gates.assertClosed(matter, procedures.attempt(UNDERTAKER, matter, "userTask_publishNotice", form),
                "noticeComplete")).extracting(Remedy::act).containsExactly("userTask_publishNotice");
        form.putAll(Procedures.form("howToComment", "来信", "contact", "陈立新"));
        procedures.does(UNDERTAKER, matter, "userTask_publishNotice", form);
    }

    @Test
    void opinions_that_came_in_are_studied_before_the_summary_is_made_and_not_publishing_has_a_reason() {
        MatterId matter = drafted("夜市开放时间");
        LocalDate from = procedures.today();
        walk.notice(UNDERTAKER, matter, from, from.plusDays(1), "节日临近");
        procedures.doesFree(UNDERTAKER, matter, "act_registerOpinion", "channel", "VISIT", "content", "太吵", "receivedOn",
                from.toString());
        procedures.goTo(from.plusDays(2));
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_summariseOpinions", Procedures.form("mainOpinions", "无")))
                .isInstanceOf(ActResult.Refused.class);
        assertThat(gates.assertClosed(matter, procedures.attempt(UNDERTAKER, matter, "userTask_summariseOpinions",
                Procedures.form("none", "true", "mainOpinions", "无")), "opinionsHandled")).extracting(Remedy::act)
                .containsExactly("userTask_summariseOpinions");
        procedures.does(UNDERTAKER, matter, "userTask_summariseOpinions", "groups[0].opinion", "太吵", "groups[0].count", "1",
                "groups[0].disposition", "NOT_ADOPTED", "groups[0].reason", "已限时", "mainOpinions", "噪声");
        procedures.does(UNDERTAKER, matter, "userTask_publishAdoption", "outcome", "NO", "reason", "来信人要求不公开");
        assertThat(procedures.dossier(matter).participation().awaitsPublication()).isFalse();
    }

    @Test
    void a_version_that_touches_the_public_begins_a_round_with_a_clean_file() {
        MatterId matter = drafted("校车管理");
        choose(matter, "SEMINAR");
        recordForms(matter);
        walk.summary(UNDERTAKER, matter);
        walk.reviewed(UNDERTAKER, matter);
        steps.changeDraft(matter, "affects", "PUBLIC_PARTICIPATION");

        assertThat(procedures.open(matter)).contains("userTask_chooseForms");
        choose(matter, "SEMINAR");
        assertThat(procedures.dossier(matter).participation().rounds()).isEqualTo(2);
        assertThat(procedures.dossier(matter).participation().summary()).isNull();
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).obstacles()).filteredOn(v ->
                v.rule().equals("participationBeforeAgenda")).extracting(v -> v.remedy().act())
                .containsExactly("userTask_recordForms");
    }

    private MatterId drafted(String title) {
        MatterId matter = procedures.start(UNDERTAKER, title);
        walk.draft(UNDERTAKER, matter, title);
        return matter;
    }

    private void choose(MatterId matter, String forms, String... more) {
        var form = Procedures.form("forms", forms, "hearingDuty", "NONE", "reasons", "涉及面广");
        form.putAll(Procedures.form(more));
        procedures.does(UNDERTAKER, matter, "userTask_chooseForms", form);
    }

    private void draftNotice(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_draftNotice", "howToComment", "来信", "contact", "陈立新");
    }

    private void checkNotice(MatterId matter, String outcome, String basis) {
        var form = Procedures.form("outcome", outcome);
        if (basis != null) {
            form.putAll(Procedures.form("basis", basis));
        }
        procedures.does("unit-legal", matter, "userTask_checkNotice", form);
    }

    private void publish(MatterId matter, LocalDate from, LocalDate until) {
        procedures.does(UNDERTAKER, matter, "userTask_publishNotice", "from", from.toString(), "until", until.toString(),
                "channels", "GOVERNMENT_WEBSITE", "howToComment", "来信：旧址", "contact", "陈立新");
    }

    private void recordForms(MatterId matter) {
        String today = procedures.today().toString();
        procedures.does(UNDERTAKER, matter, "userTask_recordForms", "held[0].form", "SEMINAR", "held[0].from", today,
                "held[0].place", "居委会", "held[0].participants", "居民代表", "held[0].people", "12", "held[0].conclusion",
                "赞成", "held[1].form", "QUESTIONNAIRE", "held[1].from", today, "held[1].method", "随机抽样", "held[1].people",
                "400", "held[1].conclusion", "多数赞成");
    }
}
