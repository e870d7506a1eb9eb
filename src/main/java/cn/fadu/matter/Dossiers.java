package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
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
 * memory is used only when it is of the very entry that the stream's locked head, or the stored row, names.
 */
@Repository
public class Dossiers {

    private static final int IN_MEMORY = 2_000;
    private static final int PAGE = 500;

    private final JdbcTemplate jdbc;
    private final Ledger ledger;
    private final Map<MatterId, Stored> memory = Collections.synchronizedMap(new Recent());

    Dossiers(JdbcTemplate jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** A dossier and the number of the last entry folded into it. */
    public record Stored(Dossier dossier, long sequence) {
    }

    /** The dossier as cached; empty when there is no such matter. Who may see it is the caller's question. */
    public Optional<Dossier> get(MatterId matter) {
        return stored(matter).map(Stored::dossier);
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
        Stored kept = memory.get(matter);
        if (kept != null && kept.sequence() == head) {
            return kept.dossier();
        }
        return stored(matter).filter(s -> s.sequence() == head).map(Stored::dossier).orElseGet(() -> fold(matter));
    }

    /** Keeps the dossier after entry {@code sequence}, in the transaction that wrote it. */
    void keep(MatterId matter, Dossier dossier, long sequence, Instant at) {
        StartFile start = dossier.start();
        jdbc.update("""
                        INSERT INTO matter (id, organ, kind, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier,
                                            predecessor, profile)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title, lead_unit = excluded.lead_unit, stage = excluded.stage,
                            started_on = excluded.started_on, changed_at = excluded.changed_at, sequence = excluded.sequence,
                            dossier = excluded.dossier, predecessor = excluded.predecessor""",
                matter.value(), start.organ().value(), start.kind().name(), start.title(),
                start.decisionClass() == null ? null : start.decisionClass().name(), start.leadUnit().value(),
                Stage.of(dossier).name(), start.on(), at.atOffset(ZoneOffset.UTC), sequence, FactJson.cache(dossier),
                predecessor(dossier), start.profile());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                memory.put(matter, new Stored(dossier, sequence));
            }
        });
    }

    private static UUID predecessor(Dossier dossier) {
        return dossier.followup().predecessor() == null ? null : dossier.followup().predecessor().value();
    }

    /** The row says which entry it is of; its dossier is fetched and read only when that one is not in memory. */
    private Optional<Stored> stored(MatterId matter) {
        Stored kept = memory.get(matter);
        return jdbc.query("SELECT sequence, CASE WHEN sequence = ? THEN NULL ELSE dossier END FROM matter WHERE id = ?",
                (row, n) -> {
                    byte[] dossier = row.getBytes(2);
                    return dossier == null ? kept : new Stored(FactJson.readDossier(dossier), row.getLong(1));
                }, kept == null ? -1 : kept.sequence(), matter.value()).stream().findFirst();
    }

    private static final class Recent extends LinkedHashMap<MatterId, Stored> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<MatterId, Stored> eldest) {
            return size() > IN_MEMORY;
        }
    }
}
