package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.archive.Packages;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.HearingFile;
import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFact.Keeping;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalUse;
import cn.fadu.dossier.PersonalValue;
import cn.fadu.dossier.PersonalValue.Erasure;
import cn.fadu.dossier.PersonalValues.Committed;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.matter.PersonalValueStore.Kept;
import cn.fadu.matter.web.FormDrafts;
import cn.fadu.participation.OpinionRecords;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Spreadsheet;
import cn.fadu.testing.Walk;
import cn.fadu.verifier.PackageCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Personal data of the public: committed to, shown, erased, and kept where the law demands it. */
@FaduTest
class ErasureTest {

    private static final String PROPOSER = "欧阳建国";
    private static final String GIVER = "司马秀兰";
    private static final String PARTICIPANT = "诸葛志明";

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Packages packages;
    @Autowired
    private Ledger ledger;
    @Autowired
    private OpinionRecords opinions;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private PersonalValueStore store;
    @Autowired
    private FormDrafts drafts;
    @Autowired
    private MockMvc http;
    @Autowired
    private JdbcTemplate application;
    @Autowired
    private Flyway flyway;

    @Test
    void erasing_a_name_leaves_every_digest_of_the_record_as_it_was() {
        MatterId matter = consulted();
        List<String> before = digests(matter);
        assertThat(erase(matter, PersonalUse.PROPOSER, 1)).isInstanceOf(ActResult.Recorded.class);

        assertThat(digests(matter).subList(0, before.size())).isEqualTo(before);
        assertThat(dossiers.fold(matter)).isEqualTo(procedures.dossier(matter));
        assertThat(store.of(matter)).hasSize(2).allSatisfy(value -> {
            assertThat(value.value()).isNull();
            assertThat(value.salt()).isNull();
            assertThat(value.erasure()).isEqualTo(new Erasure(procedures.today(), ErasureGround.CONSENT_WITHDRAWN,
                    last(matter).sequence()));
        });
        assertThat(procedures.dossier(matter).erasures().erased()).isEqualTo(2);
    }

    @Test
    void an_erased_name_shows_as_erased_on_every_page() throws Exception {
        MatterId matter = consulted();
        for (String page : pages(matter)) {
            assertThat(read(page)).as(page).containsAnyOf(PROPOSER, GIVER).doesNotContain("已删除（");
        }
        erase(matter, PersonalUse.PROPOSER, 1);
        for (String page : pages(matter)) {
            assertThat(read(page)).as(page).doesNotContain(PROPOSER, GIVER)
                    .contains("已删除（", "《个人信息保护法》第四十七条第一款第三项");
        }
    }

    @Test
    void a_public_copy_names_nobody_in_any_of_its_files(@TempDir Path directory) throws Exception {
        MatterId matter = consulted();
        procedures.goTo(procedures.today().plusDays(31));
        Path full = Packages.unpacked(packages.zip(matter, directory, Copy.FULL), directory);
        Path open = Packages.unpacked(packages.zip(matter, directory, Copy.PUBLIC), directory);
        assertThat(texts(full)).contains(PROPOSER, GIVER);
        assertThat(texts(open)).doesNotContain(PROPOSER, GIVER);
        assertThat(full.resolve("data/intake/opinions.jsonl")).exists();
        assertThat(open.resolve("data/intake/opinions.jsonl")).doesNotExist();
        assertThat(PackageCheck.run(full, List.of(), null).broken()).isNull();
        assertThat(PackageCheck.run(open, List.of(), null).broken()).isNull();
    }

    private static String texts(Path bag) throws IOException {
        try (Stream<Path> files = Files.walk(bag)) {
            return files.filter(Files::isRegularFile).map(file -> new String(read(file), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_full_copy_accounts_for_every_commitment_before_and_after() {
        MatterId matter = consulted();
        assertThat(committed(matter).findings(store.of(matter))).isEmpty();
        List<PersonalValue> before = store.of(matter);
        erase(matter, PersonalUse.PROPOSER, 1);
        assertThat(committed(matter).findings(store.of(matter))).isEmpty();
        assertThat(committed(matter).findings(before)).hasSize(2);
        assertThat(store.find(committed(matter).commitments()).values()).containsExactlyInAnyOrderElementsOf(store.of(matter));
    }

    @Test
    void no_entry_and_no_dossier_names_anybody() {
        MatterId matter = consulted();
        assertThat(application.queryForList("SELECT payload FROM entry WHERE stream IN (?, ?)", byte[].class,
                "matter:" + matter, "intake:" + matter)).noneMatch(ErasureTest::names);
        assertThat(application.queryForObject("SELECT dossier FROM matter WHERE id = ?", byte[].class, matter.value()))
                .matches(dossier -> !names(FactJson.write(FactJson.readDossier(dossier))));
    }

    @Test
    void what_was_typed_and_not_sent_goes_with_the_name() {
        MatterId matter = consulted();
        String place = "/matters/" + matter + "/acts/act_registerOpinion";
        drafts.keep(procedures.as("undertaker"), place, Map.of("person", List.of(GIVER)));
        drafts.keep(procedures.as("undertaker"), "/matters/elsewhere", Map.of("person", List.of(GIVER)));
        erase(matter, PersonalUse.PROPOSER, 1);
        assertThat(drafts.find(procedures.as("undertaker"), place)).isEmpty();
        assertThat(drafts.find(procedures.as("undertaker"), "/matters/elsewhere")).isPresent();
    }

    @Test
    void the_archive_duty_keeps_who_took_part_in_a_hearing_says_why_and_shows_them_no_more() throws Exception {
        MatterId matter = hearing();
        assertThat(erase(matter, PersonalUse.HEARING_PARTICIPANT)).isInstanceOf(ActResult.Recorded.class);
        assertThat(erasure(matter).kept()).singleElement().satisfies(k ->
                assertThat(k.because()).isEqualTo(Keeping.HEARING_UNDER_WAY));
        assertThat(read("/matters/" + matter + "/hearing")).contains(PARTICIPANT);

        heard(matter);
        erase(matter, PersonalUse.HEARING_PARTICIPANT);
        PersonalDataErased answer = erasure(matter);
        assertThat(answer.erased()).isEmpty();
        assertThat(answer.kept()).singleElement().satisfies(k -> assertThat(k.because()).isEqualTo(Keeping.HEARING_FILED));
        assertThat(read("/matters/" + matter)).contains("应当归档", "《个人信息保护法》第四十七条第二款");
        assertThat(read("/matters/" + matter + "/hearing")).contains("限制使用").doesNotContain(PARTICIPANT);
        assertThat(store.of(matter)).anyMatch(v -> PARTICIPANT.equals(v.value()) && v.restrictedOn() != null && v.fits());
        assertThat(committed(matter).findings(store.of(matter))).isEmpty();
    }

    @Test
    void who_takes_part_and_speaks_is_one_commitment_and_others_are_others() {
        MatterId matter = hearing();
        heard(matter);
        HearingFile file = procedures.dossier(matter).participation().hearing();
        assertThat(file.record().turns().get(0).speaker()).isEqualTo(file.participants().get(0).name());
        assertThat(file.record().turns().get(1).speaker()).isEqualTo(file.record().turns().get(2).speaker())
                .isNotEqualTo(file.participants().get(0).name());
    }

    @Test
    void a_closed_file_keeps_everything_in_it() {
        MatterId matter = proposed();
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        walk.adopted("undertaker", matter);
        walk.concluded("undertaker", matter);
        erase(matter, PersonalUse.PROPOSER);
        assertThat(erasure(matter).kept()).singleElement().satisfies(k ->
                assertThat(k.because()).isEqualTo(Keeping.FILE_CLOSED));
    }

    @Test
    void only_the_head_of_the_undertaking_unit_or_of_the_office_erases() {
        MatterId matter = consulted();
        for (String other : List.of("undertaker", "office", "chief", "reviewer", "unit-head2")) {
            assertThat(procedures.attemptFree(other, matter, "act_erasePersonalData", request(matter, PersonalUse.PROPOSER)))
                    .as(other).isInstanceOf(ActResult.NotFound.class);
        }
        assertThat(procedures.attemptFree("office-head", matter, "act_erasePersonalData",
                request(matter, PersonalUse.PROPOSER))).isInstanceOf(ActResult.Recorded.class);
    }

    @Test
    void nothing_is_erased_where_nothing_was_chosen_and_nothing_twice() {
        MatterId matter = consulted();
        String[] nothing = {"requestedOn", procedures.today().toString(), "ground", "UNLAWFUL"};
        assertThat(procedures.attemptFree("unit-head", matter, "act_erasePersonalData", nothing))
                .isInstanceOf(ActResult.Refused.class);
        String[] chosen = request(matter, PersonalUse.PROPOSER, 1);
        procedures.doesFree("unit-head", matter, "act_erasePersonalData", chosen);
        assertThat(procedures.attemptFree("unit-head", matter, "act_erasePersonalData", chosen))
                .isInstanceOf(ActResult.Refused.class);
        assertThat(procedures.attemptFree("unit-head", matter, "act_erasePersonalData", "requestedOn",
                procedures.today().plusDays(1).toString(), "ground", "UNLAWFUL", "opinions[0].number", "1"))
                .isInstanceOf(ActResult.Refused.class);
    }

    @Test
    void the_database_lets_a_value_be_erased_and_nothing_else() {
        consulted();
        JdbcTemplate owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        for (String change : List.of("DELETE FROM personal_value", "TRUNCATE personal_value",
                "UPDATE personal_value SET use = 'PROPOSER'", "UPDATE personal_value SET commitment = 'x'")) {
            assertThatThrownBy(() -> application.execute(change)).rootCause().hasMessageContaining("permission denied");
            assertThatThrownBy(() -> owner.execute(change)).rootCause().hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> application.execute("UPDATE personal_value SET value = 'x' WHERE value IS NOT NULL"))
                .rootCause().hasMessageContaining("append-only but for erasing");
        assertThatThrownBy(() -> application.execute("UPDATE personal_value SET value = NULL WHERE value IS NOT NULL"))
                .rootCause().hasMessageContaining("check constraint");
    }

    /** Proposed by a citizen, consulted about, with one opinion under a name. */
    private MatterId consulted() {
        MatterId matter = proposed();
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", "建议设过渡期", "person", GIVER);
        return matter;
    }

    /** Proposed by a citizen and started. */
    private MatterId proposed() {
        Map<String, List<String>> form = Procedures.application("个人信息");
        form.putAll(Procedures.form("source", "CITIZEN", "proposer", PROPOSER, "outsideReason", "公民建议"));
        MatterId matter = procedures.attemptApply("undertaker", null, form).matter();
        procedures.does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        procedures.determine(matter);
        procedures.does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
        procedures.does("chief", matter, "userTask_decideStart", "outcome", "START", "leadUnit", "agriculture");
        walk.draft("undertaker", matter, "草案");
        return matter;
    }

    /** Announced, with one participant who was served. */
    private MatterId hearing() {
        MatterId matter = procedures.start("undertaker", "听证中的个人信息");
        walk.draft("undertaker", matter, "草案");
        LocalDate today = procedures.today();
        procedures.does("undertaker", matter, "userTask_chooseForms", "forms", "HEARING", "hearingDuty", "MUST", "hearingBasis",
                "地方规定");
        procedures.does("unit-head", matter, "userTask_decideHearing", "held", "YES", "reason", "应当听证");
        procedures.does("undertaker", matter, "userTask_announceHearing", "announcedOn", today.toString(), "matter", "事项",
                "day", today.plusDays(7).toString(), "time", "9时", "place", "会议中心", "sides[0].side", "居民",
                "sides[0].seats", "1", "registration", "来电", "selectionMethod", "抽签", "contact", "陈立新", "channels",
                "GOVERNMENT_WEBSITE");
        procedures.does("undertaker", matter, "userTask_selectParticipants", "applicants", "报名二人", "selected[0].name",
                PARTICIPANT, "selected[0].side", "居民", "selected[0].how", "DRAWN");
        procedures.does("undertaker", matter, "userTask_publishParticipants", "publishedOn", today.toString(), "channels",
                "GOVERNMENT_WEBSITE", "address", "示范市政府网站");
        procedures.does("undertaker", matter, "userTask_deliverMaterials", "everybodyOn", today.toString(), "everybodyWay",
                "专人");
        return matter;
    }

    private void heard(MatterId matter) {
        procedures.goTo(procedures.dossier(matter).participation().hearing().day());
        procedures.does("presider", matter, "userTask_conveneHearing", "outcome", "HELD", "heldOn",
                procedures.today().toString());
        procedures.does("presider", matter, "userTask_recordHearing", "presider", "方志强", "turns[0].part", "STATEMENT",
                "turns[0].speaker", PARTICIPANT, "turns[0].words", "赞成", "turns[1].part", "DEBATE", "turns[1].speaker",
                "旁听者", "turns[1].words", "问", "turns[2].part", "DEBATE", "turns[2].speaker", "旁听者", "turns[2].words", "再问");
        procedures.does("presider", matter, "userTask_confirmRecord", "everybodySigned", "true");
        procedures.does("presider", matter, "userTask_closeHearing");
        procedures.does("undertaker", matter, "userTask_reportHearing", "situation", "到会", "inFavour", "赞成", "against", "无",
                "suggestions", "无", "adoption", "采纳", "recommendation", "提请审议");
    }

    private ActResult erase(MatterId matter, PersonalUse use, int... opinions) {
        return procedures.attemptFree("unit-head", matter, "act_erasePersonalData", request(matter, use, opinions));
    }

    /** Everything of this use in the record, and the names given with these opinions. */
    private String[] request(MatterId matter, PersonalUse use, int... opinions) {
        List<String> form = new ArrayList<>(List.of("requestedOn", procedures.today().toString(), "ground",
                "CONSENT_WITHDRAWN", "values", String.join("|", store.inRecord(matter).stream().filter(k -> k.use() == use)
                        .map(Kept::value).map(v -> v.commitment().committed().hex()).toList())));
        for (int i = 0; i < opinions.length; i++) {
            form.addAll(List.of("opinions[" + i + "].number", String.valueOf(opinions[i])));
        }
        return form.toArray(String[]::new);
    }

    private PersonalDataErased erasure(MatterId matter) {
        return (PersonalDataErased) FactJson.read(last(matter).payload()).get(0);
    }

    private Entry last(MatterId matter) {
        return ledger.readBack(StreamId.of(matter), Long.MAX_VALUE, 1).get(0);
    }

    private List<String> digests(MatterId matter) {
        return Stream.of(StreamId.intakeOf(matter), StreamId.of(matter)).flatMap(s -> ledger.read(s, 0, 500).stream())
                .map(e -> e.digest().hex()).toList();
    }

    private Committed committed(MatterId matter) {
        Committed committed = new Committed();
        ledger.read(StreamId.of(matter), 0, 500).forEach(e -> committed.add(e.sequence(), e.payload()));
        opinions.contents(matter, 0, 500).forEach(committed::addIntake);
        return committed;
    }

    private static boolean names(byte[] text) {
        String words = new String(text, StandardCharsets.UTF_8);
        return words.contains(PROPOSER) || words.contains(GIVER);
    }

    private static List<String> pages(MatterId matter) {
        String home = "/matters/" + matter;
        return List.of(home + "?before=3", home + "/print", home + "/record.xlsx", home + "/entries/1/print", home + "/opinions",
                home + "/opinions.xlsx");
    }

    private String read(String page) throws Exception {
        MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.get(page)
                .with(SignedInAs.person("undertaker"))).andReturn().getResponse();
        return page.endsWith(".xlsx") ? Spreadsheet.xml(answer.getContentAsByteArray())
                : answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
