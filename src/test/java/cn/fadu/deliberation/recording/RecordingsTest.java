package cn.fadu.deliberation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import cn.fadu.archive.MatterPackage;
import cn.fadu.archive.Packages;
import cn.fadu.archive.Reseal;
import cn.fadu.deliberation.recording.RecordingCheck.Problem;
import cn.fadu.deliberation.recording.RecordingCheck.Result;
import cn.fadu.documents.Documents;
import cn.fadu.documents.KeptContent;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DeliberationFact.RecordingAttached.Seal;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.verifier.PackageCheck;
import cn.fadu.verifier.PackageReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Recordings sealed piece by piece (Order 713, Art. 30(3) and 33), as the recorder's script sends them. */
@FaduTest
class RecordingsTest {

    private static final byte[] FIRST = "OggS erste".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "second piece".getBytes(StandardCharsets.UTF_8);
    private static final byte[] THIRD = "third".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Packages packages;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Recordings recordings;
    @Autowired
    private FileRecording files;
    @Autowired
    private KeptContent content;
    @Autowired
    private Documents documents;
    @Autowired
    private Flyway flyway;
    @Autowired
    private MovableTechnicalClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MatterId matter;
    private MeetingId meeting;
    private RecordingId recording;

    @BeforeEach
    void an_item_under_discussion() {
        matter = procedures.start("undertaker", "分片录音");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting("undertaker", matter);
        walk.listed(matter, meeting);
        recording = new RecordingId(UUID.randomUUID());
    }

    @Test
    void a_piece_is_safe_and_on_the_record_when_it_is_answered_and_sent_again_it_is_written_once() throws Exception {
        begun();
        assertThat(piece(1, FIRST).getStatus()).isEqualTo(200);

        assertThat(entries()).isEqualTo(2);
        assertThat(Files.readAllBytes(content.path(Digest.of(FIRST)))).isEqualTo(FIRST);
        MockHttpServletResponse again = piece(1, FIRST);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsString()).isEqualTo("{\"state\":\"RUNNING\",\"pieces\":1}");
        assertThat(entries()).isEqualTo(2);
        assertThat(new String(ledger.read(StreamId.of(recording), 1, 1).get(0).payload(), StandardCharsets.UTF_8))
                .contains("\"piece\":1", "\"offsetBytes\":0", "\"lengthBytes\":10", Digest.of(FIRST).hex(),
                        meeting.toString(), matter.toString());
    }

    @Test
    void a_gap_another_content_and_bytes_that_changed_on_the_way_are_refused_and_change_nothing() throws Exception {
        begun();
        piece(1, FIRST);

        assertRefused(piece(3, THIRD), 409, "GAP", "第 2 片");
        assertRefused(piece(1, SECOND), 409, "OTHER_CONTENT", "没有改动");
        assertRefused(piece(2, Digest.of(FIRST).hex(), SECOND), 422, "NOT_AS_SENT", "重新发送");
        assertRefused(piece(2, new byte[0]), 422, "INVALID", "");
        assertRefused(piece(2, new byte[TakePiece.MOST_BYTES + 1]), 413, "TOO_LARGE", "4 MB");
        assertThat(entries()).isEqualTo(2);
        assertThat(piece(2, SECOND).getStatus()).isEqualTo(200);
    }

    @Test
    void nobody_but_the_recorder_records_and_only_what_is_under_discussion() throws Exception {
        assertRefused(start("recorder"), 409, "NOT_UNDER_DISCUSSION", "开始讨论");
        walk.opened(matter, meeting);
        assertRefused(start("office"), 404, "NOT_FOUND", "");
        assertRefused(start("undertaker"), 404, "NOT_FOUND", "");
        assertThat(start("recorder").getStatus()).isEqualTo(200);
        assertThat(perform(put(path() + "/pieces/1?sha256=" + Digest.of(FIRST) + "&starts=0&lasts=1").content(FIRST), "office")
                .getStatus()).isEqualTo(404);
        assertThat(mvc.perform(put(path() + "/pieces/1?sha256=" + Digest.of(FIRST) + "&starts=0&lasts=1").content(FIRST)
                .with(SignedInAs.person("recorder"))).andReturn().getResponse().getStatus()).as("no token").isNotEqualTo(200);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_pause_is_stated_with_its_reason_in_the_recording_and_in_the_matter() throws Exception {
        begun();
        piece(1, FIRST);
        assertThat(procedures.attemptFree("recorder", matter, "act_pauseRecording", "reason", "涉密"))
                .isEqualTo(new ActResult.Refused(List.of(FieldProblem.of("", "problem.recording-runs"))));
        String act = UUID.randomUUID().toString();

        assertRefused(pause(act, " "), 422, "INVALID", "原因");
        assertThat(pause(act, "讨论涉密内容").getStatus()).isEqualTo(200);
        assertThat(pause(act, "讨论涉密内容").getStatus()).isEqualTo(200);
        assertRefused(piece(2, SECOND), 409, "PAUSED", "");
        assertThat(perform(post(path() + "/resume").param("actId", UUID.randomUUID().toString()).param("at", "9000"), "recorder")
                .getStatus()).isEqualTo(200);
        assertThat(piece(2, SECOND).getStatus()).isEqualTo(200);

        assertThat(procedures.dossier(matter).deliberation().pause().reason()).isEqualTo("讨论涉密内容");
        assertThat(recordings.get(recording).pauses()).containsExactly(new Recording.Pause(1, 1500, 9000L, "讨论涉密内容"));
        assertThat(ledger.readAll(StreamId.of(matter)).stream().filter(e -> e.action().equals("act_pauseRecording"))).hasSize(1);
    }

    @Test
    void the_end_files_all_pieces_as_one_document_under_the_root_over_them() throws Exception {
        three();
        assertThat(end().getStatus()).isEqualTo(200);
        assertThat(end().getStatus()).isEqualTo(200);

        DeliberationFile file = procedures.dossier(matter).deliberation();
        assertThat(file.recordings()).hasSize(1);
        RecordingAttached attached = file.recordings().get(0);
        Digest root = PieceTree.of(List.of(Digest.of(FIRST), Digest.of(SECOND), Digest.of(THIRD))).root();
        assertThat(attached.seal()).isEqualTo(new Seal(StreamId.of(recording), 3, null, root));
        assertThat(attached.recording().name()).endsWith("议题录音1.ogg");
        Path stored = documents.content(documents.find(attached.recording().id()).orElseThrow());
        assertThat(Files.readString(stored)).isEqualTo("OggS erstesecond piecethird");
        assertRefused(piece(4, SECOND), 409, "ENDED", "");
        MockHttpServletResponse range = perform(get("/documents/" + attached.recording().id()).header("Range", "bytes=10-15"),
                "recorder");
        assertThat(range.getStatus()).isEqualTo(206);
        assertThat(range.getContentAsString()).isEqualTo("second");
        assertThat(perform(get(path() + "/pieces/2"), "recorder").getContentAsByteArray()).isEqualTo(SECOND);
        perform(get(path() + "/pieces/1"), "recorder");
        assertThat(jdbc.sql("SELECT person || ' ' || kind FROM access_event WHERE subject = ?").param(path()).query(String.class).list())
                .as("one hearing in pieces").containsExactly("recorder DOWNLOADED");
        assertThat(perform(get(path() + "/pieces/2/proof"), "recorder").getContentAsString()).contains(root.hex());
        assertThat(perform(get(path()), "undertaker2").getStatus()).as("who may not read the matter").isEqualTo(404);
    }

    @Test
    void the_package_of_the_matter_proves_the_recording_piece_by_piece(@TempDir Path directory) throws Exception {
        three();
        assertThat(end().getStatus()).isEqualTo(200);
        Path bag = Packages.unpacked(packages.zip(matter, directory, MatterPackage.Copy.FULL), directory);
        PackageReport right = PackageCheck.run(bag, List.of(), null);
        assertThat(right.broken()).isNull();
        assertThat(right.steps()).filteredOn(s -> s.code().equals("recordings")).singleElement()
                .satisfies(s -> assertThat(s.arguments()).containsExactly("1", "3"));

        Path entry = bag.resolve("data/recordings/" + recording + "/000003.entry");
        Files.writeString(entry, Files.readString(entry).replace("\"lengthBytes\":12", "\"lengthBytes\":11"));
        assertThat(PackageCheck.run(bag, List.of(), null).broken().file()).isEqualTo(bag.relativize(entry).toString());
        Reseal.of(bag);
        assertThat(PackageCheck.run(bag, List.of(), null).broken().problem()).isEqualTo("entry-chain");
    }

    @Test
    void a_recording_whose_recorder_broke_off_is_ended_on_its_page() throws Exception {
        begun();
        piece(1, FIRST);
        assertThat(perform(post(path() + "/finish"), "office").getStatus()).isEqualTo(403);
        assertThat(perform(post(path() + "/finish"), "recorder").getStatus()).isEqualTo(302);

        assertThat(recordings.get(recording).ended().brokenOff()).isTrue();
        assertThat(procedures.dossier(matter).deliberation().recordings()).hasSize(1);
    }

    @Test
    void a_piece_whose_bytes_were_replaced_in_the_store_is_named_and_never_filed() throws Exception {
        three();
        Path stored = content.path(Digest.of(SECOND));
        Files.write(stored, "secret piece".getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(files.check(recordings.get(recording))).isEqualTo(new Result(Problem.OTHER_BYTES, 2));
            assertThat(end().getContentAsString())
                    .isEqualTo("{\"state\":\"ENDED\",\"pieces\":3,\"open\":[\"" + matter + "\"]}");
            assertThat(procedures.dossier(matter).deliberation().recordings()).isEmpty();
            assertThat(perform(get(path()), "recorder").getContentAsString())
                    .contains("第 2 片的内容与记录的摘要不一致。", "已结束，未存入议题");
        } finally {
            Files.write(stored, SECOND);
        }
        assertThat(end().getContentAsString()).isEqualTo("{\"state\":\"ENDED\",\"pieces\":3}");
        assertThat(procedures.dossier(matter).deliberation().recordings()).hasSize(1);
    }

    @Test
    void a_pause_that_the_record_of_the_item_does_not_take_is_answered_as_open() throws Exception {
        begun();
        piece(1, FIRST);
        List.of("member1", "member2", "member3", "member4", "chief").forEach(m -> walk.states(matter, m, "AGREES"));
        walk.decides(matter, "ADOPTED", "FOR");
        walk.minutes(matter);

        MockHttpServletResponse paused = pause(UUID.randomUUID().toString(), "讨论涉密内容");

        assertThat(paused.getContentAsString())
                .isEqualTo("{\"state\":\"PAUSED\",\"pieces\":1,\"open\":[\"" + matter + "\"]}");
        assertThat(procedures.dossier(matter).deliberation().pause()).isNull();
    }

    @Test
    void an_entry_whose_digest_was_changed_in_the_database_is_named() throws Exception {
        three();
        end();
        Digest root = recordings.get(recording).ended().root();
        Recording tampered = tampered("UPDATE entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '"
                + Digest.of(THIRD) + "', '" + Digest.of(FIRST) + "'), 'UTF8') WHERE stream = '" + StreamId.of(recording) + "'");

        assertThat(RecordingCheck.pieces(tampered.pieces(), root, p -> Files.newInputStream(content.path(p.digest()))))
                .isEqualTo(new Result(Problem.OTHER_BYTES, 3));
        try (var whole = Files.newInputStream(documents.content(documents.find(procedures.dossier(matter).deliberation()
                .recordings().get(0).recording().id()).orElseThrow()))) {
            assertThat(RecordingCheck.file(tampered.pieces(), root, whole)).isEqualTo(new Result(Problem.OTHER_BYTES, 3));
        }
    }

    @Test
    void a_finished_file_is_sealed_in_pieces_of_one_mebibyte() throws IOException {
        walk.opened(matter, meeting);
        String text = "录".repeat(400_000);
        procedures.doesFree("recorder", matter, "act_attachRecording", "recording",
                procedures.document("recorder", "录音.txt", text));

        Seal seal = procedures.dossier(matter).deliberation().recordings().get(0).seal();
        assertThat(seal.stream()).isNull();
        assertThat(seal.pieces()).isEqualTo(2);
        assertThat(seal.pieceBytes()).isEqualTo(1048576L);
    }

    @Test
    void pieces_stay_when_uploads_that_came_to_nothing_are_swept() throws Exception {
        begun();
        piece(1, FIRST);
        documents.sweep(clock.now().plusSeconds(3600));

        assertThat(content.isThere(Digest.of(FIRST))).isTrue();
    }

    /** What the record would state had its owner changed it so; undone before anybody else sees it. */
    private Recording tampered(String change) {
        DataSourceTransactionManager owner = new DataSourceTransactionManager(flyway.getConfiguration().getDataSource());
        JdbcTemplate jdbc = new JdbcTemplate(owner.getDataSource());
        return new TransactionTemplate(owner).execute(status -> {
            status.setRollbackOnly();
            jdbc.execute("ALTER TABLE entry DISABLE TRIGGER USER");
            assertThat(jdbc.update(change)).isPositive();
            return Recording.of(jdbc.query("SELECT action, payload FROM entry WHERE stream = ? ORDER BY sequence",
                    (row, n) -> RecordingStream.fact(row.getString(1), row.getBytes(2)), StreamId.of(recording).toString()));
        });
    }

    private void begun() throws Exception {
        walk.opened(matter, meeting);
        assertThat(start("recorder").getStatus()).isEqualTo(200);
        assertThat(start("recorder").getStatus()).isEqualTo(200);
    }

    private void three() throws Exception {
        begun();
        piece(1, FIRST);
        piece(2, SECOND);
        assertThat(piece(3, THIRD).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse start(String account) throws Exception {
        return perform(post(path()).param("item", matter.toString()).param("mediaType", "audio/ogg"), account);
    }

    private MockHttpServletResponse piece(int number, byte[] bytes) throws Exception {
        return piece(number, Digest.of(bytes).hex(), bytes);
    }

    private MockHttpServletResponse piece(int number, String digest, byte[] bytes) throws Exception {
        return perform(put(path() + "/pieces/" + number + "?sha256=" + digest + "&starts=" + (number - 1) * 1000
                + "&lasts=1000").content(bytes), "recorder");
    }

    private MockHttpServletResponse pause(String act, String reason) throws Exception {
        return perform(post(path() + "/pause").param("actId", act).param("at", "1500").param("reason", reason), "recorder");
    }

    private MockHttpServletResponse end() throws Exception {
        return perform(post(path() + "/end").param("at", "3000"), "recorder");
    }

    private String path() {
        return "/meetings/" + meeting + "/recordings/" + recording;
    }

    private long entries() {
        return ledger.extent(StreamId.of(recording)).entries();
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request, String account) throws Exception {
        MockHttpServletResponse response = mvc.perform(request.with(csrf()).with(SignedInAs.person(account))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static void assertRefused(MockHttpServletResponse response, int status, String code, String words) throws IOException {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"code\":\"" + code + "\"", words);
    }
}
