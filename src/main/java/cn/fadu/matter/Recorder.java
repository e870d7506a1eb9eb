package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.worklist.ActScope;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last leg of every act on a matter: entry, dossier, engine's step, days on which work is due. The caller has locked the
 * matter's stream and judged the act.
 */
@Component
public class Recorder {

    private final Ledger ledger;
    private final Dossiers dossiers;
    private final Situations situations;
    private final DocumentsOfMatters documents;
    private final DueDates dueDates;
    private final List<RecordGrowth> growths;
    private final OfficialClock clock;

    Recorder(Ledger ledger, Dossiers dossiers, Situations situations, DocumentsOfMatters documents, DueDates dueDates,
             List<RecordGrowth> growths, OfficialClock clock) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.situations = situations;
        this.documents = documents;
        this.dueDates = dueDates;
        this.growths = growths;
        this.clock = clock;
    }

    /** An act that was judged and may be recorded. */
    public record Judged(MatterId matter, Dossier before, ActId id, Actor actor, Entry.Cause cause, String action,
                         List<LegalBasis> basis, List<Fact> facts) {
    }

    /**
     * Locks the matter's stream and gives its dossier; empty streams have an empty one. First call of every use case.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(MatterId matter, Actor actor) {
        long head = ledger.lock(StreamId.of(matter), actor.organ());
        return head == 0 ? Dossier.EMPTY : dossiers.locked(matter, head);
    }

    /**
     * Records the act and runs the engine's step in its name.
     *
     * @return number of the entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long record(Judged act, Runnable step) {
        Dossier after = dossiers.after(act.matter(), act.before(), act.facts());
        Instant at = clock.now();
        Entry entry = ledger.append(new NewEntry(StreamId.of(act.matter()), act.id(), at, act.facts().get(0).on(),
                act.actor(), act.cause(), act.action(), act.basis(), situations.versions(after),
                FactJson.write(act.facts()), filed(act.facts()).stream().map(DocumentRef::digest).distinct().toList()));
        filed(act.facts()).forEach(document -> documents.attach(document, act.matter()));
        dossiers.keep(act.matter(), after, entry.sequence(), at);
        ActScope.run(new ActScope.CurrentAct(act.actor(), at, entry.sequence()), step);
        dueDates.settle(act.matter(), after);
        growths.forEach(growth -> growth.grew(act.matter(), act.actor().organ()));
        return entry.sequence();
    }

    private static List<DocumentRef> filed(List<Fact> facts) {
        return facts.stream().flatMap(fact -> FactDocuments.of(fact).stream()).toList();
    }
}
