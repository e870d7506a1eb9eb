package cn.fadu.statute;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong in a profile file.
 *
 * @param line      counted from one; 0 where the fault is in no single line
 * @param key       path of the key, such as {@code numbers.expertsMin.value}; empty for the file as a whole
 * @param arguments for the text of the kind, in its order
 */
public record ProfileFault(Kind kind, int line, String key, List<Object> arguments) {

    /** The bundle text of each is {@code profiles.fault.<name>}; what stands here is for the log. */
    public enum Kind {
        TOO_LARGE("is larger than {0} bytes"),
        NOT_UTF_8("is not UTF-8 text"),
        NOT_YAML("is not YAML: {0}"),
        REFERENCES("has an anchor, an alias or a tag, which profile files do without"),
        NOT_A_MAPPING("is not a mapping"),
        UNKNOWN_KEY("unknown key {0}"),
        KEY_TWICE("{0} is there twice"),
        MISSING("is missing"),
        NOT_A_TEXT("is missing or not a text"),
        NOT_A_NAME("{0} is not a name of letters, figures and hyphens"),
        NOT_A_VERSION("{0} is not a version of numbers joined by dots"),
        NOT_A_REFERENCE("{0} is not a profile with its version, such as CN-national@2026.1"),
        NOT_A_NUMBER("{0} is not a whole number"),
        NOT_A_DAY_OF_YEAR("{0} is not a day of the year in quotation marks, such as \"06-30\""),
        OUT_OF_RANGE("{0} is not between {1} and {2}"),
        NOT_TRUE_OR_FALSE("{0} is neither true nor false"),
        NOT_A_DATE("{0} is not a date such as 2026-01-01"),
        NOT_A_SOURCE("{0} is not a legal basis such as order-713/15-1"),
        NOT_ONE_OF("{0} is not one of {1}"),
        ENDS_BEFORE_IT_BEGINS("ends on {0}, before it begins on {1}"),
        LEVEL_NOT_DIRECT("{0} follows the order by reference, so its binding is by_reference"),
        EXTENDS_ITSELF("extends itself: {0}"),
        UNKNOWN_PARENT("extends an unknown profile {0}"),
        NOBODY_SETS("nothing sets {0}"),
        BEYOND_NATIONAL_LAW("{0} falls short of the {1} that {2} sets"),
        VERSION_TAKEN("version {0} is there already"),
        VERSION_NOT_LATER("version {0} is not later than {1}, the present one");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    public ProfileFault {
        arguments = List.copyOf(arguments);
    }

    static ProfileFault at(int line, String key, Kind kind, Object... arguments) {
        return new ProfileFault(kind, line, key, List.of(arguments));
    }

    /** In English, with line and key. */
    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ": " : "") + (key.isEmpty() ? "" : key + ": ")
                + new MessageFormat(kind.text, Locale.ENGLISH).format(arguments.stream().map(String::valueOf).toArray());
    }
}
