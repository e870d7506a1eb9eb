package cn.fadu.web.forms;

import cn.fadu.forms.Condition;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Kind;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.forms.FormDefinition.Text;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormView.Choice;
import cn.fadu.web.forms.FormView.KeptFile;
import cn.fadu.web.forms.FormView.Part;
import cn.fadu.web.forms.FormView.ProblemView;
import cn.fadu.web.forms.FormView.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds what a page shows of a form from its definition, what was typed and what was wrong with it. */
@org.springframework.stereotype.Component
public class FormViews {

    private static final Pattern ROW = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\[([0-9]{1,3})]\\..+");

    private final FormTexts formTexts;
    private final Texts texts;
    private final KeptFiles keptFiles;

    FormViews(FormTexts formTexts, Texts texts, KeptFiles keptFiles) {
        this.formTexts = formTexts;
        this.texts = texts;
        this.keptFiles = keptFiles;
    }

    /** {@code input} is what was typed so far, empty for a new form; {@code supplied} the options per option source. */
    public FormView view(FormDefinition form, Map<String, List<String>> input, List<FieldProblem> problems,
                         Map<String, List<Option>> supplied) {
        return view(form, input, problems, supplied, Map.of());
    }

    /** {@code given} is, by field, what the product gives where the field stays empty. */
    public FormView view(FormDefinition form, Map<String, List<String>> input, List<FieldProblem> problems,
                         Map<String, List<Option>> supplied, Map<String, String> given) {
        Rendering rendering = new Rendering(form, input, problems, supplied, given);
        List<Part> parts = form.components().stream().map(c -> rendering.part(c, null, "")).toList();
        return new FormView(form.id(), formTexts.title(form), parts, problems.stream().map(rendering::problem).toList());
    }

    private final class Rendering {

        private final FormDefinition form;
        private final Map<String, List<String>> input;
        private final Map<String, List<Option>> supplied;
        private final Map<String, String> nextOf;
        private final Map<String, String> problemOf = new LinkedHashMap<>();
        private final Map<String, String> labelOf = new LinkedHashMap<>();

        Rendering(FormDefinition form, Map<String, List<String>> input, List<FieldProblem> problems,
                  Map<String, List<Option>> supplied, Map<String, String> nextOf) {
            this.form = form;
            this.input = input;
            this.supplied = supplied;
            this.nextOf = nextOf;
            problems.forEach(p -> problemOf.merge(p.field(), words(p), (a, b) -> a + " " + b));
        }

        Part part(Component component, Field list, String prefix) {
            String when = inWords(component.hiddenWhen(), list);
            String hide = component.hiddenWhen().toString();
            if (component instanceof Text text) {
                return bare("TEXT", text.id(), prefix, hide, when, formTexts.of(form, text), List.of());
            }
            if (component instanceof Group group) {
                return bare("GROUP", group.id(), prefix, hide, when, formTexts.of(form, group),
                        group.components().stream().map(c -> part(c, list, prefix)).toList());
            }
            return input((Field) component, list, prefix, hide, when);
        }

        private Part bare(String kind, String id, String prefix, String hide, String when, String label,
                          List<Part> parts) {
            return new Part(kind, "", htmlId(prefix + id), prefix, hide, when, label, "", false, false, "", 0, null,
                    null, false, List.of(), List.of(), List.of(), parts, null, null);
        }

        private Part input(Field field, Field list, String prefix, String hide, String when) {
            String name = prefix + field.key();
            List<String> given = input.getOrDefault(name, List.of());
            String label = formTexts.label(form, list, field);
            labelOf.put(name, label);
            return new Part(field.kind().name(), name, htmlId(name), prefix, hide, when, label,
                    help(name, list, field), field.required(), field.readOnly(),
                    given.isEmpty() ? "" : given.get(0), field.maxLength(), field.min(), field.max(), field.multiple(),
                    choices(field, list, given), field.kind() == Kind.FILE ? keptFiles.of(given) : List.of(),
                    field.kind() == Kind.LIST ? rows(field) : List.of(), List.of(), problemOf.get(name), nextOf.get(name));
        }

        private String help(String name, Field list, Field field) {
            String help = formTexts.help(form, list, field);
            return nextOf.containsKey(name) ? (help + " " + texts.text("prints.next-number", nextOf.get(name))).strip() : help;
        }

        private List<Choice> choices(Field field, Field list, List<String> given) {
            List<Option> options = field.optionSource() == null ? field.options()
                    : supplied.getOrDefault(field.optionSource(), List.of());
            return options.stream().map(o -> new Choice(o.value(), formTexts.option(form, list, field, o),
                    given.contains(o.value()))).toList();
        }

        /** The rows typed so far, at least one; one more when that is asked for. Rows are numbered anew. */
        private List<Row> rows(Field list) {
            TreeSet<Integer> indexes = new TreeSet<>();
            for (String name : input.keySet()) {
                Matcher row = ROW.matcher(name);
                if (row.matches() && row.group(1).equals(list.key())) {
                    indexes.add(Integer.valueOf(row.group(2)));
                }
            }
            if (indexes.isEmpty() || input.getOrDefault(FormView.ADD_ROW, List.of()).contains(list.key())) {
                indexes.add(indexes.isEmpty() ? 0 : indexes.last() + 1);
            }
            List<Row> rows = new ArrayList<>();
            for (int index : indexes) {
                String prefix = list.key() + "[" + index + "].";
                rows.add(new Row(index, list.rows().stream().map(f -> part(f, list, prefix)).toList()));
            }
            return rows;
        }

        private String inWords(Condition hidden, Field list) {
            List<String> conditions = new ArrayList<>();
            for (List<Condition.Comparison> all : hidden.anyOfAll()) {
                List<String> alternatives = new ArrayList<>();
                for (Condition.Comparison c : all) {
                    Field asked = asked(c.field(), list);
                    boolean ofRow = list != null && list.rows().contains(asked);
                    String label = formTexts.label(form, ofRow ? list : null, asked);
                    alternatives.add(texts.text(c.equal() ? "web.form.when-not" : "web.form.when", label,
                            valueInWords(asked, list, c.value())));
                }
                conditions.add(String.join(texts.text("web.form.when-or"), alternatives));
            }
            return conditions.isEmpty() ? ""
                    : texts.text("web.form.when-sentence", String.join(texts.text("web.form.when-and"), conditions));
        }

        private Field asked(String key, Field list) {
            if (list != null) {
                for (Field field : list.rows()) {
                    if (field.key().equals(key)) {
                        return field;
                    }
                }
            }
            return form.field(key).orElseThrow(
                    () -> new IllegalStateException("form " + form.id() + " has a condition on " + key));
        }

        private String valueInWords(Field field, Field list, String value) {
            if (field.kind() == Kind.CHECKBOX) {
                return texts.text(value.equals("true") ? "web.form.ticked" : "web.form.not-ticked");
            }
            Field owner = list != null && list.rows().contains(field) ? list : null;
            return field.options().stream().filter(o -> o.value().equals(value))
                    .map(o -> formTexts.option(form, owner, field, o)).findFirst()
                    .orElse(value.isEmpty() ? texts.text("web.form.nothing") : value);
        }

        ProblemView problem(FieldProblem problem) {
            boolean ofField = labelOf.containsKey(problem.field());
            return new ProblemView(ofField ? htmlId(problem.field()) : "",
                    ofField ? labelOf.get(problem.field()) : "", words(problem));
        }

        private String words(FieldProblem problem) {
            return texts.text(problem.message(), problem.arguments().toArray());
        }
    }

    private static String htmlId(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
