package cn.fadu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of the dialect: comparisons of a field with a text, joined by {@code or} of {@code and}s
 * ({@code and} binds stronger), for example {@code =outcome != "LISTED" or meeting = "x"}. This is the part of FEEL that
 * the dialect admits; it is evaluated on the submitted texts, an absent one counting as empty.
 */
public record Condition(List<List<Comparison>> anyOfAll) {

    /** Never true: the component is always shown. */
    public static final Condition NEVER = new Condition(List.of());

    private static final Pattern COMPARISON = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*(!?=)\\s*\"([^\"]*)\"\\s*");
    private static final Pattern TRUTH = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*(!?=)\\s*(true|false)\\s*");

    /** Whether {@code field} equals {@code value}, or the opposite when {@code equal} is false. */
    public record Comparison(String field, boolean equal, String value) {

        boolean holds(Function<String, String> valueOf) {
            String actual = valueOf.apply(field);
            return equal == value.equals(actual == null ? "" : actual);
        }
    }

    /** Reads the text of a {@code conditional.hide}; throws {@link IllegalArgumentException} outside the dialect. */
    public static Condition parse(String feel) {
        if (feel == null || feel.isBlank()) {
            return NEVER;
        }
        if (!feel.startsWith("=")) {
            throw new IllegalArgumentException("a condition starts with '=': " + feel);
        }
        List<List<Comparison>> any = new ArrayList<>();
        for (String conjunction : feel.substring(1).split("\\bor\\b")) {
            List<Comparison> all = new ArrayList<>();
            for (String comparison : conjunction.split("\\band\\b")) {
                all.add(comparison(comparison));
            }
            any.add(List.copyOf(all));
        }
        return new Condition(List.copyOf(any));
    }

    private static Comparison comparison(String text) {
        Matcher m = COMPARISON.matcher(text);
        if (!m.matches()) {
            m = TRUTH.matcher(text);
        }
        if (!m.matches()) {
            throw new IllegalArgumentException("not a comparison of the form dialect: " + text.trim());
        }
        return new Comparison(m.group(1), m.group(2).equals("="), m.group(3));
    }

    /** Whether the condition holds for the texts of the fields. */
    public boolean holds(Function<String, String> valueOf) {
        return anyOfAll.stream().anyMatch(all -> all.stream().allMatch(c -> c.holds(valueOf)));
    }

    /** The condition in the dialect, for the page's script. */
    @Override
    public String toString() {
        List<String> any = new ArrayList<>();
        for (List<Comparison> all : anyOfAll) {
            List<String> texts = new ArrayList<>();
            for (Comparison c : all) {
                texts.add(c.field() + (c.equal() ? "=" : "!=") + c.value());
            }
            any.add(String.join("&", texts));
        }
        return String.join("|", any);
    }
}
