package cn.fadu.legality;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day from which the time of the review counts is never before the submission was there. */
@FaduTest
class ReceiptDaysTest {

    private static final String RECEIPT = "userTask_registerReceipt";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    private MatterId matter;
    private LocalDate day;

    @BeforeEach
    void a_submission_that_its_unit_has_not_signed() {
        matter = procedures.start("undertaker", "收文日期");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT", "procedureStatement", "已履行");
        day = procedures.today();
    }

    @Test
    void a_receipt_on_a_day_before_the_submission_left_its_unit_is_refused_at_its_field() {
        walk.signed("undertaker", matter);
        ActResult refused = new ActResult.Refused(List.of(FieldProblem.of("receivedOn", "problem.received-before-sent", day)));

        assertThat(procedures.attempt("reviewer", matter, RECEIPT, Procedures.form("receivedOn", day.minusDays(1).toString())))
                .isEqualTo(refused);
        assertThat(procedures.attempt("reviewer", matter, RECEIPT, paper("reviewer", day.minusDays(1)))).isEqualTo(refused);
        assertThat(procedures.dossier(matter).legality().receipt()).isNull();
        procedures.does("reviewer", matter, RECEIPT, "receivedOn", day.toString());
    }

    @Test
    void what_was_signed_and_received_on_paper_is_entered_later_in_its_order() {
        procedures.goTo(day.plusDays(4));
        Map<String, List<String>> signed = paper("unit-head", day);
        signed.put("signed", List.of("YES"));
        procedures.does("unit-head", matter, "userTask_signSubmission", signed);

        procedures.does("reviewer", matter, RECEIPT, paper("reviewer", day.plusDays(1)));
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "ACCEPTED");

        assertThat(procedures.dossier(matter).legality().completeOn()).contains(day.plusDays(1));
    }

    @Test
    void a_supplement_is_not_supplied_before_it_was_asked_for() {
        walk.signed("undertaker", matter);
        walk.received(matter);
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "SUPPLEMENT", "missing", "RISK_REPORT", "note",
                "缺风险评估报告");
        Map<String, List<String>> early = paper("undertaker", day.minusDays(1));
        early.put("supplied", List.of("RISK_REPORT"));

        assertThat(procedures.attempt("undertaker", matter, "userTask_supplementMaterials", early)).isEqualTo(
                new ActResult.Refused(List.of(FieldProblem.of("paperDoneOn", "problem.supplied-before-asked", day))));
        procedures.does("undertaker", matter, "userTask_supplementMaterials", "supplied", "RISK_REPORT");
    }

    private Map<String, List<String>> paper(String account, LocalDate done) {
        return Procedures.form("onPaper", "true", "paperDoneOn", done.toString(), "paperDoneBy", "纸面办理人", "paperScan",
                procedures.document(account, "扫描件.txt", "纸面材料"));
    }
}
