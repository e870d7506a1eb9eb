package cn.fadu.imports;

import cn.fadu.shared.CanonicalJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft 2020-12) of what is sent to be imported, made from {@link ImportField}. */
public final class ImportSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:fadu:schema:import:1";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$";
    private static final String UUID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private ImportSchema() {
    }

    /** In canonical JSON. */
    public static byte[] json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", DIALECT);
        root.put("$id", ID);
        root.put("title", "Procedures of the past");
        root.put("type", "object");
        root.put("additionalProperties", false);
        root.putArray("required").add("actId").add("stateSecrets").add("procedures");
        ObjectNode members = root.putObject("properties");
        members.putObject("actId").put("type", "string").put("pattern", UUID)
                .put("description", "Chosen by the sender; the same import sent again under the same id is entered once.");
        members.putObject("stateSecrets").put("type", "boolean").put("const", false)
                .put("description", "Whether anything in it is a state secret. Such procedures are never entered.");
        ObjectNode procedures = members.putObject("procedures");
        procedures.put("type", "array").put("minItems", 1).put("maxItems", ImportLimits.PROCEDURES);
        procedures.putObject("items").put("$ref", "#/$defs/procedure");
        ObjectNode definitions = root.putObject("$defs");
        ObjectNode procedure = object(ImportField.PROCEDURE);
        definitions.set("procedure", procedure);
        ObjectNode steps = ((ObjectNode) procedure.get("properties")).putObject("steps");
        steps.put("type", "array").put("minItems", 1).put("maxItems", ImportLimits.STEPS_OF_ONE);
        steps.putObject("items").put("$ref", "#/$defs/step");
        ((ArrayNode) procedure.get("required")).add("steps");
        definitions.set("step", object(ImportField.STEP));
        return CanonicalJson.write(root);
    }

    private static ObjectNode object(List<ImportField> fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("type", "object");
        object.put("additionalProperties", false);
        ArrayNode required = object.putArray("required");
        ObjectNode members = object.putObject("properties");
        fields.forEach(field -> {
            members.set(field.name(), value(field));
            if (field.required()) {
                required.add(field.name());
            }
        });
        return object;
    }

    private static ObjectNode value(ImportField field) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (field.type()) {
            case TEXT -> node.put("type", "string").put("minLength", 1).put("maxLength", field.most());
            case DATE -> node.put("type", "string").put("pattern", DATE);
            case DAY -> node.put("type", "string").put("pattern", DAY);
            case COUNT -> node.put("type", "integer").put("minimum", 0).put("maximum", field.most());
            case YES_NO -> node.put("type", "boolean");
            case WORD -> words(node.put("type", "string"), field);
            case WORDS -> {
                list(node, field).put("uniqueItems", true);
                words(((ObjectNode) node.get("items")).put("type", "string"), field);
            }
            case NAMES -> ((ObjectNode) list(node, field).get("items")).put("type", "string").put("minLength", 1)
                    .put("maxLength", ImportField.LINE);
            case ROWS -> list(node, field).set("items", object(field.rows()));
        }
        return node;
    }

    private static ObjectNode list(ObjectNode node, ImportField field) {
        node.put("type", "array").put("maxItems", field.most());
        node.putObject("items");
        return node;
    }

    private static void words(ObjectNode node, ImportField field) {
        ArrayNode values = node.putArray("enum");
        field.wordNames().forEach(values::add);
    }
}
