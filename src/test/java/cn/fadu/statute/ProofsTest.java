package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.dossier.PaperFact.PaperEntryChecked;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final String RULE = "paperEntriesConfirmed";

    private final Fact entered = new EnteredFromPaper(CaseFile.date("2026-05-07"), CaseFile.date("2026-05-08"),
            "userTask_registerDraft", "clerk", null, "box 1", CaseFile.DRAFTER, new UnitId("transport"), new PostKind("undertaker"));
    private final Fact agrees = new PaperEntryChecked(CaseFile.date("2026-05-09"), 1, true, null, CaseFile.REVIEWER);
    private final Fact differs = new PaperEntryChecked(CaseFile.date("2026-05-09"), 1, false, "day", CaseFile.REVIEWER);

    @Test
    void what_holds_is_proved_by_the_entry_that_made_it_hold_whatever_follows() {
        assertThat(proofs(record(entered, agrees))).containsEntry(RULE, 2L);
        assertThat(proofs(record(entered, agrees, agrees))).containsEntry(RULE, 2L);
    }

    @Test
    void what_was_put_right_is_proved_by_the_entry_that_put_it_right() {
        assertThat(proofs(record(entered, agrees, differs, agrees))).containsEntry(RULE, 4L);
    }

    @Test
    void the_proposed_fact_of_an_act_proves_nothing_that_is_on_record() {
        List<StatedEntry> record = record(entered);
        Dossier dossier = StatedEntry.fold(record);
        Gate gate = Gates.judge(GuardedAct.PUT_ON_AGENDA, new CaseFile(dossier.plus(agrees)).on("2026-05-20"));
        assertThat(gate.verdicts()).filteredOn(v -> v.rule().equals(RULE)).extracting(Verdict::answer).containsExactly(Answer.HOLDS);
        assertThat(new Proofs(record, new CaseFile(dossier).on("2026-05-20")).of(gate)).doesNotContainKey(RULE);
    }

    @Test
    void a_rule_that_no_entry_changed_has_no_proof() {
        Situation empty = new CaseFile(Dossier.EMPTY).on("2026-05-01");
        assertThat(Gates.all(empty)).allSatisfy(gate -> assertThat(new Proofs(List.of(), empty).of(gate)).isEmpty());
    }

    private static Map<String, Long> proofs(List<StatedEntry> record) {
        Situation now = new CaseFile(StatedEntry.fold(record)).on("2026-05-20");
        return new Proofs(record, now).of(Gates.judge(GuardedAct.PUT_ON_AGENDA, now));
    }

    private static List<StatedEntry> record(Fact... facts) {
        List<Fact> all = Stream.of(facts).toList();
        return IntStream.range(0, all.size()).mapToObj(i -> new StatedEntry(i + 1, List.of(all.get(i)))).toList();
    }
}
