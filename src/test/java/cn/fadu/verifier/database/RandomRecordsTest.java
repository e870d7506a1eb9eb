package cn.fadu.verifier.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random records in memory: what is right is found right, and any single change is found. */
class RandomRecordsTest {

    private static final byte[] KEY = SetDigest.newKey();

    /** What the tables hold: rows of entries, rows of heads, and the tree's leaves by place. */
    private record Tables(List<byte[]> entries, List<byte[]> heads, Map<String, Digest> leaves) {
    }

    @Property(tries = 500)
    void a_row_gives_exactly_the_bytes_that_the_encoder_gives(@ForAll("entries") Entry entry) {
        EntryRow row = new EntryRow(EntryRow.MORE + 1);
        row.read(EntryRows.row(entry, entry.digest()));
        assertThat(new String(row.encoded(), StandardCharsets.UTF_8))
                .isEqualTo(new String(EntryEncoder.encode(entry), StandardCharsets.UTF_8));
        byte[] hash = new byte[32];
        row.digest(hash);
        assertThat(Digest.ofBytes(hash)).isEqualTo(entry.digest());
        row.leaf(hash);
        assertThat(Digest.ofBytes(hash)).isEqualTo(MerkleTree.leaf(EntryEncoder.encode(entry)));
    }

    @Property(tries = 100)
    void a_record_is_right_in_whatever_order_its_rows_come(@ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> streams,
                                                           @ForAll Random random) {
        Tables tables = record(streams, random);
        Collections.shuffle(tables.entries(), random);
        assertThat(isRight(tables)).isTrue();
    }

    @Property(tries = 300)
    void any_bit_that_is_changed_in_any_row_is_found(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 3) Integer> streams,
                                                     @ForAll Random random) {
        Tables tables = record(streams, random);
        List<byte[]> rows = random.nextInt(4) == 0 ? tables.heads() : tables.entries();
        byte[] row = rows.get(random.nextInt(rows.size()));
        RowFields fields = new RowFields(rows == tables.heads() ? 3 : EntryRow.MORE + 1);
        fields.set(row);
        int field = random.nextInt(rows == tables.heads() ? 3 : EntryRow.MORE + 1);
        if (fields.length(field) > 0 && !isShapeOfArray(rows == tables.entries(), field)) {
            row[fields.at(field) + random.nextInt(fields.length(field))] ^= (byte) (1 << random.nextInt(8));
            assertThat(isRight(tables)).isFalse();
        }
    }

    @Property(tries = 200)
    void a_row_that_is_dropped_doubled_or_swapped_is_found(@ForAll @Size(min = 2, max = 20) List<@IntRange(max = 3) Integer> streams,
                                                           @ForAll Random random) {
        Tables tables = record(streams, random);
        int at = random.nextInt(tables.entries().size());
        switch (random.nextInt(4)) {
            case 0 -> tables.entries().remove(at);
            case 1 -> tables.entries().add(tables.entries().get(at).clone());
            case 2 -> tables.heads().remove(random.nextInt(tables.heads().size()));
            default -> swap(tables, at, (at + 1) % tables.entries().size());
        }
        assertThat(isRight(tables)).isFalse();
    }

    @Property(tries = 200)
    void the_growing_tree_has_the_root_of_the_tree_at_every_size(@ForAll @IntRange(max = 300) int size, @ForAll Random random) {
        GrowingTree tree = new GrowingTree();
        List<Digest> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(noise(random));
            tree.add(leaves.get(i).bytes(), (level, position, hash) -> assertThat(Digest.ofBytes(hash))
                    .isEqualTo(MerkleTree.over(leaves).hash(level, position)));
        }
        assertThat(Digest.ofBytes(tree.root())).isEqualTo(MerkleTree.root(size, MerkleTree.over(leaves)));
    }

    /** Numbers of dimensions, types and first indexes are the form of an array and no part of an entry. */
    private static boolean isShapeOfArray(boolean ofEntry, int field) {
        return ofEntry && (field == EntryRow.ARTICLES || field == EntryRow.DOCUMENTS);
    }

    /** Two entries change places, each with the content of the other. */
    private static void swap(Tables tables, int one, int other) {
        RowFields fields = new RowFields(EntryRow.MORE + 1);
        byte[][] rows = {tables.entries().get(one), tables.entries().get(other)};
        byte[][] swapped = new byte[2][];
        for (int i = 0; i < 2; i++) {
            fields.set(rows[1 - i]);
            byte[] stream = fields.bytesOf(EntryRow.STREAM);
            byte[] sequence = fields.bytesOf(EntryRow.SEQUENCE);
            fields.set(rows[i]);
            fields.set(fields.with(EntryRow.STREAM, stream));
            swapped[i] = fields.with(EntryRow.SEQUENCE, sequence);
        }
        tables.entries().set(one, swapped[0]);
        tables.entries().set(other, swapped[1]);
    }

    private static boolean isRight(Tables tables) {
        EntryScan scan = new EntryScan(KEY, n -> { });
        tables.entries().forEach(scan::entry);
        tables.heads().forEach(scan::head);
        SetDigest leaves = new SetDigest(KEY);
        tables.leaves().forEach((place, hash) -> {
            byte[] stream = place.substring(0, place.indexOf('#')).getBytes(StandardCharsets.UTF_8);
            leaves.add(stream, 0, stream.length, Long.parseLong(place.substring(place.indexOf('#') + 1)), hash.bytes());
        });
        EntryScan.Read read = scan.read();
        return read.right() && read.leaves().isSame(leaves);
    }

    private static Tables record(List<Integer> streams, Random random) {
        Tables tables = new Tables(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        Map<StreamId, Entry> last = new HashMap<>();
        for (int number : streams) {
            StreamId stream = new StreamId(StreamId.Kind.MATTER, new UUID(0, number));
            Entry before = last.get(stream);
            Entry entry = entry(stream, before == null ? 1 : before.sequence() + 1, before == null ? Entry.NOTHING : before.digest(), random);
            last.put(stream, entry);
            tables.entries().add(EntryRows.row(entry, entry.digest()));
            tables.leaves().put(stream + "#" + entry.sequence(), MerkleTree.leaf(EntryEncoder.encode(entry)));
        }
        last.forEach((stream, entry) -> tables.heads().add(EntryRows.head(stream.toString(), entry.sequence(), entry.digest())));
        return tables;
    }

    private static Entry entry(StreamId stream, long sequence, Digest previous, Random random) {
        return new Entry(stream, sequence, new ActId(new UUID(random.nextLong(), random.nextLong())),
                Instant.ofEpochSecond(1_736_000_000 + random.nextInt(100_000_000), random.nextInt(1_000_000) * 1_000L),
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_000)), new Actor(new OrganId("city"), new PersonId("person"),
                new UnitId("unit"), new PostKind("undertaker"), random.nextBoolean() ? new PersonId("chief") : null),
                Entry.Cause.values()[random.nextInt(3)], "act_test", List.of("order-713/33"), new Entry.Versions("r", "p", "c"),
                ("{\"number\":" + random.nextInt(1_000) + "}").getBytes(StandardCharsets.UTF_8), List.of(noise(random)), previous);
    }

    private static Digest noise(Random random) {
        byte[] noise = new byte[32];
        random.nextBytes(noise);
        return Digest.ofBytes(noise);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(40).filter(RandomRecordsTest::isText);
        return Combinators.combine(Arbitraries.randomValue(r -> r), texts, texts.list().ofMaxSize(4), texts, texts,
                Arbitraries.longs().between(-60_000_000_000_000_000L, 250_000_000_000_000_000L)).as(
                    (random, action, articles, payload, version, micros) -> {
                        Entry plain = entry(new StreamId(StreamId.Kind.values()[random.nextInt(6)], new UUID(random.nextLong(),
                                random.nextLong())), 1L + random.nextInt(), noise(random), random);
                        ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", payload);
                        return new Entry(plain.stream(), plain.sequence(), plain.act(), Instant.EPOCH.plusSeconds(micros / 1_000_000)
                                .plusNanos(Math.floorMod(micros, 1_000_000L) * 1_000), plain.legalDate().plusDays(micros / 86_400_000_000L),
                                plain.actor(), plain.cause(), action, articles, new Entry.Versions(version, action, version),
                                CanonicalJson.write(json), plain.documents(), plain.previous());
                    });
    }

    /** What PostgreSQL can hold and the canonical form can spell: no zero, no half of a surrogate pair. */
    private static boolean isText(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
