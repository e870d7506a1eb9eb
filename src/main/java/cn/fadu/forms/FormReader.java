package cn.fadu.forms;

import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Kind;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.forms.FormDefinition.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a Camunda Form. What is outside the dialect is refused with the form, the component and the reason. */
public final class FormReader {

    /** Longest text where the form sets no limit of its own, in characters. */
    public static final int TEXTFIELD_LIMIT = 200;
    public static final int TEXTAREA_LIMIT = 20_000;

    /** Names under which the product supplies the options of a choice. */
    public static final Set<String> OPTION_SOURCES = Set.of(
            "advisers",
            "busyUnits",
            "consultableUnits",
            "catalogueItems",
            "openCatalogueProposals",
            "copyPeople",
            "copyUnits",
            "deskHolders",
            "executingUnits",
            "furtherAdvisers",
            "livingDecisions",
            "meetings",
            "personalValues",
            "undertakingUnits",
            "paperEntries",
            "participants",
            "meetingTypes",
            "poolExperts",
            "reviewers",
            "successors",
            "unansweredLetters",
            "wrongPaperEntries");

    private static final Map<String, Kind> KINDS = Map.of("textfield", Kind.TEXTFIELD, "textarea", Kind.TEXTAREA,
            "number", Kind.NUMBER, "checkbox", Kind.CHECKBOX, "checklist", Kind.CHECKLIST, "radio", Kind.RADIO,
            "select", Kind.SELECT, "datetime", Kind.DATE, "filepicker", Kind.FILE, "dynamiclist", Kind.LIST);

    private final JsonMapper json = JsonMapper.shared();

    /** Throws {@link IllegalArgumentException} for JSON that is not a form of the dialect. */
    public FormDefinition read(String text) {
        JsonNode root = json.readTree(text);
        String id = root.path("id").asString("");
        if (id.isEmpty() || !"default".equals(root.path("type").asString(""))) {
            throw new IllegalArgumentException("a form has an id and the type \"default\"");
        }
        Set<String> keys = new HashSet<>();
        return new FormDefinition(id, components(id, root.path("components"), keys));
    }

    private List<Component> components(String form, JsonNode nodes, Set<String> keys) {
        List<Component> components = new ArrayList<>();
        for (JsonNode node : nodes) {
            components.add(component(form, node, keys));
        }
        return components;
    }

    private Component component(String form, JsonNode node, Set<String> keys) {
        String type = node.path("type").asString("");
        String id = node.path("id").asString("");
        Condition hidden = condition(form, id, node);
        return switch (type) {
            case "text" -> new Text(id, node.path("text").asString(""), hidden);
            case "group" -> new Group(id, node.path("label").asString(""), components(form, node.path("components"), keys),
                    hidden);
            default -> field(form, node, keys);
        };
    }

    private Field field(String form, JsonNode node, Set<String> keys) {
        String id = node.path("id").asString("");
        String type = node.path("type").asString("");
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw refused(form, id, "component type outside the dialect: " + type);
        }
        String key = kind == Kind.LIST ? node.path("path").asString(node.path("key").asString("")) : node.path("key").asString("");
        if (key.isEmpty() || !keys.add(key)) {
            throw refused(form, id, "key missing or used twice: " + key);
        }
        JsonNode validate = node.path("validate");
        int limit = kind == Kind.TEXTAREA ? TEXTAREA_LIMIT : TEXTFIELD_LIMIT;
        return new Field(id, key, kind, label(node, kind), node.path("description").asString(""),
                validate.path("required").asBoolean(false), validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(limit), number(validate, "min"), number(validate, "max"),
                options(node), optionSource(form, id, node), node.path("multiple").asBoolean(false),
                node.path("readonly").asBoolean(false), rows(form, node, kind), condition(form, id, node));
    }

    private List<Field> rows(String form, JsonNode node, Kind kind) {
        if (kind != Kind.LIST) {
            return List.of();
        }
        Set<String> keys = new HashSet<>();
        List<Field> rows = new ArrayList<>();
        for (JsonNode child : node.path("components")) {
            rows.add(field(form, child, keys));
        }
        return rows;
    }

    private static String label(JsonNode node, Kind kind) {
        String label = node.path("label").asString("");
        return kind == Kind.DATE ? node.path("dateLabel").asString(label) : label;
    }

    private static Long number(JsonNode validate, String name) {
        return validate.has(name) ? Long.valueOf(validate.path(name).asLong()) : null;
    }

    private static List<Option> options(JsonNode node) {
        List<Option> options = new ArrayList<>();
        for (JsonNode value : node.path("values")) {
            options.add(new Option(value.path("label").asString(""), value.path("value").asString("")));
        }
        return options;
    }

    private static String optionSource(String form, String id, JsonNode node) {
        if (!node.has("valuesKey")) {
            return null;
        }
        String source = node.path("valuesKey").asString("");
        if (!OPTION_SOURCES.contains(source)) {
            throw refused(form, id, "unknown source of options: " + source);
        }
        return source;
    }

    private static Condition condition(String form, String id, JsonNode node) {
        try {
            return Condition.parse(node.path("conditional").path("hide").asString(""));
        } catch (IllegalArgumentException e) {
            throw refused(form, id, e.getMessage());
        }
    }

    private static IllegalArgumentException refused(String form, String component, String reason) {
        return new IllegalArgumentException("form " + form + ", component " + component + ": " + reason);
    }
}
