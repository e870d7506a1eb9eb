package cn.fadu.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The arguments of a verdict with their types, so that its text can be drawn in either language later on:
 * {@code [{"date":"2025-02-12"},{"number":7},{"text":"…"}]}.
 */
final class TypedArguments {

    private TypedArguments() {
    }

    static String write(List<Object> arguments) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Object argument : arguments) {
            if (argument instanceof LocalDate date) {
                array.addObject().put("date", date.toString());
            } else if (argument instanceof Number number) {
                array.addObject().put("number", new BigDecimal(number.toString()));
            } else {
                array.addObject().put("text", argument.toString());
            }
        }
        return array.toString();
    }

    /** Whole numbers are {@code Long}. */
    static List<Object> read(String json) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(json)) {
            if (node.has("date")) {
                arguments.add(LocalDate.parse(node.get("date").asString()));
            } else if (node.has("number")) {
                BigDecimal number = node.get("number").decimalValue();
                arguments.add(number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number);
            } else {
                arguments.add(node.get("text").asString());
            }
        }
        return arguments;
    }
}
