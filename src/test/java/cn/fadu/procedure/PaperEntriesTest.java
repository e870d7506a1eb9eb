package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.PaperFile.PaperEntry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done on paper is entered later with its day and its scan, and counts once a second person has compared both. */
@FaduTest
class PaperEntriesTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private Ledger ledger;

    @Test
    void an_act_done_on_paper_carries_its_own_day_its_scan_and_who_did_it() {
        MatterId matter = steps.lawful("校园周边整治");
        LocalDate done = procedures.today();
        procedures.goTo(done.plusDays(3));
        submittedOnPaper(matter, done);

        PaperEntry entry = procedures.dossier(matter).papers().entry(1).orElseThrow();
        assertThat(entry.entered().on()).isEqualTo(done);
        assertThat(entry.entered().enteredOn()).isEqualTo(procedures.today());
        assertThat(entry.entered().act()).isEqualTo("userTask_submitToMeeting");
        assertThat(entry.entered().doneBy()).isEqualTo("陈立新（综合科）");
        assertThat(procedures.dossier(matter).deliberation().submission().on()).isEqualTo(done);
        var entries = ledger.read(StreamId.of(matter), 0, 500);
        assertThat(entries.get(entries.size() - 1).legalDate()).isEqualTo(done);
        assertThat(entries.get(entries.size() - 1).documents()).contains(entry.entered().scan().digest());
    }

    @Test
    void the_agenda_stays_closed_until_somebody_else_has_compared_the_paper_and_a_wrong_entry_is_put_right_first() {
        MatterId matter = steps.lawful("渣土运输管理");
        submittedOnPaper(matter, procedures.today());
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "paperEntriesConfirmed"))
                .extracting(r -> r.act()).containsExactly("act_checkPaperEntry");

        assertThat(checks(matter, "NO", null)).isInstanceOf(ActResult.Refused.class);
        assertThat(checks(matter, "NO", "日期与原件不符")).isInstanceOf(ActResult.Recorded.class);
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "paperEntriesConfirmed"))
                .extracting(r -> r.act()).containsExactly("act_correctPaperEntry");
        procedures.doesFree("office", matter, "act_correctPaperEntry", "number", "1", "correction", "办理日期应为前一日");
        assertThat(checks(matter, "YES", null)).isInstanceOf(ActResult.Recorded.class);
        assertThat(procedures.dossier(matter).papers().unconfirmed()).isEmpty();
        assertThat(gates.gate(matter, GuardedAct.PUT_ON_AGENDA).isOpen()).isTrue();
    }

    @Test
    void paper_without_scan_or_of_tomorrow_is_refused_at_its_field_and_changes_nothing() {
        MatterId matter = steps.lawful("犬只管理");
        Map<String, List<String>> form = paper(procedures.today().plusDays(1));
        assertThat(refused(matter, form)).containsExactly("paperDoneOn");
        form.remove("paperScan");
        form.put("paperDoneOn", List.of(procedures.today().toString()));
        assertThat(refused(matter, form)).containsExactly("paperScan");
        assertThat(procedures.dossier(matter).papers().entries()).isEmpty();
        assertThat(procedures.open(matter)).contains("userTask_submitToMeeting");
    }

    @Test
    void an_incident_is_recorded_truthfully_at_any_time_and_moves_nothing() {
        MatterId matter = steps.drafted("公园改造");
        List<String> before = procedures.open(matter);
        procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", procedures.today().toString(),
                "description", "分管领导在工作例会上口头通报了本事项，会议未作决定。");
        assertThat(procedures.dossier(matter).papers().incidents()).hasSize(1);
        assertThat(procedures.open(matter)).isEqualTo(before);
    }

    private void submittedOnPaper(MatterId matter, LocalDate done) {
        Map<String, List<String>> form = paper(done);
        assertThat(procedures.attempt(UNDERTAKER, matter, "userTask_submitToMeeting", form))
                .isInstanceOf(ActResult.Recorded.class);
    }

    private Map<String, List<String>> paper(LocalDate done) {
        return Procedures.form("summary", "一页纸说明", "decisionAskedFor", "审议通过", "onPaper", "true", "paperDoneOn",
                done.toString(), "paperDoneBy", "陈立新（综合科）", "paperScan",
                procedures.document(UNDERTAKER, "报送件扫描.txt", "纸面报送"), "paperPlace", "第3盒第12件");
    }

    private List<String> refused(MatterId matter, Map<String, List<String>> form) {
        ActResult result = procedures.attempt(UNDERTAKER, matter, "userTask_submitToMeeting", form);
        assertThat(result).isInstanceOf(ActResult.Refused.class);
        return ((ActResult.Refused) result).problems().stream().map(p -> p.field()).toList();
    }

    private ActResult checks(MatterId matter, String agrees, String note) {
        return procedures.attemptFree("archivist", matter, "act_checkPaperEntry", note == null
                ? new String[] {"number", "1", "agrees", agrees} : new String[] {"number", "1", "agrees", agrees, "note", note});
    }
}
