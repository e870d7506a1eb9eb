package cn.fadu.imports;

import cn.fadu.imports.ImportField.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cells as members of JSON. What cannot be understood stays text, and the check of the member says what is expected. */
final class SheetCells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|\\s*月)?");
    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(.+?)[\\s:：|｜]*(\\d{1,6})\\s*人?");
    private static final String BETWEEN_ITEMS = "[;；\\n]";
    private static final String BETWEEN_PARTS = "[|｜]";
    private static final int LAST_SERIAL = 2_958_465;

    private final ImportWords words;

    SheetCells(ImportWords words) {
        this.words = words;
    }

    /** The text of a cell; a whole number without decimals. */
    static String plain(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
        }
        return cell.getValue() == null ? "" : cell.getText().strip();
    }

    JsonNode value(Cell cell, ImportField field) {
        return switch (field.type()) {
            case DATE, DAY -> date(cell);
            case COUNT -> count(plain(cell));
            case YES_NO -> cell.getType() == CellType.BOOLEAN ? JSON.booleanNode(cell.asBoolean()) : yesNo(plain(cell));
            case WORD -> JSON.stringNode(words.nameOf(field, plain(cell)));
            case WORDS -> list(cell, text -> JSON.stringNode(words.nameOf(field, text)));
            case NAMES -> list(cell, JSON::stringNode);
            case ROWS -> list(cell, text -> row(text, field.rows()));
            case TEXT -> JSON.stringNode(plain(cell));
        };
    }

    private static JsonNode date(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            double serial = cell.asNumber().doubleValue();
            return serial < 1 || serial > LAST_SERIAL ? JSON.stringNode(plain(cell))
                    : JSON.stringNode(cell.asDate().toLocalDate().toString());
        }
        String text = plain(cell);
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return JSON.stringNode(text);
        }
        String month = date.group(1) + "-" + two(date.group(2));
        return JSON.stringNode(date.group(3) == null ? month : month + "-" + two(date.group(3)));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static JsonNode count(String text) {
        return text.matches("\\d{1,15}") ? JSON.numberNode(Long.parseLong(text)) : JSON.stringNode(text);
    }

    private JsonNode yesNo(String text) {
        return words.yesNo(text).<JsonNode>map(JSON::booleanNode).orElseGet(() -> JSON.stringNode(text));
    }

    private static ArrayNode list(Cell cell, java.util.function.Function<String, JsonNode> item) {
        ArrayNode list = JSON.arrayNode();
        Stream.of(plain(cell).split(BETWEEN_ITEMS)).map(String::strip).filter(t -> !t.isEmpty()).map(item).forEach(list::add);
        return list;
    }

    private ObjectNode row(String text, List<ImportField> members) {
        ObjectNode row = JSON.objectNode();
        Matcher counted = NAME_AND_NUMBER.matcher(text);
        if (members.size() == 2 && members.get(1).type() == Type.COUNT && counted.matches()) {
            row.put(members.get(0).name(), counted.group(1));
            row.put(members.get(1).name(), Long.parseLong(counted.group(2)));
            return row;
        }
        String[] parts = text.split(BETWEEN_PARTS, members.size());
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            ImportField member = members.get(i);
            if (!part.isEmpty()) {
                row.set(member.name(), member.type() == Type.WORD ? JSON.stringNode(words.nameOf(member, part))
                        : member.type() == Type.COUNT ? count(part) : JSON.stringNode(part));
            }
        }
        return row;
    }
}
