package cn.fadu.procedure;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Fills in forms so that their check passes, differently each time and alike for the same seed. */
final class RandomForms {

    /** Answers with which a procedure goes on; taken more often than the others, or it would hardly ever arrive. */
    private static final Set<String> ONWARD = Set.of("YES", "LAWFUL", "ACCEPTED", "LISTED", "AGREED", "ADOPTED", "COMPLIES",
            "FULL", "NONE", "AMEND_AND_RESUBMIT", "AGREES");
    /** Which meetings are planned depends on other tests: the caller chooses. */
    static final String MEETING = "meeting";
    private static final List<String> TEXTS = List.of("一般文字", "<script>alert(1)</script>", "'; DROP TABLE entry; --",
            "${7*7} #{7*7} {{7*7}}", "\"引号\" \\ 反斜杠 / 𠮷野家 😀", "{0} {1,number} '{2}'", "%s %n", "a & b < c > d",
            "../../etc/passwd", "=1+1", "‮反向‬");

    private final Random random;
    private final Supplier<String> document;
    private int texts;

    RandomForms(Random random, Supplier<String> document) {
        this.random = random;
        this.document = document;
    }

    Map<String, List<String>> fill(FormDefinition form, Map<String, List<Option>> supplied, LocalDate today) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        fill(form.components(), supplied, today, "", filled);
        return filled;
    }

    private void fill(List<? extends Component> components, Map<String, List<Option>> supplied, LocalDate today,
                      String prefix, Map<String, List<String>> filled) {
        for (Component component : components) {
            if (component.hiddenWhen().holds(key -> first(filled, key))) {
                continue;
            }
            if (component instanceof Group group) {
                fill(group.components(), supplied, today, prefix, filled);
            } else if (component instanceof Field field && !field.readOnly() && (field.required() || random.nextBoolean())) {
                fill(field, supplied, today, prefix, filled);
            }
        }
    }

    private void fill(Field field, Map<String, List<Option>> supplied, LocalDate today, String prefix,
                      Map<String, List<String>> filled) {
        List<Option> options = field.optionSource() == null ? field.options()
                : supplied.getOrDefault(field.optionSource(), List.of());
        String name = prefix + field.key();
        switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> filled.put(name, List.of(text()));
            case NUMBER -> filled.put(name, List.of(Long.toString(field.min() + random.nextInt(3))));
            case CHECKBOX -> filled.put(name, List.of("true"));
            case CHECKLIST -> filled.put(name, several(options));
            case RADIO, SELECT -> filled.put(name, List.of(options.isEmpty() || field.key().equals(MEETING) ? "" : one(options)));
            case DATE -> filled.put(name, List.of(date(field.key(), today).toString()));
            case FILE -> filled.put(name, List.of(document.get()));
            case LIST -> rows(field, supplied, today, filled);
        }
    }

    private void rows(Field list, Map<String, List<Option>> supplied, LocalDate today, Map<String, List<String>> filled) {
        int rows = 1 + random.nextInt(3);
        for (int i = 0; i < rows; i++) {
            String prefix = list.key() + "[" + i + "].";
            fill(list.rows(), supplied, today, prefix, filled);
            if (list.rows().stream().anyMatch(f -> f.key().equals("number"))) {
                filled.put(prefix + "number", List.of(Integer.toString(i + 1)));
            }
        }
    }

    private String text() {
        texts++;
        return TEXTS.get(random.nextInt(TEXTS.size())) + "·" + texts;
    }

    private String one(List<Option> options) {
        List<String> onward = options.stream().map(Option::value).filter(ONWARD::contains).toList();
        return !onward.isEmpty() && random.nextInt(4) > 0 ? onward.get(random.nextInt(onward.size()))
                : options.get(random.nextInt(options.size())).value();
    }

    private List<String> several(List<Option> options) {
        List<String> chosen = new ArrayList<>();
        options.forEach(o -> {
            if (random.nextInt(3) == 0) {
                chosen.add(o.value());
            }
        });
        return chosen.isEmpty() ? List.of(options.get(0).value()) : chosen;
    }

    private LocalDate date(String key, LocalDate today) {
        return switch (key) {
            case "until" -> today.plusDays(1 + random.nextInt(3));
            case "exceptionUntil", "plannedMeeting" -> today.plusDays(random.nextInt(9));
            case "from" -> today;
            // Nothing is received before it was sent, on a day that is not known here.
            case "receivedOn" -> today;
            default -> random.nextInt(3) > 0 ? today : today.minusDays(random.nextInt(4));
        };
    }

    private static String first(Map<String, List<String>> filled, String key) {
        return filled.getOrDefault(key, List.of("")).get(0);
    }
}
