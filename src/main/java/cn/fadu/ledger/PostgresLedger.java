package cn.fadu.ledger;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
class PostgresLedger implements Ledger {

    private static final String APPEND = """
            WITH moved AS (
                UPDATE stream_head SET last_sequence = ?, last_hash = ? WHERE stream = ? AND last_sequence = ?
                RETURNING stream, last_sequence
            ), queued AS (
                INSERT INTO entry_queue (stream, sequence) SELECT stream, last_sequence FROM moved
            )
            INSERT INTO entry (%s, hash)
            SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM moved
            """.formatted(EntryRows.COLUMNS);

    private final JdbcTemplate jdbc;

    PostgresLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of a chain, as the present transaction has locked and perhaps moved it. */
    private record Head(long sequence, Digest digest) {
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long lock(StreamId stream, OrganId organ) {
        Head locked = heads().get(stream);
        if (locked == null) {
            locked = select(stream).orElseGet(() -> created(stream, organ));
            heads().put(stream, locked);
        }
        return locked.sequence();
    }

    private Head created(StreamId stream, OrganId organ) {
        jdbc.update("INSERT INTO stream_head VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING", stream.toString(), organ.value(),
                Entry.NOTHING.bytes());
        return select(stream).orElseThrow();
    }

    private Optional<Head> select(StreamId stream) {
        return jdbc.query("SELECT last_sequence, last_hash FROM stream_head WHERE stream = ? FOR UPDATE",
                (row, n) -> new Head(row.getLong(1), Digest.ofBytes(row.getBytes(2))), stream.toString()).stream().findFirst();
    }

    /** The heads that the present transaction has locked. */
    @SuppressWarnings("unchecked")
    private Map<StreamId, Head> heads() {
        Map<StreamId, Head> heads = (Map<StreamId, Head>) TransactionSynchronizationManager.getResource(this);
        if (heads == null) {
            heads = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, heads);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(PostgresLedger.this);
                }
            });
        }
        return heads;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(NewEntry asked) {
        Head head = heads().get(asked.stream());
        if (head == null) {
            throw new IllegalStateException("stream " + asked.stream() + " is not locked");
        }
        Entry entry = placed(asked, head.sequence() + 1, head.digest());
        Digest digest = entry.digest();
        byte[] hash = digest.bytes();
        Actor actor = entry.actor();
        int appended = jdbc.update(APPEND, entry.sequence(), hash, entry.stream().toString(), entry.sequence() - 1,
                entry.stream().toString(), entry.sequence(), actor.organ().value(), entry.act().value(),
                entry.recordedAt().atOffset(ZoneOffset.UTC), entry.legalDate(), actor.person().value(),
                actor.unit().value(), actor.post().value(),
                actor.onBehalfOf() == null ? null : actor.onBehalfOf().value(), entry.cause().name(), entry.action(),
                entry.articles().toArray(String[]::new), entry.versions().rules(), entry.versions().profile(),
                entry.versions().calendar(), entry.payload(),
                entry.documents().stream().map(Digest::hex).toArray(String[]::new), entry.previous().bytes(), hash);
        if (appended != 1) {
            throw new IllegalStateException("stream " + entry.stream() + " moved although it was locked");
        }
        heads().put(asked.stream(), new Head(entry.sequence(), digest));
        return entry;
    }

    private static Entry placed(NewEntry asked, long sequence, Digest previous) {
        return new Entry(asked.stream(), sequence, asked.act(), asked.recordedAt(), asked.legalDate(), asked.actor(),
                asked.cause(), asked.action(), asked.articles().stream().map(LegalBasis::toString).toList(),
                asked.versions(), asked.payload(), asked.documents(), previous);
    }

    @Override
    public Optional<Entry> byAct(ActId act) {
        return jdbc.query("SELECT " + EntryRows.COLUMNS + " FROM entry WHERE act_id = ?", (row, n) -> EntryRows.entry(row), act.value())
                .stream().findFirst();
    }

    @Override
    public List<Entry> read(StreamId stream, long after, int limit) {
        return jdbc.query("SELECT " + EntryRows.COLUMNS + " FROM entry WHERE stream = ? AND sequence > ? ORDER BY sequence LIMIT ?",
                (row, n) -> EntryRows.entry(row), stream.toString(), after, limit);
    }

    @Override
    public List<Entry> readBack(StreamId stream, long before, int limit) {
        return jdbc.query("SELECT " + EntryRows.COLUMNS + " FROM entry WHERE stream = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?",
                (row, n) -> EntryRows.entry(row), stream.toString(), before, limit);
    }

    @Override
    public Extent extent(StreamId stream) {
        return jdbc.queryForObject("SELECT coalesce(max(sequence), 0), coalesce(sum(cardinality(documents)), 0) FROM entry WHERE stream = ?",
                (row, n) -> new Extent(row.getLong(1), row.getInt(2)), stream.toString());
    }
}
