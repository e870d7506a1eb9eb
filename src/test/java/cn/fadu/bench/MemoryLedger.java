package cn.fadu.bench;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.shared.ActId;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a use case needs of a ledger and no more: entries of this run in memory, without rows, digests, tree or signature. For
 * measuring what the record costs.
 */
final class MemoryLedger implements Ledger {

    private final Map<StreamId, List<Entry>> streams = new ConcurrentHashMap<>();
    private final Map<ActId, Entry> acts = new ConcurrentHashMap<>();

    private List<Entry> of(StreamId stream) {
        return streams.computeIfAbsent(stream, s -> new ArrayList<>());
    }

    @Override
    public long lock(StreamId stream, OrganId organ) {
        List<Entry> entries = of(stream);
        synchronized (entries) {
            return entries.size();
        }
    }

    @Override
    public Entry append(NewEntry asked) {
        List<Entry> entries = of(asked.stream());
        synchronized (entries) {
            Entry entry = new Entry(asked.stream(), entries.size() + 1L, asked.act(), asked.recordedAt(), asked.legalDate(), asked.actor(),
                    asked.cause(), asked.action(), asked.articles().stream().map(LegalBasis::toString).toList(), asked.versions(),
                    asked.payload(), asked.documents(), Entry.NOTHING);
            entries.add(entry);
            acts.put(entry.act(), entry);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        takeOut(entry);
                    }
                }
            });
            return entry;
        }
    }

    private void takeOut(Entry entry) {
        List<Entry> entries = of(entry.stream());
        synchronized (entries) {
            entries.remove(entry);
            acts.remove(entry.act());
        }
    }

    @Override
    public Optional<Entry> byAct(ActId act) {
        return Optional.ofNullable(acts.get(act));
    }

    @Override
    public List<Entry> read(StreamId stream, long after, int limit) {
        List<Entry> entries = of(stream);
        synchronized (entries) {
            return entries.stream().filter(e -> e.sequence() > after).limit(limit).toList();
        }
    }

    @Override
    public List<Entry> readBack(StreamId stream, long before, int limit) {
        List<Entry> back = new ArrayList<>(read(stream, 0, Integer.MAX_VALUE));
        back.removeIf(e -> e.sequence() >= before);
        java.util.Collections.reverse(back);
        return back.subList(0, Math.min(limit, back.size()));
    }

    @Override
    public Extent extent(StreamId stream) {
        List<Entry> entries = read(stream, 0, Integer.MAX_VALUE);
        return new Extent(entries.size(), entries.stream().mapToInt(e -> e.documents().size()).sum());
    }
}
