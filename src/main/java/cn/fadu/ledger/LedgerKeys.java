package cn.fadu.ledger;

import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.shared.TechnicalClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that checkpoints are signed with. The database knows the public ones; private ones are made at the first signature
 * and lie in the key directory alone. A key that follows another signs its first checkpoint together with that one.
 */
@Component
class LedgerKeys {

    private final JdbcClient jdbc;
    private final KeyDirectory directory;
    private final LedgerProperties properties;
    private final TechnicalClock clock;
    private final Map<PublishedKey, NoteSigner> loaded = new ConcurrentHashMap<>();

    LedgerKeys(JdbcClient jdbc, KeyDirectory directory, LedgerProperties properties, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.properties = properties;
        this.clock = clock;
    }

    /** Every public key there ever was, the oldest first. */
    List<PublishedKey> published() {
        return jdbc.sql("SELECT number, algorithm, origin, spki, from_size, made_at FROM ledger_key ORDER BY number, algorithm")
                .query((row, n) -> new PublishedKey(row.getInt(1),
                        new NoteKey(row.getString(3), NoteAlgorithm.valueOf(row.getString(2)), row.getBytes(4)), row.getLong(5),
                        row.getObject(6, OffsetDateTime.class).toInstant())).list();
    }

    /**
     * Who signs the checkpoint of this size, when the newest one has {@code signedSize}; makes keys that are missing in the
     * installation. The caller holds the sequencer's lock.
     *
     * @throws RecordRefused when the installation has a key that this instance does not hold
     */
    List<NoteSigner> signers(long signedSize, long size) {
        List<PublishedKey> keys = published();
        List<NoteSigner> signers = new ArrayList<>();
        for (NoteAlgorithm algorithm : algorithms()) {
            List<PublishedKey> of = keys.stream().filter(k -> k.key().algorithm() == algorithm).toList();
            if (of.isEmpty()) {
                signers.add(make(1, algorithm, size));
                continue;
            }
            PublishedKey newest = of.get(of.size() - 1);
            if (of.size() > 1 && signedSize <= newest.fromSize()) {
                signers.add(load(of.get(of.size() - 2)));
            }
            signers.add(load(newest));
        }
        return signers;
    }

    /** Makes the keys that sign from here on. The caller holds the sequencer's lock. */
    void rotate(long size) {
        List<PublishedKey> keys = published();
        int newest = keys.stream().mapToInt(PublishedKey::number).max().orElse(0);
        algorithms().forEach(algorithm -> make(newest + 1, algorithm, size));
    }

    private List<NoteAlgorithm> algorithms() {
        return properties.sm2() ? List.of(NoteAlgorithm.values()) : List.of(NoteAlgorithm.ED25519);
    }

    private NoteSigner make(int number, NoteAlgorithm algorithm, long size) {
        NoteSigner signer = NoteSigner.generate(directory.origin(), algorithm);
        Instant at = clock.now();
        jdbc.sql("INSERT INTO ledger_key (number, algorithm, origin, spki, from_size, made_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(number, algorithm.name(), signer.key().name(), signer.key().spki(), size, Timestamp.from(at)).update();
        directory.keep(number, signer);
        return signer;
    }

    private NoteSigner load(PublishedKey published) {
        return loaded.computeIfAbsent(published, p -> directory.signer(p.number(), p.key())
                .orElseThrow(() -> new RecordRefused("this instance does not hold the private key " + p.key().verifierKey()
                        + "; copy the key directory of the instance that does")));
    }
}
