package cn.fadu.search;

import cn.fadu.search.Words.Kind;
import cn.fadu.search.Words.Unit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the index holds of a text: every pair of units that stand side by side, every number, and of every other word its
 * beginnings of up to {@value #LONGEST} letters. A text in which a phrase stands has all tokens of the phrase; whether a text
 * that has them all also has the phrase is for {@link Words#joined} to say.
 */
final class Tokens {

    /** Longer words and numbers are told apart by their first letters only. */
    private static final int LONGEST = 8;

    private Tokens() {
    }

    /** The tokens of a text. */
    static Set<String> of(List<Unit> text) {
        Set<String> tokens = new LinkedHashSet<>();
        Unit before = null;
        for (Unit unit : text) {
            if (unit.kind() == Kind.DIGITS) {
                tokens.add(cut(unit));
            } else if (unit.kind() == Kind.LETTERS) {
                addBeginnings(unit, tokens);
            }
            if (before != null && !unit.begins()) {
                tokens.add(pair(before, unit));
            }
            before = unit;
        }
        return tokens;
    }

    /** The tokens that a text with this phrase has; a word of letters at the end of the phrase may go on in the text. */
    static Set<String> ofPhrase(List<Unit> phrase) {
        Set<String> tokens = new LinkedHashSet<>();
        for (int i = 0; i < phrase.size(); i++) {
            Unit unit = phrase.get(i);
            if (unit.isWord()) {
                tokens.add(cut(unit));
            }
            boolean open = i == phrase.size() - 1 && unit.kind() == Kind.LETTERS;
            if (i > 0 && !open) {
                tokens.add(pair(phrase.get(i - 1), unit));
            }
        }
        return tokens;
    }

    /** Stands for the kind of a text; no word has such a token. */
    static String of(TextKind kind) {
        return "#" + kind;
    }

    /** Stands for the year of a text; no word has such a token. */
    static String ofYear(int year) {
        return "#" + year;
    }

    private static void addBeginnings(Unit word, Collection<String> tokens) {
        for (int letters = 1; letters <= Math.min(LONGEST, letters(word)); letters++) {
            tokens.add(first(letters, word));
        }
    }

    private static String pair(Unit first, Unit second) {
        return cut(first) + (first.isWord() && second.isWord() ? " " : "") + cut(second);
    }

    private static String cut(Unit unit) {
        return first(Math.min(LONGEST, letters(unit)), unit);
    }

    private static int letters(Unit unit) {
        return unit.text().codePointCount(0, unit.text().length());
    }

    private static String first(int letters, Unit unit) {
        return unit.text().substring(0, unit.text().offsetByCodePoints(0, letters));
    }
}
