package cn.fadu.shared;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a piece of work goes: a kind of post in the unit that has a function for the matter. Models write it as the
 * candidate group {@code function/post}, for example {@code legality/reviewer}; it is resolved to a unit when the work opens.
 *
 * @param function {@code lead} for the undertaking unit of the matter, {@code named} for the unit that the procedure names
 *                 when the work opens (a unit that is consulted), {@code any} for every unit of the organ that has the
 *                 post, which only acts without a task can have, otherwise a function of exactly one unit of the organ
 */
public record Desk(String function, PostKind post) {

    public static final String LEAD = "lead";
    public static final String NAMED = "named";
    public static final String ANY = "any";

    private static final Pattern FORM = Pattern.compile("([a-z-]+)/([a-z0-9-]+)");

    public Desk {
        Objects.requireNonNull(function);
        Objects.requireNonNull(post);
    }

    /** Reads {@code function/post}; throws {@link IllegalArgumentException} for anything else. */
    public static Desk parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a desk: " + text);
        }
        return new Desk(m.group(1), new PostKind(m.group(2)));
    }

    @Override
    public String toString() {
        return function + "/" + post;
    }
}
