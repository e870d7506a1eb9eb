package cn.fadu.verifier.database;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyIn;

/**
 * A right record of any size: streams of forty entries, five hundred of which grow side by side, so that neighbours of a
 * stream do not lie together in the table; payloads of about 600 bytes; a checkpoint for every 2,000 entries.
 */
final class LargeRecord {

    private static final int ENTRIES_OF_STREAM = 40;
    private static final int SIDE_BY_SIDE = 500;
    private static final int SIGN_EVERY = 2_000;
    private static final Instant BEGUN = Instant.parse("2025-01-06T00:30:00.123456Z");
    private static final Entry.Versions VERSIONS = new Entry.Versions("2026.1", "CN-national@2026.1", "CN-2025");

    private final Random random = new Random(713);
    private final CopyIn entries;
    private final BulkTree tree;
    private final StringBuilder heads = new StringBuilder();
    private long written;

    private LargeRecord(Connection forEntries, Connection forTree) throws SQLException {
        this.entries = BulkTree.copy(forEntries, """
                entry (stream, sequence, organ, act_id, recorded_at, legal_date, person, unit, post, on_behalf_of, cause, action,
                articles, rules_version, profile_version, calendar_version, payload, documents, previous_hash, hash)""");
        this.tree = new BulkTree(forTree);
    }

    /** Writes about as many entries, at least; answers the checkpoints. */
    static List<SignedNote> write(Connections superuser, long atLeast) throws Exception {
        try (Connection forEntries = superuser.open(); Connection forTree = superuser.open()) {
            LargeRecord record = new LargeRecord(forEntries, forTree);
            while (record.written < atLeast) {
                record.streamsSideBySide();
            }
            record.entries.endCopy();
            CopyIn heads = BulkTree.copy(forEntries, "stream_head (stream, organ, last_sequence, last_hash)");
            BulkTree.line(heads, record.heads.toString());
            heads.endCopy();
            List<SignedNote> notes = record.tree.finish();
            try (Statement statement = forEntries.createStatement()) {
                statement.execute("VACUUM ANALYZE");
            }
            return notes;
        }
    }

    private void streamsSideBySide() throws SQLException {
        List<StreamId> streams = new ArrayList<>();
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            streams.add(new StreamId(StreamId.Kind.INTAKE, new UUID(random.nextLong(), random.nextLong())));
        }
        Digest[] last = new Digest[SIDE_BY_SIDE];
        Arrays.fill(last, Entry.NOTHING);
        for (int sequence = 1; sequence <= ENTRIES_OF_STREAM; sequence++) {
            for (int i = 0; i < SIDE_BY_SIDE; i++) {
                last[i] = write(entry(streams.get(i), sequence, last[i]));
            }
        }
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            heads.append(streams.get(i)).append("\tdemo-city\t" + ENTRIES_OF_STREAM + "\t\\\\x").append(last[i].hex()).append('\n');
        }
    }

    private Entry entry(StreamId stream, int sequence, Digest previous) {
        byte[] noise = new byte[100];
        random.nextBytes(noise);
        String payload = "{\"facts\":[{\"fact\":\"OpinionGiven\",\"opinion\":\"" + "对草案第三条的意见和理由".repeat(10) + "\",\"salt\":\""
                + HexFormat.of().formatHex(noise) + "\"}]}";
        return new Entry(stream, sequence, new ActId(new UUID(random.nextLong(), random.nextLong())), BEGUN.plusSeconds(written),
                LocalDate.of(2025, 1, 6).plusDays(written / 5_000), new Actor(new OrganId("demo-city"), new PersonId("undertaker"),
                new UnitId("agriculture"), new PostKind("undertaker"), null), Entry.Cause.PERSON, "userTask_registerDraft",
                List.of("order-713/12", "order-713/33"), VERSIONS, payload.getBytes(StandardCharsets.UTF_8),
                sequence % 4 == 0 ? List.of(Digest.ofBytes(Arrays.copyOf(noise, 32))) : List.of(), previous);
    }

    private Digest write(Entry e) throws SQLException {
        byte[] encoded = EntryEncoder.encode(e);
        Digest digest = Digest.of(encoded);
        BulkTree.line(entries, String.join("\t", e.stream().toString(), Long.toString(e.sequence()), e.actor().organ().value(),
                e.act().toString(), e.recordedAt().toString(), e.legalDate().toString(), e.actor().person().value(),
                e.actor().unit().value(), e.actor().post().value(), "\\N", e.cause().name(), e.action(),
                "{" + String.join(",", e.articles()) + "}", e.versions().rules(), e.versions().profile(), e.versions().calendar(),
                "\\\\x" + HexFormat.of().formatHex(e.payload()),
                e.documents().stream().map(Digest::hex).collect(Collectors.joining(",", "{", "}")),
                "\\\\x" + e.previous().hex(), "\\\\x" + digest.hex()) + "\n");
        tree.add(e.stream().toString(), e.sequence(), MerkleTree.leaf(encoded).bytes());
        if (++written % SIGN_EVERY == 0) {
            tree.sign();
        }
        return digest;
    }
}
