package cn.fadu.dossier;

import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.CodeId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UuidId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of an exported dossier, made from the records that a dossier consists of, so that it cannot
 * say anything else. Components that may be null are not required; numbers and booleans that cannot be null are.
 */
public final class DossierSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:fadu:schema:dossier:1";

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private DossierSchema() {
    }

    /** In canonical JSON. */
    public static byte[] json() {
        DossierSchema schema = new DossierSchema();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", DIALECT);
        root.put("$id", ID);
        root.put("title", "Dossier of a matter");
        root.setAll((ObjectNode) schema.of(Dossier.class));
        root.set("$defs", schema.definitions);
        return CanonicalJson.write(root);
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return ofGeneric(parameterized);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && !isText(plain)) {
            return reference(plain);
        }
        if (plain.isEnum()) {
            ObjectNode node = typed("string");
            ArrayNode values = node.putArray("enum");
            Stream.of(plain.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).forEach(values::add);
            return node;
        }
        return ofValue(plain);
    }

    private ObjectNode ofValue(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return typed("integer");
        }
        ObjectNode text = typed("string");
        if (type == LocalDate.class) {
            text.put("format", "date");
        } else if (type == Digest.class) {
            text.put("pattern", "^[0-9a-f]{64}$");
        } else if (type == StreamId.class) {
            text.put("pattern", "^[a-z]+:[0-9a-f-]{36}$");
        } else if (UuidId.class.isAssignableFrom(type)) {
            text.put("format", "uuid");
        } else if (type != String.class && !CodeId.class.isAssignableFrom(type)) {
            throw new IllegalStateException("the schema does not know " + type);
        }
        return text;
    }

    private ObjectNode ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode array = typed("array");
            array.set("items", of(arguments[0]));
            if (Set.class.isAssignableFrom(raw)) {
                array.put("uniqueItems", true);
            }
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode object = typed("object");
            object.set("additionalProperties", of(arguments[1]));
            return object;
        }
        throw new IllegalStateException("the schema does not know " + type);
    }

    private static boolean isText(Class<?> type) {
        return type == Digest.class || type == StreamId.class || UuidId.class.isAssignableFrom(type)
                || CodeId.class.isAssignableFrom(type);
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        if (!definitions.has(name)) {
            ObjectNode object = typed("object");
            definitions.set(name, object);
            object.put("additionalProperties", false);
            ObjectNode properties = object.putObject("properties");
            ArrayNode required = JsonNodeFactory.instance.arrayNode();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.set(component.getName(), of(component.getGenericType()));
                if (component.getType().isPrimitive()) {
                    required.add(component.getName());
                }
            }
            if (!required.isEmpty()) {
                object.set("required", required);
            }
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("$ref", "#/$defs/" + name);
        return node;
    }

    private static ObjectNode typed(String type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", type);
        return node;
    }
}
