package cn.fadu.ledger;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.shared.TechnicalClock;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that checkpoints are signed with. The database knows the public ones; private ones are made at the first signature
 * and lie in the key directory alone. The first checkpoint after new keys were made is signed by them and by those that signed
 * the one before.
 */
@Component
class LedgerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerKeys.class);

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

    /** The keys whose signatures the checkpoint after the one of this size gets, the oldest first. */
    List<PublishedKey> signing(long signedSize) {
        List<PublishedKey> keys = published();
        return algorithms().stream().flatMap(algorithm -> signing(of(keys, algorithm), signedSize).stream()).toList();
    }

    /** The newest that signed, and all that did not sign yet. */
    private static List<PublishedKey> signing(List<PublishedKey> ofOneAlgorithm, long signedSize) {
        int from = ofOneAlgorithm.size() - 1;
        while (from > 0 && ofOneAlgorithm.get(from).fromSize() > signedSize) {
            from--;
        }
        return ofOneAlgorithm.subList(Math.max(from, 0), ofOneAlgorithm.size());
    }

    /**
     * Who signs the checkpoint after the one of this size; makes keys that are missing in the installation. One that was
     * followed by another because it was lost does not sign. The caller holds the sequencer's lock.
     *
     * @throws RecordRefused when this instance does not hold the newest key
     */
    List<NoteSigner> signers(long signedSize) {
        List<PublishedKey> keys = published();
        for (NoteAlgorithm algorithm : algorithms()) {
            if (of(keys, algorithm).isEmpty()) {
                begin(Math.max(1, newest(keys)), algorithm, signedSize + 1);
            }
        }
        List<NoteSigner> signers = new ArrayList<>();
        for (PublishedKey key : signing(signedSize)) {
            Optional<NoteSigner> held = held(key);
            if (held.isPresent()) {
                signers.add(held.get());
            } else {
                LOG.warn("The checkpoint after {} entries is not signed by {}: the private key is not here", signedSize,
                        key.key().verifierKey());
            }
        }
        requireNewest();
        return signers;
    }

    /** Throws {@link RecordRefused} when this instance does not hold the keys that sign now. */
    void requireNewest() {
        List<PublishedKey> keys = published();
        for (NoteAlgorithm algorithm : algorithms()) {
            List<PublishedKey> of = of(keys, algorithm);
            if (!of.isEmpty() && held(of.get(of.size() - 1)).isEmpty()) {
                throw new RecordRefused(Reason.KEY_MISSING, of.get(of.size() - 1).key().verifierKey());
            }
        }
    }

    /** Whether this instance holds the private key. */
    boolean holds(PublishedKey key) {
        return held(key).isPresent();
    }

    /** Makes the keys that sign from here on, and answers them. The caller holds the sequencer's lock. */
    List<PublishedKey> rotate(long signedSize) {
        int number = make(newest(published()) + 1, algorithms(), signedSize + 1);
        return published().stream().filter(k -> k.number() == number).toList();
    }

    private List<NoteAlgorithm> algorithms() {
        return properties.sm2() ? List.of(NoteAlgorithm.values()) : List.of(NoteAlgorithm.ED25519);
    }

    private static List<PublishedKey> of(List<PublishedKey> keys, NoteAlgorithm algorithm) {
        return keys.stream().filter(k -> k.key().algorithm() == algorithm).toList();
    }

    private static int newest(List<PublishedKey> keys) {
        return keys.stream().mapToInt(PublishedKey::number).max().orElse(0);
    }

    /** The key that an attempt or another database left in the directory becomes the first, otherwise a new one. */
    private void begin(int number, NoteAlgorithm algorithm, long fromSize) {
        Optional<NoteSigner> left = directory.left(number, algorithm, origin());
        if (left.isPresent()) {
            publish(number, left.get(), fromSize);
        } else {
            make(number, List.of(algorithm), fromSize);
        }
    }

    /** Answers the number, the first from {@code lowest} that no file has. */
    private int make(int lowest, List<NoteAlgorithm> algorithms, long fromSize) {
        int number = lowest;
        while (!isFree(number, algorithms)) {
            number++;
        }
        String origin = origin();
        for (NoteAlgorithm algorithm : algorithms) {
            NoteSigner signer = NoteSigner.generate(origin, algorithm);
            publish(number, signer, fromSize);
            directory.keep(number, signer);
        }
        return number;
    }

    private void publish(int number, NoteSigner signer, long fromSize) {
        jdbc.sql("INSERT INTO ledger_key (number, algorithm, origin, spki, from_size, made_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(number, signer.key().algorithm().name(), signer.key().name(), signer.key().spki(), fromSize,
                        Timestamp.from(clock.now())).update();
    }

    private String origin() {
        return published().stream().findFirst().map(k -> k.key().name()).orElseGet(directory::origin);
    }

    private boolean isFree(int number, List<NoteAlgorithm> algorithms) {
        return algorithms.stream().allMatch(algorithm -> directory.isFree(number, algorithm));
    }

    private Optional<NoteSigner> held(PublishedKey published) {
        NoteSigner known = loaded.get(published);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<NoteSigner> found = directory.signer(published.number(), published.key());
        found.ifPresent(signer -> loaded.put(published, signer));
        return found;
    }
}
