package cn.fadu.ledger;

import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the entry of a batch states: its payload is {@code {"batch":{"count":…,"first":…,"last":…,"of":…,"root":…}}}.
 *
 * @param entry number of the entry in the stream
 * @param of    what the pieces are, {@link BatchSource#name()}
 * @param first lowest number of a piece in it, inclusive
 * @param last  highest number of a piece in it, inclusive; numbers between may be in other batches
 * @param root  root of the tree of RFC 6962 over the contents of the pieces, in the order of their numbers
 */
public record SealedBatch(StreamId stream, long entry, String of, long first, long last, long count, Digest root) {

    /** Key of the act that seals a batch. */
    public static final String ACTION = "batch_sealed";

    /** Whether the entry is that of a batch. */
    public static boolean isBatch(Entry entry) {
        return ACTION.equals(entry.action());
    }

    /** Reads the batch of an entry; throws {@link IllegalArgumentException} when its payload is none. */
    public static SealedBatch of(Entry entry) {
        return of(entry.stream(), entry.sequence(), entry.payload());
    }

    static SealedBatch of(StreamId stream, long sequence, byte[] payload) {
        JsonNode batch = CanonicalJson.read(payload).path("batch");
        return new SealedBatch(stream, sequence, batch.path("of").asString(""), batch.path("first").asLong(0),
                batch.path("last").asLong(0), batch.path("count").asLong(0), new Digest(batch.path("root").asString("")));
    }

    byte[] payload() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.putObject("batch").put("of", of).put("first", first).put("last", last).put("count", count)
                .put("root", root.hex());
        return CanonicalJson.write(payload);
    }
}
