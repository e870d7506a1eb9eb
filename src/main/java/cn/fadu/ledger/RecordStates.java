package cn.fadu.ledger;

import cn.fadu.ledger.RecordState.Covering;
import cn.fadu.ledger.RecordState.Key;
import cn.fadu.ledger.RecordState.Stamp;
import cn.fadu.ledger.RecordState.Stamps;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.TimeStamp;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells how it stands with the record, for those who look after it. */
@Service
public class RecordStates {

    private final JdbcClient jdbc;
    private final CheckpointStore checkpoints;
    private final LedgerKeys keys;
    private final CheckpointFile file;
    private final Sequencer sequencer;
    private final Stamping stamping;
    private final LedgerProperties properties;

    RecordStates(JdbcClient jdbc, CheckpointStore checkpoints, LedgerKeys keys, CheckpointFile file, Sequencer sequencer,
                 Stamping stamping, LedgerProperties properties) {
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.file = file;
        this.sequencer = sequencer;
        this.stamping = stamping;
        this.properties = properties;
    }

    /** The state now, with at most so many checkpoints. */
    public RecordState now(int newest) {
        List<PublishedKey> published = keys.published();
        List<Covering> covering = checkpoints.newest(newest).stream().map(signed -> covering(signed, published)).toList();
        long size = covering.stream().findFirst().map(c -> c.signed().checkpoint().size()).orElse(0L);
        List<PublishedKey> signing = keys.signing(size);
        List<Key> shown = new ArrayList<>(published.stream().map(k -> new Key(k, signing.contains(k), keys.holds(k))).toList());
        Collections.reverse(shown);
        Optional<Stamping.Failure> failure = stamping.failure();
        return new RecordState(published.isEmpty() ? "" : published.get(0).key().name(), size,
                jdbc.sql("SELECT count(*) FROM entry_queue").query(Long.class).single(), covering, shown, witness(),
                new Stamps(properties.tsaUrl(), checkpoints.lastStamp().map(Timestamp::toInstant),
                        failure.map(Stamping.Failure::at), failure.map(Stamping.Failure::why)), sequencer.refusal());
    }

    /** Why this instance signs nothing at present, or empty; asks neither database nor file. */
    public Optional<RecordRefused> refusal() {
        return sequencer.refusal();
    }

    private Covering covering(SignedCheckpoint signed, List<PublishedKey> published) {
        return new Covering(signed, published.stream().filter(k -> k.key().verifies(signed.note())).toList(),
                checkpoints.stamp(signed.checkpoint().size()).map(response -> stamp(signed, response)));
    }

    private static Stamp stamp(SignedCheckpoint signed, byte[] response) {
        try {
            TimeStamp stamp = TimeStamp.over(signed.note().toString().getBytes(StandardCharsets.UTF_8), response);
            return new Stamp(stamp.time(), stamp.signer());
        } catch (IllegalArgumentException invalid) {
            return new Stamp(signed.signedAt(), null);
        }
    }

    private RecordState.Witness witness() {
        try {
            return new RecordState.Witness(file.path(), file.last().map(Checkpoint::size).orElse(0L));
        } catch (RecordRefused unreadable) {
            return new RecordState.Witness(file.path(), 0);
        }
    }
}
