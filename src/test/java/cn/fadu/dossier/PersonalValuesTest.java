package cn.fadu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFact.Named;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalValue.Erasure;
import cn.fadu.dossier.PersonalValues.Committed;
import cn.fadu.dossier.PersonalValues.Defect;
import cn.fadu.dossier.PersonalValues.Finding;
import cn.fadu.shared.PersonId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonalValuesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final PersonalText NAME = PersonalText.commit(SALT, "王某");
    private static final PersonalText APPLICANTS = PersonalText.commit(SALT, "报名二十人");
    private static final PersonalValue GIVEN = new PersonalValue(NAME, SALT, "王某", null, null);
    private static final PersonalValue ALSO_GIVEN = new PersonalValue(APPLICANTS, SALT, "报名二十人", DAY, null);
    private static final Erasure ERASURE = new Erasure(DAY, ErasureGround.CONSENT_WITHDRAWN, 2);
    private static final PersonalValue NOT_BY_ENTRY = new PersonalValue(NAME, null, null, null,
            new Erasure(DAY, ErasureGround.CONSENT_WITHDRAWN, 1));
    private static final PersonalValue GONE = new PersonalValue(NAME, null, null, null, ERASURE);

    @Test
    void a_commitment_is_what_sha256sum_prints_of_salt_colon_and_value() {
        assertThat(NAME.committed().hex()).isEqualTo("daa2f8326915f31a374c8731564514e1e91a2a1e6b31ee5bbb45ed870c892159");
    }

    @Test
    void a_wrong_value_does_not_fit_its_commitment() {
        assertThat(GIVEN.fits()).isTrue();
        PersonalValue wrong = new PersonalValue(NAME, SALT, "王莫", null, null);
        assertThat(wrong.fits()).isFalse();
        assertThat(selected().findings(List.of(wrong, ALSO_GIVEN))).containsExactly(new Finding(Defect.DOES_NOT_FIT, NAME));
    }

    @Test
    void a_full_copy_accounts_for_every_commitment_and_for_nothing_else() {
        assertThat(selected().commitments()).containsExactlyInAnyOrder(NAME, APPLICANTS);
        assertThat(selected().findings(List.of(GIVEN, ALSO_GIVEN))).isEmpty();
        assertThat(selected().findings(List.of(GIVEN))).containsExactly(new Finding(Defect.UNACCOUNTED_FOR, APPLICANTS));
        PersonalText stranger = PersonalText.commit(SALT, "李某");
        assertThat(selected().findings(List.of(GIVEN, ALSO_GIVEN, new PersonalValue(stranger, SALT, "李某", null, null))))
                .containsExactly(new Finding(Defect.NOT_IN_THE_RECORD, stranger));
    }

    @Test
    void what_an_entry_erased_is_gone_and_what_is_gone_was_erased_by_an_entry() {
        assertThat(selected().findings(List.of(NOT_BY_ENTRY, ALSO_GIVEN)))
                .containsExactly(new Finding(Defect.ERASED_WITHOUT_ENTRY, NAME));
        assertThat(erased().findings(List.of(GONE, ALSO_GIVEN))).isEmpty();
        assertThat(erased().findings(List.of(GIVEN, ALSO_GIVEN)))
                .containsExactly(new Finding(Defect.GIVEN_THOUGH_ERASED, NAME));
        PersonalValue otherDay = new PersonalValue(NAME, null, null, null,
                new Erasure(DAY.plusDays(1), ErasureGround.CONSENT_WITHDRAWN, 2));
        assertThat(erased().findings(List.of(otherDay, ALSO_GIVEN)))
                .containsExactly(new Finding(Defect.ERASED_WITHOUT_ENTRY, NAME));
    }

    @Test
    void what_was_erased_after_the_last_entry_of_a_copy_is_gone_from_it_as_well() {
        PersonalValue later = new PersonalValue(NAME, null, null, null, new Erasure(DAY, ErasureGround.UNLAWFUL, 9));
        assertThat(selected().findings(List.of(later, ALSO_GIVEN))).isEmpty();
    }

    @Test
    void the_file_is_the_same_bytes_in_any_order_and_comes_back_as_it_was_written() {
        byte[] file = PersonalValues.write(List.of(GONE, ALSO_GIVEN));
        assertThat(file).isEqualTo(PersonalValues.write(List.of(ALSO_GIVEN, GONE)));
        assertThat(PersonalValues.read(file)).containsExactlyInAnyOrder(GONE, ALSO_GIVEN);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"" + NAME.committed()
                + "\":{\"entry\":2,\"erased\":\"2025-03-03\",\"ground\":\"CONSENT_WITHDRAWN\"}");
    }

    @Test
    void a_file_of_anything_else_is_refused() {
        for (String bad : List.of("[]", "{\"x\":{}}", "{\"" + NAME.committed() + "\":{\"salt\":\"1\"}}",
                "{\"" + NAME.committed() + "\":{\"erased\":\"gone\"}}", "{\"" + NAME.committed() + "\":1}")) {
            assertThatThrownBy(() -> PersonalValues.read(bad.getBytes(StandardCharsets.UTF_8))).as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_public_copy_is_the_full_one_without_the_values_and_names_nobody() {
        byte[] payload = FactJson.write(List.of(selection()));
        assertThat(new String(payload, StandardCharsets.UTF_8)).doesNotContain("王某", "报名", SALT)
                .contains("{\"committed\":\"" + NAME.committed() + "\"}");
        assertThat(FactJson.read(payload)).containsExactly(selection());
    }

    @Test
    void every_component_that_brings_personal_data_in_says_what_it_is_for() {
        List<String> unmarked = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        Stream.of(Fact.class.getPermittedSubclasses()).filter(stage -> stage != PersonalFact.class)
                .flatMap(stage -> Stream.of(stage.getPermittedSubclasses())).forEach(fact -> look(fact, unmarked, marked));
        assertThat(unmarked).isEmpty();
        assertThat(marked).contains("Selected.name", "Turn.speaker", "Proposal.proposer", "LetterReceived.sender");
    }

    private static void look(Type type, List<String> unmarked, List<String> marked) {
        if (type instanceof ParameterizedType many) {
            look(many.getActualTypeArguments()[0], unmarked, marked);
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain.getName().startsWith("cn.fadu.dossier.")) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (component.getType() == PersonalText.class) {
                    (component.isAnnotationPresent(Personal.class) ? marked : unmarked)
                            .add(plain.getSimpleName() + "." + component.getName());
                } else {
                    look(component.getGenericType(), unmarked, marked);
                }
            }
        }
    }

    private static ParticipantsSelected selection() {
        return new ParticipantsSelected(DAY, List.of(new Selected(NAME, "居民", Selection.DRAWN, false, null)), APPLICANTS);
    }

    private static Committed selected() {
        Committed record = new Committed();
        record.add(1, FactJson.write(List.of(selection())));
        return record;
    }

    private static Committed erased() {
        Committed record = selected();
        record.add(2, FactJson.write(List.of(new PersonalDataErased(DAY, DAY, ErasureGround.CONSENT_WITHDRAWN,
                List.of(new Named(NAME, PersonalUse.HEARING_PARTICIPANT, 1)), List.of(), null, null, new PersonId("unit-head")))));
        return record;
    }
}
