package cn.fadu.verifier.database;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the check in one language. */
final class CheckTexts {

    private final ResourceBundle bundle;
    private final Locale locale;

    CheckTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages/databasecheck", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese where the machine speaks it, else English: a terminal without Chinese letters would show nothing readable. */
    static Locale ofMachine() {
        return Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Stream, number of the entry, size, and then the details, as {0}, {1}, {2}, {3} and so on. */
    String text(Finding finding) {
        List<Object> values = new ArrayList<>(List.of(shown(finding.stream()), shown(finding.sequence()), shown(finding.size())));
        values.addAll(finding.details());
        return text("databasecheck." + finding.kind().name().toLowerCase(Locale.ROOT), values.toArray());
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }
}
