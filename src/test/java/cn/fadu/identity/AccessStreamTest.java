package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.ledger.BatchCheck;
import cn.fadu.ledger.BatchCheck.Fault;
import cn.fadu.ledger.BatchCheck.Reason;
import cn.fadu.ledger.BatchProof;
import cn.fadu.ledger.BatchSealer;
import cn.fadu.ledger.Batches;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.SealedBatch;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Tampering;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Every access is sealed in a batch, and a batch proves each of its events. */
@FaduTest
class AccessStreamTest {

    @Autowired
    private AccessLog log;
    @Autowired
    private BatchSealer sealer;
    @Autowired
    private Batches batches;
    @Autowired
    private BatchCheck check;
    @Autowired
    private Ledger ledger;
    @Autowired
    private People people;
    @Autowired
    private Tampering tampering;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Flyway flyway;
    @Autowired
    private MockMvc mvc;

    private final OrganId organ = new OrganId("access-" + UUID.randomUUID());
    private final PersonId person = new PersonId("p" + UUID.randomUUID());
    private final StreamId stream = StreamId.accessOf(organ);

    @BeforeEach
    void an_organ_of_its_own() {
        people.addOrgan(organ, new People.Names("某市", "Some City"), "city", "CN-national");
    }

    @Test
    void a_batch_states_first_and_last_number_the_count_and_the_root_that_each_event_leads_to() {
        long first = add("一");
        long second = add("二");
        long third = add("三");

        sealer.sealAll();

        Entry entry = ledger.read(stream, 0, 10).get(0);
        SealedBatch batch = SealedBatch.of(entry);
        assertThat(entry.cause()).isEqualTo(Entry.Cause.SYSTEM);
        assertThat(batch.of()).isEqualTo("access_event");
        assertThat(List.of(batch.first(), batch.last(), batch.count())).containsExactly(first, third, 3L);
        for (long event : List.of(first, second, third)) {
            BatchProof proof = batches.proof(stream, event).orElseThrow();
            assertThat(proof.batch()).isEqualTo(batch);
            assertThat(proof.holds()).isTrue();
        }
        assertThat(check.faults(stream)).isEmpty();
        assertThat(ledger.read(stream, 0, 10)).hasSize(1);
        sealer.sealAll();
        assertThat(ledger.read(stream, 0, 10)).hasSize(1);
    }

    @Test
    void a_changed_event_is_named_also_when_the_note_of_its_leaf_is_changed_with_it() {
        add("一");
        long changed = add("二");
        add("三");
        sealer.sealAll();

        tampering.change(1, "UPDATE access_event SET subject = '别的' WHERE id = ?", changed);

        assertThat(check.faults(stream)).containsExactly(new Fault(stream, 1, changed, Reason.PIECE_CHANGED));
        assertThat(batches.proof(stream, changed).orElseThrow().holds()).isFalse();
        tampering.change(1, "UPDATE sealed_item SET leaf = ? WHERE stream = ? AND item = ?",
                batches.proof(stream, changed).orElseThrow().leaf().bytes(),
                stream.toString(), changed);
        assertThat(check.faults(stream)).containsExactly(new Fault(stream, 1, null, Reason.ROOT_DIFFERS));
    }

    @Test
    void an_event_that_is_gone_or_whose_note_is_wrong_is_named() {
        long gone = add("一");
        long noted = add("二");
        sealer.sealAll();
        String note = "UPDATE sealed_item SET leaf = sha256('x') WHERE stream = ? AND item = ?";

        tampering.change(1, note, stream.toString(), noted);
        assertThat(check.faults(stream)).containsExactly(new Fault(stream, 1, noted, Reason.LEAF_NOTE_CHANGED));

        tampering.change(1, "DELETE FROM access_event WHERE id = ?", gone);
        assertThat(check.faults(stream)).contains(new Fault(stream, 1, gone, Reason.PIECE_GONE));
    }

    @Test
    void an_event_that_vanishes_before_it_is_sealed_is_named_and_holds_up_no_other() {
        long gone = add("一");
        long stays = add("二");
        tampering.change(1, "DELETE FROM access_event WHERE id = ?", gone);

        sealer.sealAll();

        assertThat(batches.of(stream, List.of(gone, stays))).containsOnlyKeys(stays);
        assertThat(check.faults(stream)).containsExactly(new Fault(stream, 0, gone, Reason.WAITING_PIECE_GONE));
        jdbc.update("DELETE FROM unsealed_item WHERE stream = ?", stream.toString());
    }

    @Test
    void the_network_address_can_be_erased_and_the_event_stays_proven_but_not_changed() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.77");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        long event;
        try {
            event = add("一");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        sealer.sealAll();
        String content = new String(batches.proof(stream, event).orElseThrow().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(content).doesNotContain("192.0.2.77").contains("\"address\":\"");

        tampering.change(1, "UPDATE access_origin SET address = '192.0.2.78' WHERE event = ?", event);
        assertThat(check.faults(stream)).containsExactly(new Fault(stream, 1, event, Reason.PIECE_CHANGED));

        jdbc.update("DELETE FROM access_origin WHERE event = ?", event);
        assertThat(check.faults(stream)).isEmpty();
        assertThat(batches.proof(stream, event).orElseThrow().holds()).isTrue();
        assertThat(log.before(List.of(stream), Long.MAX_VALUE, 1).get(0).address()).isNull();
    }

    @Test
    void an_event_that_is_committed_late_goes_into_the_next_batch() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        long late = transaction.execute(status -> {
            long begun = add("迟");
            try {
                other.submit(() -> {
                    add("早");
                    return sealer.sealAll();
                }).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return begun;
        });
        other.shutdown();

        sealer.sealAll();

        assertThat(batches.of(stream, List.of(late)).get(late).entry()).isEqualTo(2);
        assertThat(ledger.read(stream, 0, 10)).hasSize(2);
        assertThat(check.faults(stream)).isEmpty();
    }

    @Test
    void sealers_on_several_nodes_at_once_seal_each_event_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            add("同时");
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        for (Future<Long> done : nodes.invokeAll(Collections.<Callable<Long>>nCopies(4, sealer::sealAll))) {
            done.get();
        }
        nodes.shutdown();

        assertThat(batches.count(stream)).isEqualTo(20);
        assertThat(ledger.read(stream, 0, 10)).hasSize(1);
        assertThat(check.faults(stream)).isEmpty();
    }

    @Test
    void a_name_that_is_nobodys_is_sealed_in_the_stream_of_the_installation() {
        log.add(Kind.LOGIN_FAILED, null, null, null);
        StreamId installation = StreamId.accessOf(OrganId.INSTALLATION);
        long event = log.before(List.of(installation), Long.MAX_VALUE, 1).get(0).id();

        sealer.sealAll();

        BatchProof proof = batches.proof(installation, event).orElseThrow();
        assertThat(proof.holds()).isTrue();
        assertThat(ledger.read(installation, proof.batch().entry() - 1, 1).get(0).actor().organ()).isEqualTo(OrganId.INSTALLATION);
    }

    @Test
    void no_organ_has_the_code_of_the_installation() {
        assertThatThrownBy(() -> people.addOrgan(OrganId.INSTALLATION, new People.Names("安装", "Installation"), "city",
                "CN-national")).isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void the_log_shows_of_each_event_whether_it_is_sealed_and_hands_out_its_proof() throws Exception {
        log.add(Kind.LOGGED_OUT, cn.fadu.demo.DemoPeople.CITY, new PersonId("office"), null);
        StreamId city = StreamId.accessOf(cn.fadu.demo.DemoPeople.CITY);
        long event = log.before(List.of(city), Long.MAX_VALUE, 1).get(0).id();
        assertThat(page("audadmin", "/admin/log")).contains("待封存");
        assertThat(status("audadmin", "/admin/log/" + event + "/proof")).isEqualTo(404);

        sealer.sealAll();

        SealedBatch batch = batches.of(city, List.of(event)).get(event);
        assertThat(page("audadmin", "/admin/log")).contains("第 " + batch.entry() + " 号 · " + batch.root().brief());
        assertThat(page("audadmin", "/admin/log/" + event + "/proof")).contains("\"root\":\"" + batch.root() + "\"")
                .contains("LOGGED_OUT");
        assertThat(status("auditor", "/audit/access/" + event + "/proof")).isEqualTo(404);
        assertThat(status("sysadmin", "/admin/log/" + event + "/proof")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE access_event SET person = 'x'", "DELETE FROM access_event", "TRUNCATE access_event CASCADE",
            "UPDATE sealed_item SET leaf = sha256('x')", "DELETE FROM sealed_item", "TRUNCATE sealed_item"})
    void events_and_seals_are_append_only_by_grant_and_by_trigger(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement)).rootCause().hasMessageContaining("permission denied");
        JdbcTemplate owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        assertThatThrownBy(() -> owner.execute(statement)).rootCause().hasMessageContaining("append-only");
    }

    private long add(String subject) {
        log.add(Kind.UNLOCKED, organ, person, subject);
        return log.before(List.of(stream), Long.MAX_VALUE, 1).get(0).id();
    }

    private String page(String who, String address) throws Exception {
        return mvc.perform(get(address).with(TestSignIn.as(who, null))).andReturn().getResponse().getContentAsString();
    }

    private int status(String who, String address) throws Exception {
        return mvc.perform(get(address).with(TestSignIn.as(who, null))).andReturn().getResponse().getStatus();
    }
}
