package cn.fadu.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a legal instrument. Its text form, used in entries, rules, models and tests, is
 * {@code instrument/article[-paragraph[-item]]}, for example {@code order-713/30-2}.
 *
 * @param instrument code of the instrument, such as {@code order-713}; its full name is in the message bundles under
 *                   {@code instrument.<code>}
 * @param article    article, and where it matters paragraph and item, counted from one and joined by hyphens
 */
public record LegalBasis(String instrument, String article) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)/([0-9]+(?:-[0-9]+){0,2})");

    public static final String ORDER_713 = "order-713";

    public LegalBasis {
        if (!FORM.matcher(instrument + "/" + article).matches()) {
            throw new IllegalArgumentException("not a legal basis: " + instrument + "/" + article);
        }
    }

    /** A place in the Interim Regulation on Procedures for Major Administrative Decisions (State Council Order 713). */
    public static LegalBasis order713(String article) {
        return new LegalBasis(ORDER_713, article);
    }

    /** Reads the text form; throws {@link IllegalArgumentException} for anything else. */
    public static LegalBasis parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a legal basis: " + text);
        }
        return new LegalBasis(m.group(1), m.group(2));
    }

    @Override
    public String toString() {
        return instrument + "/" + article;
    }
}
