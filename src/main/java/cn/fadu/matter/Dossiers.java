package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DossierBytes;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StartFile;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Dossiers as they stand. What is stored is a cache of the fold over the entries, kept in the same transaction; a copy in
 * memory is used only when it is of the very entry that the stream's locked head, or the stored row, names. Within a
 * transaction that holds a matter's lock its dossier is read once, and is the one kept last.
 */
@Repository
public class Dossiers {

    private static final int IN_MEMORY = 2_000;
    private static final int PAGE = 500;

    private final JdbcTemplate jdbc;
    private final Ledger ledger;
    private final Map<MatterId, Kept> memory = Collections.synchronizedMap(new Recent());

    Dossiers(JdbcTemplate jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** A dossier and the number of the last entry folded into it; {@code bytes} are null until this node has written it. */
    private record Kept(Dossier dossier, long sequence, DossierBytes bytes) {
    }

    /** The dossier as cached; empty when there is no such matter. Who may see it is the caller's question. */
    public Optional<Dossier> get(MatterId matter) {
        return Optional.ofNullable(bound()).map(current -> current.get(matter)).or(() -> stored(matter)).map(Kept::dossier);
    }

    /** Folds the entries anew, trusting no cache. */
    public Dossier fold(MatterId matter) {
        return StatedEntry.fold(record(matter));
    }

    /** What the entries of a matter state, in their order. */
    public List<StatedEntry> record(MatterId matter) {
        List<StatedEntry> record = new ArrayList<>();
        long after = 0;
        List<Entry> page;
        do {
            page = ledger.read(StreamId.of(matter), after, PAGE);
            for (Entry entry : page) {
                record.add(new StatedEntry(entry.sequence(), FactJson.read(entry.payload())));
                after = entry.sequence();
            }
        } while (page.size() == PAGE);
        return record;
    }

    /** The dossier after a further entry that states these facts, which is not yet recorded. */
    Dossier after(MatterId matter, Dossier before, List<Fact> facts) {
        StatedEntry next = new StatedEntry(Long.MAX_VALUE, facts);
        if (next.takesBack()) {
            List<StatedEntry> record = record(matter);
            record.add(next);
            return StatedEntry.fold(record);
        }
        Dossier after = before;
        for (Fact fact : facts) {
            after = after.plus(fact);
        }
        return after;
    }

    /** The dossier of a matter whose stream is locked and ends with entry {@code head}. */
    Dossier locked(MatterId matter, long head) {
        return current().compute(matter, (m, bound) -> isAt(bound, head) ? bound : found(m, head)).dossier();
    }

    private Kept found(MatterId matter, long head) {
        Kept kept = memory.get(matter);
        return isAt(kept, head) ? kept
                : stored(matter).filter(s -> isAt(s, head)).orElseGet(() -> new Kept(fold(matter), head, null));
    }

    private static boolean isAt(Kept kept, long head) {
        return kept != null && kept.sequence() == head;
    }

    /** What the present transaction has locked, as it stands in it: nobody else can change it. Null when it locked none. */
    @SuppressWarnings("unchecked")
    private Map<MatterId, Kept> bound() {
        return (Map<MatterId, Kept>) TransactionSynchronizationManager.getResource(this);
    }

    private Map<MatterId, Kept> current() {
        Map<MatterId, Kept> current = bound();
        if (current == null) {
            current = new Recent();
            TransactionSynchronizationManager.bindResource(this, current);
            TransactionSynchronizationManager.registerSynchronization(new OfTransaction(current));
        }
        return current;
    }

    /** Keeps the dossier after entry {@code sequence}, in the transaction that wrote it. */
    void keep(MatterId matter, Dossier dossier, long sequence, Instant at) {
        StartFile start = dossier.start();
        Kept before = current().get(matter);
        DossierBytes bytes = before == null || before.bytes() == null ? DossierBytes.of(dossier) : before.bytes().next(dossier);
        jdbc.update("""
                        INSERT INTO matter (id, organ, kind, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier,
                                            predecessor, profile)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title, lead_unit = excluded.lead_unit, stage = excluded.stage,
                            started_on = excluded.started_on, changed_at = excluded.changed_at, sequence = excluded.sequence,
                            dossier = excluded.dossier, predecessor = excluded.predecessor""",
                matter.value(), start.organ().value(), start.kind().name(), start.title(),
                start.decisionClass() == null ? null : start.decisionClass().name(), start.leadUnit().value(),
                Stage.of(dossier).name(), start.on(), at.atOffset(ZoneOffset.UTC), sequence, bytes.deflated(),
                predecessor(dossier), start.profile());
        current().put(matter, new Kept(dossier, sequence, bytes));
    }

    private static UUID predecessor(Dossier dossier) {
        return dossier.followup().predecessor() == null ? null : dossier.followup().predecessor().value();
    }

    /** The row says which entry it is of; its dossier is fetched and read only when that one is not in memory. */
    private Optional<Kept> stored(MatterId matter) {
        Kept kept = memory.get(matter);
        return jdbc.query("SELECT sequence, CASE WHEN sequence = ? THEN NULL ELSE dossier END FROM matter WHERE id = ?",
                (row, n) -> {
                    byte[] dossier = row.getBytes(2);
                    return dossier == null ? kept : new Kept(FactJson.readDossier(dossier), row.getLong(1), null);
                }, kept == null ? -1 : kept.sequence(), matter.value()).stream().findFirst();
    }

    /** What a transaction locked is in memory once it is committed, and forgotten when it is not. */
    private final class OfTransaction implements TransactionSynchronization {

        private final Map<MatterId, Kept> current;

        OfTransaction(Map<MatterId, Kept> current) {
            this.current = current;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Dossiers.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Dossiers.this, current);
        }

        @Override
        public void afterCommit() {
            memory.putAll(current);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Dossiers.this);
        }
    }

    private static final class Recent extends LinkedHashMap<MatterId, Kept> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<MatterId, Kept> eldest) {
            return size() > IN_MEMORY;
        }
    }
}
