package cn.fadu.ledger;

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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entry format v1, frozen: the version byte {@code '1'} (0x31), a line feed (0x0A), and one JSON object in the canonical
 * form of RFC 8785, UTF-8. The chain is SHA-256 over all these bytes, so that {@code sha256sum} of an entry's file is found
 * as {@code previous} in the next one. See docs/entry-format.md.
 */
public final class EntryEncoder {

    private static final char VERSION = '1';
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private EntryEncoder() {
    }

    /** The bytes of the entry, the same on every machine and for ever. */
    public static byte[] encode(Entry entry) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stream", entry.stream().toString());
        json.put("sequence", entry.sequence());
        json.put("act", entry.act().toString());
        json.put("recordedAt", MICROSECONDS.format(entry.recordedAt()));
        json.put("legalDate", entry.legalDate().toString());
        json.set("actor", actor(entry.actor()));
        json.put("cause", entry.cause().name());
        json.put("action", entry.action());
        json.set("articles", texts(entry.articles()));
        ObjectNode versions = json.putObject("versions");
        versions.put("rules", entry.versions().rules());
        versions.put("profile", entry.versions().profile());
        versions.put("calendar", entry.versions().calendar());
        json.set("documents", texts(entry.documents().stream().map(Digest::hex).toList()));
        json.put("previous", entry.previous().hex());
        return withPayload(new String(CanonicalJson.write(json), StandardCharsets.UTF_8), entry.payload());
    }

    /**
     * The payload is canonical already and goes to its place as it is, before {@code previous}: no text of another member
     * can hold that name with bare quotes, and no other member has it.
     */
    private static byte[] withPayload(String object, byte[] payload) {
        int at = object.indexOf(",\"previous\":");
        return (VERSION + "\n" + object.substring(0, at) + ",\"payload\":" + new String(payload, StandardCharsets.UTF_8)
                + object.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #encode} wrote; throws {@link IllegalArgumentException} for anything that it would not write. */
    public static Entry decode(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != VERSION || bytes[1] != '\n') {
            throw new IllegalArgumentException("not an entry of version 1");
        }
        JsonNode json = CanonicalJson.read(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8));
        JsonNode versions = json.path("versions");
        Entry entry = new Entry(StreamId.parse(json.path("stream").asString()), json.path("sequence").asLong(),
                ActId.of(json.path("act").asString()), Instant.parse(json.path("recordedAt").asString()),
                LocalDate.parse(json.path("legalDate").asString()), actor(json.path("actor")),
                Entry.Cause.valueOf(json.path("cause").asString()), json.path("action").asString(),
                texts(json.path("articles")),
                new Entry.Versions(versions.path("rules").asString(), versions.path("profile").asString(),
                        versions.path("calendar").asString()),
                CanonicalJson.write(json.path("payload")),
                texts(json.path("documents")).stream().map(Digest::new).toList(),
                new Digest(json.path("previous").asString()));
        if (!java.util.Arrays.equals(encode(entry), bytes)) {
            throw new IllegalArgumentException("not in the canonical form of an entry");
        }
        return entry;
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("organ", actor.organ().value());
        json.put("person", actor.person().value());
        json.put("unit", actor.unit().value());
        json.put("post", actor.post().value());
        if (actor.onBehalfOf() != null) {
            json.put("onBehalfOf", actor.onBehalfOf().value());
        }
        return json;
    }

    private static Actor actor(JsonNode json) {
        return new Actor(new OrganId(json.path("organ").asString()), new PersonId(json.path("person").asString()),
                new UnitId(json.path("unit").asString()), new PostKind(json.path("post").asString()),
                json.has("onBehalfOf") ? new PersonId(json.path("onBehalfOf").asString()) : null);
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
