package cn.fadu.ledger;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A record in a database of its own, with keys in a directory of its own: for tests that spoil what they touch. */
public final class RecordOfItsOwn {

    private static final Instant AT = Instant.parse("2025-03-03T01:02:03.000456Z");
    private static final OrganId ORGAN = new OrganId("city");

    public final TestDatabase database;
    final JdbcTemplate jdbc;
    final PostgresTree tree;
    final CheckpointStore store;
    final CheckpointFile file;
    final Sequencer sequencer;
    final Checkpoints checkpoints;
    final LedgerKeys keys;
    private final DataSourceTransactionManager transactions;
    private final PostgresLedger ledger;
    private final TransactionTemplate transaction;
    private final KeyRotation rotation;

    public RecordOfItsOwn(Path keyDirectory) {
        this(TestDatabase.another(), keyDirectory, false);
    }

    public RecordOfItsOwn(TestDatabase database, Path keyDirectory, boolean sm2) {
        this.database = database;
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database.pooledAsApp());
        this.jdbc = new JdbcTemplate(transactions.getDataSource());
        this.transaction = new TransactionTemplate(transactions);
        this.ledger = new PostgresLedger(jdbc);
        this.tree = new PostgresTree(jdbc);
        JdbcClient client = JdbcClient.create(jdbc);
        this.store = new CheckpointStore(client);
        LedgerProperties properties = new LedgerProperties(keyDirectory, sm2, null, Duration.ofMinutes(10), null);
        this.transactions = transactions;
        KeyDirectory directory = new KeyDirectory(properties, keyDirectory);
        this.file = new CheckpointFile(directory);
        this.keys = new LedgerKeys(client, directory, properties, () -> AT);
        SequencerLock lock = new SequencerLock(jdbc);
        this.rotation = new KeyRotation(lock, keys, tree);
        this.sequencer = new Sequencer(jdbc, transactions, lock, tree, store, keys, new Witness(file, store, tree, keys), () -> AT);
        this.checkpoints = new Checkpoints(store, tree, sequencer, keys);
    }

    /** Entries of one stream after another. */
    public void append(StreamId stream, int entries) {
        for (int i = 0; i < entries; i++) {
            transaction.executeWithoutResult(status -> {
                long before = ledger.lock(stream, ORGAN);
                ledger.append(new NewEntry(stream, new ActId(UUID.randomUUID()), AT, LocalDate.of(2025, 3, 3),
                        new Actor(ORGAN, new PersonId("person"), new UnitId("unit"), new PostKind("undertaker"), null),
                        Entry.Cause.PERSON, "act_test", List.of(LegalBasis.order713("33")),
                        new Entry.Versions("rules", "profile", "calendar"),
                        ("{\"number\":" + (before + 1) + "}").getBytes(StandardCharsets.UTF_8),
                        List.of(Digest.ofText("document"))));
            });
        }
    }

    /** Has checkpoints stamped as configured, by this clock. */
    Stamping stamping(LedgerProperties properties, TechnicalClock clock) {
        return new Stamping(jdbc, transactions, store, properties, clock);
    }

    /** Does this while another transaction has the turn to sign. */
    void whileLocked(Runnable work) {
        transaction.executeWithoutResult(status -> {
            new SequencerLock(jdbc).take();
            work.run();
        });
    }

    /** Makes the keys that sign from the next checkpoint on. */
    public void newKeys() {
        rotate();
    }

    KeyRotation.Rotation rotate() {
        return transaction.execute(status -> rotation.rotate());
    }

    public List<Entry> entries(StreamId stream) {
        return ledger.readAll(stream);
    }

    /** Takes what is queued into the tree and signs it. */
    public void sign() {
        sequencer.sequence(true);
    }

    static StreamId stream() {
        return new StreamId(StreamId.Kind.MATTER, UUID.randomUUID());
    }
}
