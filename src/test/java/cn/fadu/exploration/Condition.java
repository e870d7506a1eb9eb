package cn.fadu.exploration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a gateway asks: a yes-or-no variable, its contrary, or whether an enumeration has a value. Models use no other form. */
record Condition(String variable, String value, boolean contrary) {

    private static final Pattern FORM = Pattern.compile("\\$\\{(!?)(\\w+)(?: == '(\\w+)')?}");

    static Condition parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a condition of the closed form: " + text);
        }
        return new Condition(m.group(2), m.group(3) == null ? "true" : m.group(3), !m.group(1).isEmpty());
    }

    boolean holds(String actual) {
        return value.equals(actual) != contrary;
    }
}
