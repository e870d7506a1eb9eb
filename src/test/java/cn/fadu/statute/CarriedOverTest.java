package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.Procedure;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A matter that was under way on paper brings the results it has along. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriedOverTest {

    private static final List<Procedure> OWED = List.of(Procedure.DEPARTMENT_CONSULTATION, Procedure.EXPERT_REVIEW,
            Procedure.RISK_ASSESSMENT, Procedure.FAIR_COMPETITION_REVIEW);

    @Test
    void results_on_paper_open_the_agenda_and_leave_out_what_is_missing() {
        CaseFile file = CaseFile.startedOn("2025-03-03", OWED.toArray(Procedure[]::new)).draft("2025-03-10");
        assertThat(file.dossier().owed()).hasSize(5);
        for (Procedure procedure : Procedure.values()) {
            if (procedure != Procedure.RISK_ASSESSMENT) {
                file = carried(file, procedure, "2025-04-10", true);
            }
        }
        assertThat(file.dossier().owed()).containsExactly(Procedure.RISK_ASSESSMENT);
        file = carried(file, Procedure.RISK_ASSESSMENT, "2025-04-12", true);

        assertThat(file.dossier().owed()).isEmpty();
        Gate gate = Gates.judge(GuardedAct.PUT_ON_AGENDA, file.on("2025-04-20"));
        assertThat(gate.obstacles()).isEmpty();
        assertThat(gate.verdicts()).filteredOn(v -> v.message().equals("rule.any.carriedOver")).hasSize(4);
        assertThat(Statute.rule("fairCompetitionBarsIssue").judge(file.on("2025-04-20")).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_result_on_paper_that_does_not_let_the_draft_go_on_leaves_the_procedure_owed() {
        CaseFile file = CaseFile.startedOn("2025-03-03").draft("2025-03-10");
        file = carried(file, Procedure.LEGALITY_REVIEW, "2025-04-10", false);
        assertThat(file.dossier().owed()).containsExactly(Procedure.LEGALITY_REVIEW);
        assertThat(file.dossier().papers().carriedOver()).hasSize(1);
        assertThat(Gates.judge(GuardedAct.PUT_ON_AGENDA, file.on("2025-04-20")).isOpen()).isFalse();
    }

    @Test
    void a_changed_draft_owes_again_what_it_touches_and_an_opinion_on_the_new_text() {
        CaseFile file = CaseFile.startedOn("2025-03-03", Procedure.EXPERT_REVIEW).draft("2025-03-10");
        file = carried(carried(file, Procedure.EXPERT_REVIEW, "2025-04-10", true), Procedure.LEGALITY_REVIEW, "2025-04-10",
                true).draft("2025-05-01", Procedure.EXPERT_REVIEW);
        assertThat(file.dossier().owed()).containsExactly(Procedure.EXPERT_REVIEW, Procedure.LEGALITY_REVIEW);
    }

    private static CaseFile carried(CaseFile file, Procedure procedure, String on, boolean favourable) {
        return file.plus(new CarriedOver(date(on), procedure, file.current(), "市司法局", "合审〔2025〕3号", favourable, "同意"));
    }
}
