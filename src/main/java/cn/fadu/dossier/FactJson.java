package cn.fadu.dossier;

import cn.fadu.shared.CanonicalJson;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts as the payload of an entry: {@code {"facts":[{"fact":"ConsultationNoticePublished",…},…]}} in canonical JSON. Names
 * of facts and components are permanent; ids and digests are plain strings, dates ISO dates, sets sorted lists, and what
 * is null is left out.
 */
public final class FactJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
            // A record is its components; questions it answers (isConfirmed) are no part of it.
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new RecordValuesModule())
            .build();

    private static final Map<String, Class<? extends Fact>> TYPES = types();

    private FactJson() {
    }

    /** The payload that states these facts, in their order. */
    public static byte[] write(List<Fact> facts) {
        ObjectNode payload = JSON.createObjectNode();
        var array = payload.putArray("facts");
        for (Fact fact : facts) {
            ObjectNode node = JSON.valueToTree(fact);
            node.put("fact", fact.getClass().getSimpleName());
            array.add(node);
        }
        return CanonicalJson.write(payload);
    }

    /** The facts a payload states; throws {@link IllegalArgumentException} for a payload that states anything else. */
    public static List<Fact> read(byte[] payload) {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode node : CanonicalJson.read(payload).path("facts")) {
            Class<? extends Fact> type = TYPES.get(node.path("fact").asString(""));
            if (type == null) {
                throw new IllegalArgumentException("unknown fact: " + node.path("fact"));
            }
            facts.add(JSON.treeToValue(((ObjectNode) node).without("fact"), type));
        }
        return facts;
    }

    /** Whether the fact of this name is of the kind: the fact itself, or any of its stage. */
    static boolean isA(String fact, Class<? extends Fact> kind) {
        return Optional.ofNullable(TYPES.get(fact)).filter(kind::isAssignableFrom).isPresent();
    }

    /** The payload of an entry of another stream: {@code {"<name>":{…}}}, spelt like facts. */
    public static byte[] payload(String name, Record content) {
        ObjectNode payload = JSON.createObjectNode();
        payload.set(name, JSON.valueToTree(content));
        return CanonicalJson.write(payload);
    }

    /** Reads what {@link #payload} wrote. */
    public static <T extends Record> T readPayload(byte[] payload, String name, Class<T> type) {
        return JSON.treeToValue(CanonicalJson.read(payload).path(name), type);
    }

    /** One component of a dossier, quickly; not canonical. */
    static byte[] component(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /** A dossier as canonical JSON, the form in which it is exported and compared. */
    public static byte[] write(Dossier dossier) {
        return CanonicalJson.write(JSON.valueToTree(dossier));
    }

    /** Reads what {@link DossierBytes} or {@link #write} made, or JSON in any other spelling. */
    public static Dossier readDossier(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != DossierBytes.DEFLATED) {
            return JSON.readValue(bytes, Dossier.class);
        }
        Inflater inflater = new Inflater(true);
        try {
            return JSON.readValue(new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1), inflater), Dossier.class);
        } finally {
            inflater.end();
        }
    }

    private static Map<String, Class<? extends Fact>> types() {
        Map<String, Class<? extends Fact>> types = new LinkedHashMap<>();
        Stream.of(Fact.class.getPermittedSubclasses())
                .flatMap(stage -> Stream.of(stage.getPermittedSubclasses()))
                .forEach(type -> {
                    if (types.put(type.getSimpleName(), type.asSubclass(Fact.class)) != null) {
                        throw new IllegalStateException("two facts named " + type.getSimpleName());
                    }
                });
        return Map.copyOf(types);
    }
}
