package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.dossier.PaperFact.PaperEntryChecked;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import org.junit.jupiter.api.Test;

/** Order 713, Arts. 30(3) and 33. */
class PaperEntriesConfirmedTest {

    private static final String RULE = "paperEntriesConfirmed";

    private final CaseFile entered = CaseFile.startedOn("2026-05-01").draft("2026-05-06").plus(new EnteredFromPaper(
            CaseFile.date("2026-05-07"), CaseFile.date("2026-05-08"), "userTask_registerDraft", "clerk", null, "box 1",
            CaseFile.DRAFTER, new UnitId("transport"), new PostKind("undertaker")));

    @Test
    void an_entry_from_paper_carries_the_next_act_only_when_a_second_person_confirmed_it() {
        assertThat(Ask.forward(RULE, entered.on("2026-05-08"))).isEqualTo("BROKEN unchecked");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, entered.on("2026-05-08"))).isFalse();
        assertThat(Ask.forward(RULE, checked(true).on("2026-05-09"))).isEqualTo("HOLDS confirmed");
        assertThat(Ask.back(RULE, checked(true).on("2026-05-09"))).isEqualTo("HOLDS confirmed");
    }

    @Test
    void one_that_does_not_say_what_the_paper_says_is_corrected_first() {
        assertThat(Ask.forward(RULE, checked(false).on("2026-05-09"))).isEqualTo("BROKEN doesNotAgree");
        assertThat(Ask.remedy(RULE, checked(false).on("2026-05-09"))).startsWith("act_correctPaperEntry office/office");
    }

    @Test
    void a_matter_without_paper_has_nothing_to_confirm() {
        assertThat(Ask.forward(RULE, CaseFile.startedOn("2026-05-01").on("2026-05-08"))).isEqualTo("NOT_APPLICABLE none");
    }

    private CaseFile checked(boolean agrees) {
        return entered.plus(new PaperEntryChecked(CaseFile.date("2026-05-09"),
                entered.dossier().papers().entries().get(0).number(), agrees, "n", CaseFile.REVIEWER));
    }
}
