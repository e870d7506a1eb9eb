package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Procedure;
import cn.fadu.initiation.EnterUnderWay;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.GuardedAct;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Matters that come into the system half-way, with what they have on paper. */
abstract class UnderWayBranches {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private EnterUnderWay enterUnderWay;

    @Test
    void a_matter_under_way_goes_on_with_what_is_still_owed() {
        MatterId matter = entered("DEPARTMENT_CONSULTATION", "YES", "RISK_ASSESSMENT", "YES");
        assertThat(procedures.dossier(matter).owed()).containsExactly(Procedure.LEGALITY_REVIEW);
        assertThat(procedures.open(matter)).containsExactly("userTask_submitForReview");
        assertThat(procedures.dossier(matter).start().on()).isEqualTo(procedures.today().minusDays(40));

        walk.reviewed(UNDERTAKER, matter);
        assertThat(gates.assertClosed(matter, gates.gate(matter, GuardedAct.PUT_ON_AGENDA), "paperEntriesConfirmed"))
                .extracting(r -> r.act()).containsExactly("act_checkPaperEntry");
        procedures.doesFree("archivist", matter, "act_checkPaperEntry", "number", "1", "agrees", "YES");
        walk.adopted(UNDERTAKER, matter);
        walk.concluded(UNDERTAKER, matter);
        assertThat(procedures.dossier(matter).publication().closing()).isNotNull();
    }

    @Test
    void a_matter_with_every_procedure_on_paper_goes_to_the_meeting_and_an_unfavourable_result_is_owed_again() {
        MatterId whole = entered("DEPARTMENT_CONSULTATION", "YES", "RISK_ASSESSMENT", "YES", "LEGALITY_REVIEW", "YES");
        assertThat(procedures.open(whole)).containsExactly("userTask_submitToMeeting");

        MatterId risky = entered("DEPARTMENT_CONSULTATION", "YES", "RISK_ASSESSMENT", "NO", "LEGALITY_REVIEW", "YES");
        assertThat(procedures.dossier(risky).owed()).containsExactly(Procedure.RISK_ASSESSMENT);
        steps.risk(risky, "LOW", "YES");
        assertThat(procedures.open(risky)).containsExactly("userTask_submitToMeeting");
    }

    @Test
    void dates_to_come_and_a_procedure_named_twice_are_refused_at_their_fields() {
        Map<String, List<String>> form = form("DEPARTMENT_CONSULTATION", "YES", "DEPARTMENT_CONSULTATION", "NO");
        form.put("startedOn", List.of(procedures.today().plusDays(1).toString()));
        ActResult result = enterUnderWay.execute(new ActId(UUID.randomUUID()), procedures.as(UNDERTAKER), form).result();
        assertThat(((ActResult.Refused) result).problems()).extracting(p -> p.field()).containsExactly("startedOn", "done");
        assertThat(enterUnderWay.execute(new ActId(UUID.randomUUID()), procedures.as("office"), form).result())
                .isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void the_entry_names_the_unit_in_the_language_of_the_record_though_its_undertaker_reads_english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        MatterId matter;
        try {
            matter = entered("RISK_ASSESSMENT", "YES");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        assertThat(procedures.dossier(matter).papers().entry(1).orElseThrow().entered().doneBy()).isEqualTo("市农业农村局");
    }

    private MatterId entered(String... done) {
        Begun entered =
                enterUnderWay.execute(new ActId(UUID.randomUUID()), procedures.as(UNDERTAKER), form(done));
        assertThat(entered.result()).isInstanceOf(ActResult.Recorded.class);
        return entered.matter();
    }

    private Map<String, List<String>> form(String... done) {
        LocalDate started = procedures.today().minusDays(40);
        Map<String, List<String>> form = Procedures.form("title", "农村客运补贴办法", "decisionClass", "PUBLIC_POLICY",
                "startedOn", started.toString(), "startNumber", "市政办批〔2024〕31号", "departmentsConcerned", "true",
                "riskPossible", "true", "participation", "NOT_DISCLOSED", "notDisclosedBasis", "涉及商业秘密", "congressDuty",
                "NONE", "judgedBy", "市政府办公室会同市司法局", "draftOn", started.plusDays(10).toString(), "text",
                procedures.document(UNDERTAKER, "草案.txt", "客运补贴草案"), "papers",
                procedures.document(UNDERTAKER, "在办材料扫描.txt", "纸面材料"));
        for (int i = 0; i < done.length; i += 2) {
            String row = "done[" + i / 2 + "].";
            form.putAll(Procedures.form(row + "procedure", done[i], row + "doneOn", started.plusDays(20).toString(),
                    row + "body", "有关单位", row + "favourable", done[i + 1], row + "conclusion", "见扫描件"));
        }
        return form;
    }
}
