package cn.fadu.numbering;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an organ writes the numbers of one kind in one year: 市政发〔2026〕8号. */
record NumberSeries(String prefix, int year) {

    private static final Pattern WRITTEN = Pattern.compile("(.+)〔([0-9]{4})〕([1-9][0-9]{0,8})号");

    String written(int serial) {
        return prefix + "〔" + year + "〕" + serial + "号";
    }

    /** The serial number in a text of this series; empty for a text of any other form. */
    OptionalInt serial(String number) {
        Matcher matcher = WRITTEN.matcher(number);
        boolean own = matcher.matches() && matcher.group(1).equals(prefix)
                && Integer.parseInt(matcher.group(2)) == year;
        return own ? OptionalInt.of(Integer.parseInt(matcher.group(3))) : OptionalInt.empty();
    }
}
