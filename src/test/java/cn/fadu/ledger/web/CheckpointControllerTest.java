package cn.fadu.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A stranger keeps checkpoints and checks what they cover, without log-in and with what is published alone. */
@FaduTest
class CheckpointControllerTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Checkpoints checkpoints;

    @Test
    void a_stranger_checks_that_an_entry_is_covered_and_that_nothing_covered_before_was_changed() throws Exception {
        StreamId stream = StreamId.of(procedures.start("undertaker", "公开见证一"));
        Checkpoint before = checkpoints.awaitCovering(stream, 1).checkpoint();
        MatterId later = procedures.start("undertaker", "公开见证二");
        checkpoints.awaitCovering(StreamId.of(later), 1);

        HttpResponse<String> latest = get("/latest");
        SignedNote note = SignedNote.parse(latest.body());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(latest.headers().firstValue("Cache-Control")).hasValueSatisfying(c -> assertThat(c).contains("max-age=5", "public"));
        JsonNode keys = json("/keys");
        JsonNode key = keys.get(keys.size() - 1);
        assertThat(NoteKey.ofVerifierKey(key.path("verifierKey").asString()).verifies(note)).isTrue();
        assertThat(NoteKey.ofPem(checkpoint.origin(), key.path("pem").asString()).verifies(note)).isTrue();

        Entry entry = ledger.read(stream, 0, 1).get(0);
        Digest leaf = MerkleTree.leaf(EntryEncoder.encode(entry));
        JsonNode proof = json("/" + checkpoint.size() + "/inclusion?leaf=" + leaf);
        assertThat(MerkleTree.rootAbove(leaf, proof.path("leaf").asLong(), checkpoint.size(), digests(proof.path("path"))))
                .isEqualTo(checkpoint.root());
        JsonNode consistency = json("/" + checkpoint.size() + "/consistency?from=" + before.size());
        assertThat(MerkleTree.continues(before.size(), before.root(), checkpoint.size(), checkpoint.root(),
                digests(consistency.path("proof")))).isTrue();
        HttpResponse<String> one = get("/" + before.size());
        assertThat(Checkpoint.parse(SignedNote.parse(one.body()).text())).isEqualTo(before);
        assertThat(one.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void all_checkpoints_are_listed_in_pieces() throws Exception {
        checkpoints.awaitCovering(StreamId.of(procedures.start("undertaker", "公开见证三")), 1);
        checkpoints.awaitCovering(StreamId.of(procedures.start("undertaker", "公开见证四")), 1);
        JsonNode piece = json("?limit=1");
        JsonNode next = CanonicalJson.read(get(piece.path("next").asString().replace("/api/v1/checkpoints", "")).body().getBytes());
        assertThat(next.path("checkpoints").get(0).path("size").asLong()).isGreaterThan(piece.path("checkpoints").get(0).path("size").asLong());
    }

    @Test
    void what_is_not_there_or_not_asked_rightly_is_answered_with_a_problem_that_says_so() throws Exception {
        for (String wrong : List.of("/999999999", "/999999999/inclusion?leaf=" + "0".repeat(64), "?limit=0", "?after=x",
                "/1/consistency?from=5", "/999999999/stamp")) {
            HttpResponse<String> answer = get(wrong);
            assertThat(answer.statusCode()).as(wrong).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(wrong).startsWith("application/problem+json");
        }
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return CanonicalJson.read(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port
                + "/api/v1/checkpoints" + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<Digest> digests(JsonNode array) {
        List<Digest> digests = new ArrayList<>();
        array.forEach(item -> digests.add(Digest.ofBytes(Base64.getDecoder().decode(item.asString()))));
        return digests;
    }
}
