package cn.fadu.ledger;

import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the pieces that wait: one entry of their stream with the first and last number, the count and the Merkle root over
 * their contents in the order of their numbers. Nothing of a piece changes by it; which entry sealed it stands in a table
 * of its own.
 */
@Component
public class Batches {

    static final int MOST = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    private final JdbcTemplate jdbc;
    private final Ledger ledger;
    private final SealingQueue queue;
    private final Map<String, BatchSource> sources;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    Batches(JdbcTemplate jdbc, Ledger ledger, SealingQueue queue, List<BatchSource> sources, VersionsInForce versions,
            OfficialClock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.queue = queue;
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(BatchSource::name, Function.identity()));
        this.versions = versions;
        this.clock = clock;
    }

    /** A piece of a batch: its number and the hash of its leaf when it was sealed. */
    record SealedItem(long item, Digest leaf) {
    }

    /**
     * Locks the stream and seals everything that waits in it, in batches of at most {@value #MOST}; nothing is written when
     * nothing waits. A piece that waits but is gone stays in the queue, where {@link BatchCheck} finds it.
     *
     * @return how many pieces were sealed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long seal(StreamId stream, OrganId organ) {
        ledger.lock(stream, organ);
        String source = queue.sourceOf(stream);
        long sealed = 0;
        long after = Long.MIN_VALUE;
        for (List<Long> items = next(stream, source, after); !items.isEmpty(); items = next(stream, source, after)) {
            after = items.get(items.size() - 1);
            Map<Long, byte[]> contents = sources.get(source).content(stream, items);
            List<Long> present = items.stream().filter(contents::containsKey).toList();
            if (present.size() < items.size()) {
                LOG.error("{} pieces of {} wait to be sealed but are gone", items.size() - present.size(), stream);
            }
            if (!present.isEmpty()) {
                write(stream, organ, source, present, contents);
                sealed += present.size();
            }
        }
        return sealed;
    }

    private List<Long> next(StreamId stream, String source, long after) {
        return source == null ? List.of() : queue.items(stream, after, MOST);
    }

    private void write(StreamId stream, OrganId organ, String source, List<Long> items, Map<Long, byte[]> contents) {
        List<Digest> leaves = items.stream().map(contents::get).map(MerkleTree::leaf).toList();
        SealedBatch batch = new SealedBatch(stream, 0, source, items.get(0), items.get(items.size() - 1), items.size(),
                MerkleTree.root(leaves.size(), MerkleTree.over(leaves)));
        Entry entry = ledger.append(new NewEntry(stream, new ActId(UUID.randomUUID()), clock.now(), clock.today(),
                Actor.system(organ), Entry.Cause.SYSTEM, SealedBatch.ACTION, List.of(), versions.of(organ), batch.payload(),
                List.of()));
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(new Object[] {stream.toString(), items.get(i), organ.value(), entry.sequence(), i,
                    leaves.get(i).bytes()});
        }
        jdbc.batchUpdate("INSERT INTO sealed_item (stream, item, organ, entry, position, leaf) VALUES (?, ?, ?, ?, ?, ?)", rows);
        queue.remove(stream, items);
    }

    /** How many pieces of the stream are sealed. */
    public long count(StreamId stream) {
        return jdbc.queryForObject("SELECT count(*) FROM sealed_item WHERE stream = ?", Long.class, stream.toString());
    }

    /** The batch that sealed each of these pieces; a piece that still waits is missing. */
    public Map<Long, SealedBatch> of(StreamId stream, Collection<Long> items) {
        Map<Long, SealedBatch> batches = new HashMap<>();
        Map<Long, SealedBatch> byEntry = new HashMap<>();
        jdbc.query("""
                        SELECT s.item, s.entry, e.payload FROM sealed_item s
                        JOIN entry e ON e.stream = s.stream AND e.sequence = s.entry
                        WHERE s.stream = ? AND s.item = ANY (?)""",
                row -> {
                    byte[] payload = row.getBytes("payload");
                    batches.put(row.getLong("item"), byEntry.computeIfAbsent(row.getLong("entry"),
                            entry -> SealedBatch.of(stream, entry, payload)));
                }, stream.toString(), items.toArray(Long[]::new));
        return batches;
    }

    /**
     * The proof for one piece, from its content as it stands now and the leaves beside it; empty while it waits, and when
     * the piece is gone.
     */
    public Optional<BatchProof> proof(StreamId stream, long item) {
        SealedBatch batch = of(stream, List.of(item)).get(item);
        byte[] content = batch == null ? null : contents(batch, List.of(item)).get(item);
        if (content == null) {
            return Optional.empty();
        }
        List<SealedItem> items = items(stream, batch.entry());
        List<Digest> leaves = items.stream().map(SealedItem::leaf).toList();
        int position = items.stream().map(SealedItem::item).toList().indexOf(item);
        return Optional.of(new BatchProof(batch, item, content, position,
                MerkleTree.inclusion(position, leaves.size(), MerkleTree.over(leaves))));
    }

    /** The pieces of a batch in the order of its tree. */
    List<SealedItem> items(StreamId stream, long entry) {
        return jdbc.query("SELECT item, leaf FROM sealed_item WHERE stream = ? AND entry = ? ORDER BY position",
                (row, n) -> new SealedItem(row.getLong(1), Digest.ofBytes(row.getBytes(2))),
                stream.toString(), entry);
    }

    /** The contents as they stand now; empty for pieces of a kind that nobody keeps. */
    Map<Long, byte[]> contents(SealedBatch batch, Collection<Long> items) {
        BatchSource source = sources.get(batch.of());
        return source == null ? Map.of() : source.content(batch.stream(), items);
    }
}
