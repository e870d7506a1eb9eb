package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.StatedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final String RISK = "riskReportBeforeAgenda";
    private static final String REVIEWED = "legalityOpinionCoversDraft";

    @Test
    void what_holds_is_proved_by_the_entry_that_made_it_hold_and_what_is_missing_by_nothing() {
        CaseFile drafted = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06");
        CaseFile assessed = drafted.risk("2026-05-07", Level.LOW, true, "m");
        CaseFile reviewed = assessed.foundLawful("2026-05-12");
        List<StatedEntry> record = record(drafted, assessed, reviewed, reviewed.notice("2026-05-13", "2026-06-20", null));
        Map<String, Long> proofs = proofs(record, "2026-05-20");
        assertThat(proofs).containsEntry(RISK, 2L).containsEntry(REVIEWED, 3L);
        assertThat(proofs(record.subList(0, 2), "2026-05-20")).containsEntry(RISK, 2L);
    }

    @Test
    void a_procedure_done_again_is_proved_by_the_later_entry() {
        CaseFile first = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06")
                .risk("2026-05-07", Level.LOW, true, "m");
        CaseFile changed = first.draft("2026-05-08", Procedure.RISK_ASSESSMENT);
        List<StatedEntry> record = record(first, changed, changed.risk("2026-05-09", Level.LOW, true, "m"));
        assertThat(proofs(record, "2026-05-20")).containsEntry(RISK, 3L);
    }

    @Test
    void the_proposed_fact_of_the_act_itself_proves_nothing_that_is_on_record() {
        CaseFile matter = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-04-02");
        Situation proposed = matter.notice("2026-04-10", "2026-05-10", null).on("2026-04-10");
        Gate gate = Gates.judge(GuardedAct.PUBLISH_NOTICE, proposed);
        assertThat(gate.isOpen()).isTrue();
        assertThat(new Proofs(record(matter), matter.on("2026-04-10")).of(gate)).doesNotContainKey("consultationLength");
    }

    @Test
    void a_rule_that_no_entry_changed_has_no_proof_and_neither_has_an_empty_record() {
        Situation empty = new CaseFile(cn.fadu.dossier.Dossier.EMPTY).on("2026-05-01");
        assertThat(Gates.all(empty)).allSatisfy(gate -> assertThat(new Proofs(List.of(), empty).of(gate)).isEmpty());
    }

    private static Map<String, Long> proofs(List<StatedEntry> record, String today) {
        Situation now = new CaseFile(StatedEntry.fold(record)).on(today);
        return new Proofs(record, now).of(Gates.judge(GuardedAct.PUT_ON_AGENDA, now));
    }

    /** One entry for what each of the files states beyond the one before it. */
    private static List<StatedEntry> record(CaseFile... files) {
        List<StatedEntry> record = new ArrayList<>();
        int before = 0;
        for (CaseFile file : files) {
            List<Fact> facts = file.facts();
            record.add(new StatedEntry(record.size() + 1, facts.subList(before, facts.size())));
            before = facts.size();
        }
        return record;
    }
}
