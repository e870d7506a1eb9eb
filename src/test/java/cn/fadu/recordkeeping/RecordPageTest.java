package cn.fadu.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.demo.DemoPeople;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.ledger.SignedCheckpoint;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@FaduTest
class RecordPageTest {

    private static final StreamId ADMINISTRATION = StreamId.administrationOf(DemoPeople.CITY);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Checkpoints checkpoints;
    @Autowired
    private Ledger ledger;

    @Test
    void the_page_shows_what_is_signed_by_which_key_and_how_it_stands_with_the_witness() throws Exception {
        MatterId matter = procedures.start("undertaker", "签名页面");
        SignedCheckpoint signed = checkpoints.awaitCovering(StreamId.of(matter), 1);
        String page = as("audadmin", get("/admin/record")).getContentAsString();
        PublishedKey key = newest();
        assertThat(page).contains(signed.checkpoint().root().hex(), key.key().verifierKey().substring(0, 13),
                key.name() + ".pub.pem", "与数据库一致", "checkpoints.txt").doesNotContain("/admin/record/new-key");
        MockHttpServletResponse pem = perform(get("/api/v1/checkpoints/keys/" + key.name() + ".pub.pem"));
        assertThat(pem.getContentAsString()).isEqualTo(key.key().pem());
        assertThat(pem.getHeader("Content-Disposition")).contains(key.name() + ".pub.pem");
    }

    @Test
    void a_new_key_is_made_for_a_reason_recorded_and_vouched_for_by_the_old_one() throws Exception {
        checkpoints.awaitCovering(StreamId.of(procedures.start("undertaker", "换用密钥")), 1);
        PublishedKey before = newest();
        String act = UUID.randomUUID().toString();
        assertThat(as("secadmin", get("/admin/record/new-key")).getContentAsString()).contains("共同签名");
        MockHttpServletResponse noReason = as("secadmin", post("/admin/record/new-key").param("act", act).param("reason", " "));
        assertThat(noReason.getStatus()).isEqualTo(422);
        assertThat(noReason.getContentAsString()).contains("请写明换用理由").contains(act);
        assertThat(newest()).isEqualTo(before);

        for (int sent = 0; sent < 2; sent++) {
            assertThat(as("secadmin", post("/admin/record/new-key").param("act", act).param("reason", "定期换用")).getHeader("Location"))
                    .isEqualTo("/admin/record");
        }
        PublishedKey made = newest();
        assertThat(made.number()).isEqualTo(before.number() + 1);
        Entry entry = ledger.readBack(ADMINISTRATION, Long.MAX_VALUE, 5).stream().filter(e -> e.cause() == Entry.Cause.PERSON).findFirst()
                .orElseThrow();
        JsonNode rotated = CanonicalJson.read(entry.payload()).path("keyRotated");
        assertThat(entry.action()).isEqualTo("admin_keyRotated");
        assertThat(rotated.path("number").asInt()).isEqualTo(made.number());
        assertThat(rotated.path("reason").asString()).isEqualTo("定期换用");
        assertThat(rotated.path("verifierKeys").get(0).asString()).isEqualTo(made.key().verifierKey());
        assertThat(rotated.path("signedAlongBy").get(0).asString()).isEqualTo(before.key().verifierKey());

        checkpoints.awaitCovering(ADMINISTRATION, entry.sequence());
        SignedCheckpoint first = checkpoints.of(made.fromSize()).or(() -> checkpoints.after(made.fromSize(), 1).stream().findFirst())
                .orElseThrow();
        assertThat(List.of(before, made)).allMatch(k -> k.key().verifies(first.note()));
    }

    @Test
    void only_the_security_administrator_makes_keys_and_only_two_posts_see_the_page() throws Exception {
        List<String> refused = new ArrayList<>();
        for (String who : List.of("sysadmin", "auditor", "office", "undertaker")) {
            if (as(who, get("/admin/record")).getStatus() == 403) {
                refused.add(who);
            }
        }
        assertThat(refused).containsExactly("sysadmin", "auditor", "office", "undertaker");
        PublishedKey before = newest();
        assertThat(as("audadmin", get("/admin/record/new-key")).getStatus()).isEqualTo(403);
        assertThat(as("audadmin", post("/admin/record/new-key").param("act", UUID.randomUUID().toString()).param("reason", "x"))
                .getStatus()).isEqualTo(403);
        assertThat(newest()).isEqualTo(before);
    }

    private PublishedKey newest() {
        List<PublishedKey> keys = checkpoints.keys();
        return keys.isEmpty() ? null : keys.get(keys.size() - 1);
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return perform(request.with(csrf()).with(SignedInAs.person(who)));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
