package cn.fadu.matter;

import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.shared.ActId;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Statute;
import cn.fadu.statute.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that the law closed an act, in the access stream of the organ and never in the matter's own: once for the same
 * person, act and obstacles, however often they try.
 */
@Component
class GateRefusals {

    private final Ledger ledger;
    private final OfficialClock clock;

    GateRefusals(Ledger ledger, OfficialClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Refusal(String matter, String act, String gate, List<String> rules) {
    }

    @Transactional
    public void record(ActRequest request, Gate gate, Situation situation) {
        StreamId stream = StreamId.accessOf(request.actor().organ());
        Refusal refusal = new Refusal(request.matter().toString(), request.act(), gate.act().name(),
                gate.obstacles().stream().map(Verdict::rule).toList());
        ActId id = new ActId(named("refusal/" + request.actor().person() + "/" + refusal));
        ledger.lock(stream, request.actor().organ());
        if (ledger.byAct(id).isPresent()) {
            return;
        }
        List<LegalBasis> articles = gate.obstacles().stream().flatMap(v -> v.basis().stream()).distinct().toList();
        ledger.append(new NewEntry(stream, id, clock.now(), clock.today(), request.actor(), Entry.Cause.PERSON,
                "gate_closed", articles, new Entry.Versions(Statute.VERSION, situation.dossier().start().profile(),
                situation.calendar().version()), FactJson.payload("refusal", refusal), List.of()));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
