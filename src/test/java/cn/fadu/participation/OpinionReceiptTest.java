package cn.fadu.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.ledger.BatchCheck;
import cn.fadu.ledger.BatchCheck.Fault;
import cn.fadu.ledger.BatchCheck.Reason;
import cn.fadu.ledger.BatchSealer;
import cn.fadu.ledger.Batches;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.SealedBatch;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Tampering;
import cn.fadu.testing.Walk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** An opinion has a digest from the start and is sealed in a batch; its receipt lets whoever gave it check both. */
@FaduTest
class OpinionReceiptTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private OpinionRecords records;
    @Autowired
    private BatchSealer sealer;
    @Autowired
    private Batches batches;
    @Autowired
    private BatchCheck check;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Tampering tampering;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private MockMvc http;
    @TempDir
    private Path directory;

    private MatterId matter;
    private StreamId intake;

    @BeforeEach
    void a_consultation() {
        matter = procedures.start("undertaker", "意见回执");
        intake = StreamId.intakeOf(matter);
        walk.draft("undertaker", matter, "草案");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
    }

    @Test
    void a_receipt_carries_the_digest_of_its_opinion_and_hands_out_what_it_was_made_of() throws Exception {
        gives("<b>建议</b>设过渡期", "person", "田大爷", "clause", "第二条");

        byte[] bytes = ask("/matters/" + matter + "/opinions/1/opinion-1.json").getContentAsByteArray();
        assertThat(page(1)).contains(Digest.of(bytes).hex().replaceAll("(.{8})(?!$)", "$1 ")).contains("等待封存")
                .contains("&lt;b&gt;建议&lt;/b&gt;设过渡期").doesNotContain("田大爷");
        OpinionRecord opinion = OpinionRecord.read(bytes);
        assertThat(opinion.bytes()).isEqualTo(bytes);
        assertThat(List.of(opinion.matter(), opinion.number(), opinion.registeredBy()))
                .containsExactly(matter, 1L, procedures.as("undertaker"));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("田大爷").contains("\"from\":{\"committed\":\"");
        assertThat(ask("/matters/" + matter + "/opinions/1/opinion-2.json").getStatus()).isEqualTo(404);
        assertThat(ask("/matters/" + matter + "/opinions/2/receipt").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_three_lines_of_a_sealed_receipt_print_its_digest_and_the_root_of_the_batch(int opinions) throws Exception {
        for (int i = 1; i <= opinions; i++) {
            gives("意见" + i);
        }
        sealer.sealAll();

        SealedBatch batch = SealedBatch.of(ledger.read(intake, 0, 10).get(0));
        assertThat(List.of(batch.of(), batch.first(), batch.last(), batch.count()))
                .containsExactly("opinion", 1L, (long) opinions, (long) opinions);
        for (int number = 1; number <= opinions; number++) {
            String page = page(number);
            assertThat(page).contains("第 1 号条目封存第 1 至 " + opinions + " 号意见，共 " + opinions + " 条");
            byte[] bytes = ask("/matters/" + matter + "/opinions/" + number + "/opinion-" + number + ".json").getContentAsByteArray();
            Files.write(directory.resolve("opinion-" + number + ".json"), bytes);
            String recipe = HtmlUtils.htmlUnescape(page.substring(page.indexOf("sha256sum opinion"), page.lastIndexOf("</code>")));
            assertThat(run(recipe)).containsExactly(Digest.of(bytes) + "  opinion-" + number + ".json", batch.root().hex());
        }
    }

    @Test
    void an_opinion_changed_removed_or_listed_otherwise_is_named_and_the_receipt_says_so() throws Exception {
        gives("一");
        gives("二");
        gives("三");
        sealer.sealAll();
        assertThat(check.faults(intake)).isEmpty();
        assertThat(page(2)).doesNotContain("不符");

        tampering.change(1, "UPDATE opinion SET content = '别的' WHERE matter_id = ? AND sequence = 1", matter.value());
        assertThat(check.faults(intake)).containsExactly(new Fault(intake, 1, 1L, Reason.PIECE_CHANGED));
        tampering.change(1, "UPDATE opinion_record SET content = convert_to(replace(convert_from(content, 'UTF8'), '二', '贰'), "
                + "'UTF8') WHERE matter_id = ? AND sequence = 2", matter.value());
        assertThat(check.faults(intake)).contains(new Fault(intake, 1, 2L, Reason.PIECE_CHANGED));
        assertThat(page(2)).contains("登记内容已与此摘要不符").contains("现有意见与封存的不符");
        tampering.change(1, "DELETE FROM opinion_record WHERE matter_id = ? AND sequence = 3", matter.value());
        assertThat(check.faults(intake)).contains(new Fault(intake, 1, 3L, Reason.PIECE_GONE));
    }

    @Test
    void the_end_of_the_consultation_seals_the_rest_and_counts_what_is_sealed() {
        gives("一");
        sealer.sealAll();
        gives("二");
        gives("三");

        procedures.goTo(procedures.today().plusDays(31));

        assertThat(procedures.dossier(matter).consultation().ended().opinions()).isEqualTo(3);
        assertThat(ledger.read(intake, 0, 10)).extracting(e -> SealedBatch.of(e).count()).containsExactly(1L, 2L);
        gives("迟到但按期提出的");
        sealer.sealAll();
        assertThat(batches.proof(intake, 4).orElseThrow().holds()).isTrue();
    }

    @Test
    void an_opinion_sent_again_is_the_same_one_also_after_it_was_sealed_and_never_somebody_elses() {
        ActId act = new ActId(UUID.randomUUID());
        assertThat(register("undertaker", matter, act)).isEqualTo(new ActResult.Recorded(1, false));
        sealer.sealAll();

        assertThat(register("undertaker", matter, act)).isEqualTo(new ActResult.Recorded(1, true));
        assertThat(register("undertaker2", matter, act)).isInstanceOf(ActResult.NotFound.class);
        assertThat(register("undertaker", procedures.start("undertaker", "另一事项"), act)).isInstanceOf(ActResult.NotFound.class);
        ActId other = ledger.read(StreamId.of(matter), 0, 1).get(0).act();
        assertThat(register("undertaker", matter, other)).isInstanceOf(ActResult.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE opinion_record SET digest = digest", "DELETE FROM opinion_record", "TRUNCATE opinion_record"})
    void what_was_registered_is_append_only(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement)).rootCause()
                .hasMessageContaining("permission denied");
    }

    private void gives(String content, String... more) {
        String[] form = Stream.concat(Stream.of("channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", content), Stream.of(more)).toArray(String[]::new);
        procedures.doesFree("undertaker", matter, "act_registerOpinion", form);
    }

    private ActResult register(String who, MatterId about, ActId act) {
        return pipeline.perform(new ActRequest(about, "act_registerOpinion", null, act, procedures.as(who), Procedures.form(
                "channel", "PHONE", "receivedOn", procedures.today().toString(), "content", "一次")));
    }

    private List<String> run(String script) throws Exception {
        Process shell = new ProcessBuilder("bash", "-c", script).directory(directory.toFile()).redirectErrorStream(true).start();
        List<String> lines = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(shell.waitFor()).as(lines.toString()).isZero();
        return lines;
    }

    private String page(int number) throws Exception {
        return ask("/matters/" + matter + "/opinions/" + number + "/receipt").getContentAsString();
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return http.perform(get(address).with(SignedInAs.person("undertaker"))).andReturn().getResponse();
    }
}
