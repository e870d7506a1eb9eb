package cn.fadu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form as deployed: its components in the order in which they are shown.
 *
 * @param id camelCase id, the one a user task names as its {@code formRef}
 */
public record FormDefinition(String id, List<Component> components) {

    public FormDefinition {
        components = List.copyOf(components);
    }

    /** Every component that takes input, those inside groups included, rows of dynamic lists not. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect(components, fields);
        return fields;
    }

    public Optional<Field> field(String key) {
        return fields().stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** This form with the components of another behind its own, to take what was sent for both. */
    public FormDefinition and(FormDefinition other) {
        List<Component> both = new ArrayList<>(components);
        both.addAll(other.components());
        return new FormDefinition(id, both);
    }

    private static void collect(List<Component> components, List<Field> into) {
        for (Component component : components) {
            if (component instanceof Field field) {
                into.add(field);
            } else if (component instanceof Group group) {
                collect(group.components(), into);
            }
        }
    }

    /** Part of a form. */
    public sealed interface Component permits Text, Group, Field {

        String id();

        /** When the component is hidden, and then neither shown nor taken. */
        Condition hiddenWhen();
    }

    /** A paragraph of explanation. */
    public record Text(String id, String text, Condition hiddenWhen) implements Component {
    }

    /** Components under a common heading. */
    public record Group(String id, String label, List<Component> components, Condition hiddenWhen) implements Component {

        public Group {
            components = List.copyOf(components);
        }
    }

    /** The kinds of input the dialect knows. */
    public enum Kind { TEXTFIELD, TEXTAREA, NUMBER, CHECKBOX, CHECKLIST, RADIO, SELECT, DATE, FILE, LIST }

    /** One of the values of a choice; {@code label} is Chinese, English comes from the message bundles. */
    public record Option(String label, String value) {
    }

    /**
     * An input.
     *
     * @param required  whether an answer must be given (for a checkbox: must be ticked)
     * @param minLength least number of characters (Unicode code points) of a text, or 0
     * @param maxLength greatest number of characters of a text
     * @param min       least number allowed, inclusive, or null
     * @param max       greatest number allowed, inclusive, or null
     * @param options   values of a choice; empty when {@code optionSource} names where they come from
     * @param optionSource name under which the product supplies options, or null
     * @param multiple  whether a file field takes several files
     * @param rows      the fields of a row, for kind {@link Kind#LIST} only
     */
    public record Field(String id, String key, Kind kind, String label, String help, boolean required, int minLength,
                        int maxLength, Long min, Long max, List<Option> options, String optionSource, boolean multiple,
                        boolean readOnly, List<Field> rows, Condition hiddenWhen) implements Component {

        public Field {
            options = List.copyOf(options);
            rows = List.copyOf(rows);
        }
    }
}
