package cn.fadu.participation;

import cn.fadu.dossier.PersonalText;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An opinion as it was registered. Its bytes are canonical JSON with {@code act, matter, number, receivedOn, recordedAt,
 * registeredBy, way, content} and, where there are any, {@code clause} and {@code from}, the commitment to the name that was
 * given. Their SHA-256 is on the receipt, and they are what is sealed.
 *
 * @param number     its number among the opinions on the matter, from one, without gaps
 * @param recordedAt when it was registered, by the official clock, to the microsecond
 */
public record OpinionRecord(MatterId matter, long number, ActId act, Instant recordedAt, Actor registeredBy, Opinion opinion) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The bytes, the same for ever. */
    public byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("act", act.toString())
                .put("matter", matter.toString())
                .put("number", number)
                .put("recordedAt", MICROSECONDS.format(recordedAt))
                .put("receivedOn", opinion.receivedOn().toString())
                .put("way", opinion.way().name())
                .put("clause", opinion.clause())
                .put("content", opinion.content());
        if (opinion.from() != null) {
            json.putObject("from").put("committed", opinion.from().committed().hex());
        }
        json.putObject("registeredBy")
                .put("organ", registeredBy.organ().value())
                .put("person", registeredBy.person().value())
                .put("unit", registeredBy.unit().value())
                .put("post", registeredBy.post().value())
                .put("onBehalfOf", registeredBy.onBehalfOf() == null ? null : registeredBy.onBehalfOf().value());
        return CanonicalJson.write(json);
    }

    /** The digest of the bytes, as the receipt shows it. */
    public Digest digest() {
        return Digest.of(bytes());
    }

    /** Reads what {@link #bytes} wrote; throws {@link IllegalArgumentException} for anything else. */
    static OpinionRecord read(byte[] bytes) {
        JsonNode json = CanonicalJson.read(bytes);
        JsonNode by = json.path("registeredBy");
        Actor actor = new Actor(new OrganId(by.path("organ").asString()), new PersonId(by.path("person").asString()),
                new UnitId(by.path("unit").asString()), new PostKind(by.path("post").asString()),
                by.has("onBehalfOf") ? new PersonId(by.path("onBehalfOf").asString()) : null);
        return new OpinionRecord(MatterId.of(json.path("matter").asString()), json.path("number").asLong(),
                ActId.of(json.path("act").asString()), Instant.parse(json.path("recordedAt").asString()), actor,
                new Opinion(LocalDate.parse(json.path("receivedOn").asString()),
                        Opinion.Way.valueOf(json.path("way").asString()),
                        json.has("clause") ? json.path("clause").asString() : null, json.path("content").asString(),
                        json.has("from") ? new PersonalText(new Digest(json.path("from").path("committed").asString())) : null));
    }
}
