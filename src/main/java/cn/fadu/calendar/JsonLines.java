package cn.fadu.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.ObjectReadContext;

/** Reads JSON and keeps the line on which each value begins. */
final class JsonLines {

    private static final int DEEPEST = 8;
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

    private JsonLines() {
    }

    /**
     * A value.
     *
     * @param value a {@code Map<String, Node>}, a {@code List<Node>}, a string, an {@link Integer}, a {@link Boolean}, or null for
     *              everything else
     * @param line  from 1
     */
    record Node(Object value, int line) {

        @SuppressWarnings("unchecked")
        Map<String, Node> object() {
            return value instanceof Map<?, ?> ? (Map<String, Node>) value : null;
        }

        @SuppressWarnings("unchecked")
        List<Node> list() {
            return value instanceof List<?> ? (List<Node>) value : null;
        }
    }

    /** Throws {@link tools.jackson.core.JacksonException}, with its place, for what is not one JSON value or names a key twice. */
    static Node read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node node = node(parser);
            parser.nextToken();
            if (parser.currentToken() != null) {
                throw new tools.jackson.core.exc.StreamReadException(parser, "more after the end", parser.currentTokenLocation());
            }
            return node;
        }
    }

    private static Node node(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, node(parser));
            }
            return new Node(members, line);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                members.add(node(parser));
            }
            return new Node(members, line);
        }
        return new Node(scalar(parser, token), line);
    }

    private static Object scalar(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : null;
            default -> null;
        };
    }
}
