package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.HearingFact.HearingRecorded;
import cn.fadu.dossier.HearingFact.HearingRecorded.Part;
import cn.fadu.dossier.HearingFact.HearingRecorded.Turn;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalText;
import cn.fadu.search.FactTexts.Found;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of facts. */
class WordsOfFactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 12);
    private static final PersonId SOMEBODY = new PersonId("reviewer");
    private static final PersonalText FIRST = PersonalText.commit("1", "甲");
    private static final PersonalText SECOND = PersonalText.commit("2", "乙");

    @Test
    void numbers_stand_for_themselves_and_words_a_line_each() {
        Fact issued = new OpinionIssued(DAY, "合审〔2026〕12号", Digest.ofText("x"), Conclusion.LAWFUL, 0, " 按期办结 ", SOMEBODY, DAY, DAY, 3);
        assertThat(FactTexts.of(issued, Set.of())).containsExactly(new Found(TextKind.NUMBER, "合审〔2026〕12号"),
                new Found(TextKind.LEGALITY_OPINION, "按期办结"));
    }

    @Test
    void personal_data_is_no_word_and_what_stands_beside_it_goes_with_it() {
        Fact record = new HearingRecorded(DAY, "方志强", null, null, null, null, null,
                List.of(new Turn(Part.STATEMENT, FIRST, "赞成"), new Turn(Part.STATEMENT, SECOND, "反对")), null, null);
        assertThat(FactTexts.of(record, Set.of())).containsExactly(new Found(TextKind.HEARING, "方志强\n赞成\n反对"));
        assertThat(FactTexts.of(record, Set.of(SECOND))).containsExactly(new Found(TextKind.HEARING, "方志强\n赞成"));
        Fact letter = new LetterReceived(DAY, 1, LetterReceived.LetterChannel.LETTER, FIRST, "桥太窄", null);
        assertThat(FactTexts.of(letter, Set.of(SECOND))).containsExactly(new Found(TextKind.PUBLIC_OPINION, "桥太窄"));
        assertThat(FactTexts.of(letter, Set.of(FIRST))).isEmpty();
    }

    @Test
    void an_erasure_itself_is_not_searched() {
        assertThat(FactTexts.of(new PersonalDataErased(DAY, DAY, ErasureGround.CONSENT_WITHDRAWN, List.of(), List.of(), "甲来信", null,
                SOMEBODY), Set.of())).isEmpty();
    }

    @Test
    void every_kind_of_fact_has_one_kind_of_text() {
        assertThat(types(Fact.class)).isNotEmpty().allSatisfy(type ->
                assertThat(FactTexts.kindsOf(type)).as(type.getSimpleName()).hasSizeLessThanOrEqualTo(1));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(WordsOfFactsTest::types) : Stream.of(type);
    }
}
