package cn.fadu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactJsonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
    private static final DocumentRef TEXT = new DocumentRef(
            DocumentId.of("0190c1f2-0000-7000-8000-000000000001"), "草案.pdf", Digest.ofText("草案"), 6);
    private static final StartApplied STARTED = new StartApplied(DAY, new OrganId("demo-city"), "停车管理办法",
            DecisionClass.PUBLIC_POLICY, 2025, 1, null, Confidentiality.OPEN, null, List.of(), List.of(), new UnitId("housing"),
            new PersonId("undertaker"), "CN-national@2026.1");
    private static final Manifest MANIFEST = new Manifest(TEXT, null, List.of());
    private static final DraftRegistered DRAFT = new DraftRegistered(DAY, 1, MANIFEST.digest(), MANIFEST, "依据", Set.of(
            Procedure.RISK_ASSESSMENT, Procedure.EXPERT_REVIEW, Procedure.PUBLIC_PARTICIPATION), null,
            null, new PersonId("undertaker"), new UnitId("housing"));

    @Test
    void facts_come_back_as_they_were_written() {
        List<Fact> facts = List.of(STARTED, DRAFT);
        assertThat(FactJson.read(FactJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void the_same_facts_are_always_the_same_bytes_with_names_sets_and_digests_spelt_one_way() {
        String payload = new String(FactJson.write(List.of(DRAFT)), StandardCharsets.UTF_8);
        assertThat(payload).isEqualTo("{\"facts\":[{\"affects\":[\"EXPERT_REVIEW\",\"PUBLIC_PARTICIPATION\","
                + "\"RISK_ASSESSMENT\"],\"basis\":\"依据\",\"by\":\"undertaker\",\"draft\":\"" + DRAFT.draft()
                + "\",\"fact\":\"DraftRegistered\",\"manifest\":{\"annexes\":[],\"text\":{\"digest\":\"" + TEXT.digest()
                + "\",\"id\":\"0190c1f2-0000-7000-8000-000000000001\",\"name\":\"草案.pdf\",\"sizeBytes\":6}},"
                + "\"number\":1,\"on\":\"2025-01-06\",\"unit\":\"housing\"}]}");
    }

    @Test
    void a_dossier_comes_back_as_it_was_cached() {
        Dossier dossier = Dossier.of(List.of(STARTED, DRAFT));
        assertThat(FactJson.readDossier(FactJson.write(dossier))).isEqualTo(dossier);
        assertThat(FactJson.readDossier(DossierBytes.of(dossier).deflated())).isEqualTo(dossier);
        assertThat(FactJson.readDossier(FactJson.write(Dossier.EMPTY))).isEqualTo(Dossier.EMPTY);
    }

    @Test
    void a_dossier_cached_after_an_earlier_one_comes_back_as_it_is_now() {
        Dossier started = Dossier.of(List.of(STARTED));
        Dossier drafted = started.plus(DRAFT);
        DossierBytes bytes = DossierBytes.of(started);
        assertThat(FactJson.readDossier(bytes.next(drafted).deflated())).isEqualTo(drafted);
        assertThat(bytes.next(drafted).deflated()).isEqualTo(DossierBytes.of(drafted).deflated());
        assertThat(FactJson.readDossier(bytes.next(drafted).next(Dossier.EMPTY).deflated())).isEqualTo(Dossier.EMPTY);
    }

    @Test
    void a_payload_with_an_unknown_fact_or_component_is_refused() {
        assertThatThrownBy(() -> FactJson.read("{\"facts\":[{\"fact\":\"Nothing\"}]}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FactJson.read("{\"facts\":[{\"fact\":\"ExecutionStarted\",\"on\":\"2025-01-06\",\"x\":1}]}"
                .getBytes(StandardCharsets.UTF_8))).isInstanceOf(RuntimeException.class);
    }
}
