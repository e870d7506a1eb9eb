package cn.fadu.web.forms;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Kind;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.forms.FormDefinition.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms as programs get them: the JSON of form-js, in the language of the call, with the options that the product supplies. */
@org.springframework.stereotype.Component
public class FormSchemas {

    private final FormTexts texts;
    private final JsonMapper json = JsonMapper.shared();

    FormSchemas(FormTexts texts) {
        this.texts = texts;
    }

    /**
     * The form as JSON.
     *
     * @param source   the JSON it was read from
     * @param supplied options by the name of their source, for choices that have none of their own
     */
    public ObjectNode of(FormDefinition form, String source, Map<String, List<Option>> supplied) {
        ObjectNode root = (ObjectNode) json.readTree(source);
        new Translation(form, supplied).components(root.path("components"), form.components(), null);
        return root;
    }

    private final class Translation {

        private final FormDefinition form;
        private final Map<String, List<Option>> supplied;

        Translation(FormDefinition form, Map<String, List<Option>> supplied) {
            this.form = form;
            this.supplied = supplied;
        }

        void components(JsonNode nodes, List<? extends Component> components, Field list) {
            Map<String, Component> byId = components.stream().collect(Collectors.toMap(Component::id, c -> c, (a, b) -> a));
            for (JsonNode node : nodes) {
                Component component = byId.get(node.path("id").asString(""));
                if (component != null) {
                    component((ObjectNode) node, component, list);
                }
            }
        }

        private void component(ObjectNode node, Component component, Field list) {
            if (component instanceof Text text) {
                node.put("text", texts.of(form, text));
            } else if (component instanceof Group group) {
                node.put("label", texts.of(form, group));
                components(node.path("components"), group.components(), list);
            } else if (component instanceof Field field) {
                field(node, field, list);
            }
        }

        private void field(ObjectNode node, Field field, Field list) {
            node.put(field.kind() == Kind.DATE ? "dateLabel" : "label", texts.label(form, list, field));
            if (node.has("description")) {
                node.put("description", texts.help(form, list, field));
            }
            List<Option> options = field.optionSource() == null ? field.options()
                    : supplied.getOrDefault(field.optionSource(), List.of());
            if (Stream.of(Kind.RADIO, Kind.SELECT, Kind.CHECKLIST).anyMatch(field.kind()::equals)) {
                node.remove("valuesKey");
                ArrayNode values = node.putArray("values");
                options.forEach(o -> values.addObject().put("label", texts.option(form, list, field, o)).put("value", o.value()));
            }
            if (field.kind() == Kind.LIST) {
                components(node.path("components"), field.rows(), field);
            }
        }
    }
}
