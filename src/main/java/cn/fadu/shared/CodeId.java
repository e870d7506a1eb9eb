package cn.fadu.shared;

import java.util.regex.Pattern;

/** A typed id whose value is a short readable code: lower-case letters, digits and hyphens, 1 to 64 characters. */
public interface CodeId {

    Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    String value();

    /** Throws {@link IllegalArgumentException} unless the text has the form of a code. */
    static void check(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }
}
