package cn.fadu.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name fit to be shown and offered for saving: no path, no control or invisible characters, at most
 * {@value #LONGEST} characters before the extension. Never used to find a file.
 */
final class DocumentName {

    static final int LONGEST = 200;

    private static final Pattern EXTENSION = Pattern.compile("(.*)\\.([A-Za-z0-9]{1,8})", Pattern.DOTALL);
    /** Control, format (which can turn the order of letters around), private, unassigned and half characters; line breaks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final String stem;
    private final String extension;

    private DocumentName(String stem, String extension) {
        this.stem = stem;
        this.extension = extension;
    }

    /** Takes whatever a browser sends, null included. */
    static DocumentName of(String given) {
        String text = given == null ? "" : given;
        text = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        text = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("").strip();
        Matcher m = EXTENSION.matcher(text);
        return m.matches() ? new DocumentName(cut(m.group(1).strip()), m.group(2)) : new DocumentName(cut(text), "");
    }

    /** In lower case, without the dot; empty if there is none. */
    String extension() {
        return extension.toLowerCase(Locale.ROOT);
    }

    private static String cut(String stem) {
        String kept = stem.codePointCount(0, stem.length()) <= LONGEST ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        return kept.chars().allMatch(c -> c == '.') ? "_" : kept;
    }

    @Override
    public String toString() {
        return extension.isEmpty() ? stem : stem + "." + extension;
    }
}
