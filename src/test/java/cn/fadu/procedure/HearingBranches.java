package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Kind;
import cn.fadu.dossier.HearingFile;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.Map;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways of a hearing. */
abstract class HearingBranches {

    private static final String PRESIDER = "presider";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private Ledger ledger;

    @Test
    void a_hearing_whose_materials_came_a_day_late_is_put_off_or_recorded_as_held_with_its_finding() {
        MatterId matter = announced("道路限行", procedures.today().plusDays(7));
        LocalDate day = procedures.dossier(matter).participation().hearing().day();
        select(matter, 14, "居民");
        assertThat(procedures.open(matter)).contains("userTask_recruitAgain");
        procedures.does(UNDERTAKER, matter, "userTask_recruitAgain", "way", "NOMINATION", "sides", "经营者", "reason",
                "无人报名，由行业协会推荐", "publishedAt", "政府网站");
        procedures.does(UNDERTAKER, matter, "userTask_selectParticipants", "selected[0].name", "商户代表", "selected[0].side",
                "经营者", "selected[0].how", "NOMINATED");
        publishList(matter);
        LocalDate first = procedures.today();
        procedures.goTo(first.plusDays(1));
        procedures.does(UNDERTAKER, matter, "userTask_deliverMaterials", "materials", "草案、说明", "everybodyOn",
                first.toString(), "everybodyWay", "专人", "deliveries[0].number", "15", "deliveries[0].day",
                first.plusDays(1).toString(), "deliveries[0].way", "邮寄");
        procedures.goTo(day);

        assertThat(gates.assertClosed(matter, convenes(matter, "HELD"), "hearingMaterials")).extracting(Remedy::act)
                .containsExactly("userTask_conveneHearing");
        Verdict late = gates.answer(matter, GuardedAct.CONVENE_HEARING, "hearingMaterials");
        assertThat(late.arguments()).contains(15, first.plusDays(1), day, 7, day.plusDays(1));

        procedures.doesFree(PRESIDER, matter, "act_recordHearingHeld", "heldOn", day.toString(), "reason", "参加人均已到场");
        assertThat(gates.findings(matter)).filteredOn(v -> v.answer() == Answer.BROKEN).extracting(Verdict::rule)
                .containsExactly("hearingMaterials");
        assertThat(procedures.open(matter)).contains("userTask_recordHearing");
        record(matter);
        procedures.does(PRESIDER, matter, "userTask_confirmRecord", "confirmations[0].number", "5", "confirmations[0].kind",
                "SIGNED_AFTER_CORRECTION", "confirmations[0].before", "同意限行", "confirmations[0].after", "同意周末限行");
        assertThat(procedures.open(matter)).contains("userTask_confirmRecord");
        procedures.does(PRESIDER, matter, "userTask_confirmRecord", "everybodySigned", "true", "confirmations[0].number", "9",
                "confirmations[0].kind", "REFUSED", "confirmations[0].reason", "认为发言时间不足", "confirmations[0].notedBy",
                "方志强、记录员");
        HearingFile file = procedures.dossier(matter).participation().hearing();
        assertThat(file.confirmation(5).orElseThrow().before()).isEqualTo("同意限行");
        assertThat(file.confirmation(9).orElseThrow().kind()).isEqualTo(Kind.REFUSED);
        procedures.does(PRESIDER, matter, "userTask_closeHearing");
        report(matter);
        walk.summary(UNDERTAKER, matter);

        assertThat(gates.findings(matter)).filteredOn(v -> v.answer() == Answer.BROKEN).extracting(Verdict::rule)
                .containsExactly("hearingMaterials");
        assertThat(ledger.read(StreamId.of(matter), 0, 1000).stream().flatMap(e -> FactJson.read(e.payload()).stream())
                .filter(HearingRecordConfirmed.class::isInstance)).hasSize(2);
    }

    @Test
    void a_hearing_is_put_off_and_suspended_before_it_is_held_and_closed() {
        LocalDate day = procedures.today().plusDays(7);
        MatterId matter = announced("水价调整", day);
        select(matter, 2, "居民", "经营者");
        publishList(matter);
        procedures.goTo(procedures.today().plusDays(1));
        deliver(matter);
        procedures.goTo(day);
        assertThat(convenes(matter, "HELD")).isInstanceOf(ActResult.Closed.class);
        procedures.does(PRESIDER, matter, "userTask_conveneHearing", "outcome", "POSTPONED", "newDay",
                day.plusDays(1).toString(), "reason", "一名参加人的材料晚到");
        procedures.does(UNDERTAKER, matter, "userTask_deliverMaterials");
        procedures.goTo(day.plusDays(1));
        procedures.does(PRESIDER, matter, "userTask_conveneHearing", "outcome", "SUSPENDED", "heldOn",
                day.plusDays(1).toString(), "newDay", day.plusDays(2).toString(), "reason", "时间已晚");
        procedures.goTo(day.plusDays(2));
        assertThat(convenes(matter, "HELD")).isInstanceOf(ActResult.Recorded.class);
        record(matter);
        procedures.does(PRESIDER, matter, "userTask_confirmRecord", "everybodySigned", "true");
        procedures.does(PRESIDER, matter, "userTask_closeHearing");
        report(matter);
        assertThat(procedures.open(matter)).contains("userTask_summariseOpinions");
        assertThat(gates.findings(matter)).extracting(Verdict::answer).doesNotContain(Answer.BROKEN);
    }

    @Test
    void a_hearing_that_is_only_possible_may_be_decided_against_and_one_that_is_demanded_may_not() {
        MatterId possible = chosen("广场改造", "MAY");
        procedures.does("unit-head", possible, "userTask_decideHearing", "held", "NO", "reason", "分歧不大");
        assertThat(procedures.open(possible)).contains("userTask_summariseOpinions");

        MatterId demanded = chosen("殡葬设施选址", "MUST");
        assertThat(procedures.attempt("unit-head", demanded, "userTask_decideHearing", Procedures.form("held", "NO")))
                .isInstanceOf(ActResult.Refused.class);
        assertThat(gates.answer(demanded, GuardedAct.PUT_ON_AGENDA, "hearingBeforeAgenda").remedy().act())
                .isEqualTo("userTask_decideHearing");
        MatterId forgotten = procedures.start(UNDERTAKER, "漏选听证");
        walk.draft(UNDERTAKER, forgotten, "漏选听证");
        assertThat(procedures.attempt(UNDERTAKER, forgotten, "userTask_chooseForms", Procedures.form("forms", "SEMINAR",
                "hearingDuty", "MUST"))).isInstanceOf(ActResult.Refused.class);
    }

    private MatterId chosen(String title, String duty) {
        MatterId matter = procedures.start(UNDERTAKER, title);
        walk.draft(UNDERTAKER, matter, title);
        procedures.does(UNDERTAKER, matter, "userTask_chooseForms", "forms", "HEARING", "hearingDuty", duty, "hearingBasis",
                "地方规定");
        return matter;
    }

    private MatterId announced(String title, LocalDate day) {
        MatterId matter = chosen(title, "MUST");
        procedures.does("unit-head", matter, "userTask_decideHearing", "held", "YES", "reason", "地方规定应当听证");
        procedures.does(UNDERTAKER, matter, "userTask_announceHearing", "announcedOn", procedures.today().toString(), "matter",
                title, "day", day.toString(), "time", "上午9时", "place", "会议中心", "sides[0].side", "居民", "sides[0].seats",
                "14", "sides[1].side", "经营者", "sides[1].seats", "1", "registration", "来电报名", "selectionMethod", "抽签",
                "contact", "陈立新", "channels", "GOVERNMENT_WEBSITE");
        return matter;
    }

    private void select(MatterId matter, int people, String... sides) {
        Map<String, List<String>> form = Procedures.form("applicants", "报名二十人");
        for (int i = 0; i < people; i++) {
            form.putAll(Procedures.form("selected[" + i + "].name", "参加人" + (i + 1), "selected[" + i + "].side",
                    sides[i % sides.length], "selected[" + i + "].how", "DRAWN"));
        }
        procedures.does(UNDERTAKER, matter, "userTask_selectParticipants", form);
    }

    private void publishList(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_publishParticipants", "publishedOn", procedures.today().toString(),
                "channels", "GOVERNMENT_WEBSITE", "address", "示范市政府网站");
    }

    private void deliver(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_deliverMaterials", "everybodyOn", procedures.today().toString(),
                "everybodyWay", "专人");
    }

    private ActResult convenes(MatterId matter, String outcome) {
        return procedures.attempt(PRESIDER, matter, "userTask_conveneHearing", Procedures.form("outcome", outcome, "heldOn",
                procedures.today().toString()));
    }

    private void record(MatterId matter) {
        procedures.does(PRESIDER, matter, "userTask_recordHearing", "presider", "方志强", "recorder", "钱文", "presenter", "陈立新",
                "began", "9时", "ended", "11时", "turns[0].part", "PRESENTATION", "turns[0].speaker", "陈立新", "turns[0].words",
                "介绍草案", "turns[1].part", "STATEMENT", "turns[1].speaker", "参加人1", "turns[1].words", "赞成", "recording",
                "录1");
    }

    private void report(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_reportHearing", "situation", "到会", "inFavour", "多数赞成", "against",
                "个别反对", "suggestions", "周末除外", "adoption", "采纳", "recommendation", "修改后提请审议");
    }
}
