package cn.fadu.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one spelling of RFC 8785 (JSON Canonicalization Scheme), in UTF-8, restricted to what records hold: objects
 * without null members, arrays, strings, booleans and integers between -(2^53-1) and 2^53-1.
 */
public final class CanonicalJson {

    private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CanonicalJson() {
    }

    /** Members that are null are left out. Throws {@link IllegalArgumentException} for values outside the restriction. */
    public static byte[] write(JsonNode node) {
        StringBuilder out = new StringBuilder(512);
        append(out, node);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads JSON in any spelling; throws {@link IllegalArgumentException} for what is not JSON. */
    public static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void append(StringBuilder out, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(out, node);
            case ARRAY -> appendArray(out, node);
            case STRING -> appendString(out, node.asString());
            case BOOLEAN -> out.append(node.asBoolean());
            case NUMBER -> appendInteger(out, node);
            default -> throw new IllegalArgumentException("not in canonical JSON: " + node.getNodeType());
        }
    }

    private static void appendObject(StringBuilder out, JsonNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        names.removeIf(name -> object.get(name).isNull());
        names.sort(null);
        out.append('{');
        String separator = "";
        for (String name : names) {
            out.append(separator);
            appendString(out, name);
            out.append(':');
            append(out, object.get(name));
            separator = ",";
        }
        out.append('}');
    }

    private static void appendArray(StringBuilder out, JsonNode array) {
        out.append('[');
        String separator = "";
        for (JsonNode item : array) {
            out.append(separator);
            append(out, item);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendInteger(StringBuilder out, JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || Math.abs(number.asLong()) > MAX_SAFE_INTEGER) {
            throw new IllegalArgumentException("not a safe integer: " + number);
        }
        out.append(number.asLong());
    }

    private static void appendString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> appendPlain(out, text, i, c);
            }
        }
        out.append('"');
    }

    private static void appendPlain(StringBuilder out, String text, int index, char c) {
        boolean lone = Character.isHighSurrogate(c)
                && (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)))
                || Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
        if (lone) {
            throw new IllegalArgumentException("a lone surrogate is not text");
        }
        if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
