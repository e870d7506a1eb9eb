package cn.fadu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text as search reads it. Compatibility forms are made one (NFKC: full-width to plain, ② to 2), letters lose case and accents,
 * and what is left is a row of units: one Chinese, Japanese or Korean character, a run of other letters, or a run of digits.
 * Spaces, brackets, quotes and dashes between units count for nothing, so that 市政发〔2026〕12号 is found as 市政发[2026]12号;
 * the end of a sentence or line parts units.
 */
final class Words {

    /** What a unit is. */
    enum Kind { CHARACTER, LETTERS, DIGITS }

    /**
     * One unit.
     *
     * @param from   index of its first char in the text it was read from
     * @param to     index after its last char there
     * @param begins whether a sentence ended before it, or the text begins with it
     */
    record Unit(Kind kind, String text, int from, int to, boolean begins) {

        boolean isWord() {
            return kind != Kind.CHARACTER;
        }
    }

    private static final String ENDS = "\n\r。!?;";

    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Kind wordKind;
    private int wordFrom;
    private int wordTo;
    private boolean begins = true;

    private Words() {
    }

    /** The units of a text, in order. */
    static List<Unit> of(String text) {
        Words words = new Words();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            words.read(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFKC), i, end);
            i = end;
        }
        words.endWord();
        return words.units;
    }

    private void read(String normalised, int from, int to) {
        normalised.codePoints().forEach(c -> read(c, from, to));
    }

    private void read(int c, int from, int to) {
        if (isCharacter(c)) {
            endWord();
            add(Kind.CHARACTER, Character.toString(c), from, to);
        } else if (Character.isDigit(c)) {
            addToWord(Kind.DIGITS, Integer.toString(Character.digit(c, 10)), from, to);
        } else if (Character.isLetter(c)) {
            addToWord(Kind.LETTERS, plain(c), from, to);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            endWord();
            begins |= ENDS.indexOf(c) >= 0;
        }
    }

    private static boolean isCharacter(int c) {
        if (Character.isIdeographic(c)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Character.isLetter(c);
            default -> false;
        };
    }

    /** In lower case, without its accent. */
    private static String plain(int letter) {
        String parted = Normalizer.normalize(Character.toString(Character.toLowerCase(letter)), Normalizer.Form.NFD);
        return Character.toString(parted.codePointAt(0));
    }

    private void addToWord(Kind kind, String text, int from, int to) {
        if (wordKind != kind) {
            endWord();
            wordKind = kind;
            wordFrom = from;
        }
        word.append(text);
        wordTo = to;
    }

    private void endWord() {
        if (wordKind != null) {
            add(wordKind, word.toString(), wordFrom, wordTo);
            wordKind = null;
            word.setLength(0);
        }
    }

    private void add(Kind kind, String text, int from, int to) {
        units.add(new Unit(kind, text, from, to, begins));
        begins = false;
    }

    /**
     * The units as one text in which a phrase can be looked for: characters as they are, every word between two spaces, a line
     * feed where a sentence ended.
     */
    static String joined(List<Unit> units) {
        StringBuilder joined = new StringBuilder();
        for (Unit unit : units) {
            if (unit.begins() && !joined.isEmpty()) {
                joined.append('\n');
            }
            if (unit.isWord()) {
                joined.append(' ').append(unit.text()).append(' ');
            } else {
                joined.append(unit.text());
            }
        }
        return joined.toString();
    }
}
