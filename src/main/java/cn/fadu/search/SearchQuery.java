package cn.fadu.search;

import cn.fadu.search.Words.Kind;
import cn.fadu.search.Words.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody looks for: phrases parted by spaces, all of which have to stand in a text. Letters and digits at the borders of a
 * phrase are whole words, but for letters at its end, which may go on: {@code park} finds parking, {@code 12} does not find 2012.
 */
public final class SearchQuery {

    /** How long what is typed may be, in chars. */
    public static final int LONGEST = 100;
    /** How many characters one of the phrases must have at least. */
    public static final int SHORTEST = 2;

    /** Why nothing can be looked for; in words it is the bundle text {@code search.problem.<name>}. */
    public enum Problem {
        /** Nothing was typed. */
        EMPTY,
        /** Only signs, no letter, digit or character. */
        SIGNS_ONLY,
        /** No phrase of {@link SearchQuery#SHORTEST} characters. */
        TOO_SHORT,
        /** More than {@link SearchQuery#LONGEST} chars. */
        TOO_LONG
    }

    private final String typed;
    private final List<List<Unit>> phrases;
    private final Problem problem;

    private SearchQuery(String typed, List<List<Unit>> phrases, Problem problem) {
        this.typed = typed;
        this.phrases = phrases;
        this.problem = problem;
    }

    /** Reads whatever was typed; never throws. */
    public static SearchQuery of(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            return new SearchQuery(text, List.of(), Problem.TOO_LONG);
        }
        List<List<Unit>> phrases = phrases(text);
        Problem problem = text.isEmpty() ? Problem.EMPTY : phrases.isEmpty() ? Problem.SIGNS_ONLY
                : phrases.stream().noneMatch(SearchQuery::isLongEnough) ? Problem.TOO_SHORT : null;
        return new SearchQuery(text, phrases, problem);
    }

    private static List<List<Unit>> phrases(String text) {
        List<List<Unit>> phrases = new ArrayList<>();
        for (String part : text.split("[\\s\\p{Z}]+")) {
            List<Unit> phrase = new ArrayList<>();
            for (Unit unit : Words.of(part)) {
                if (unit.begins() && !phrase.isEmpty()) {
                    phrases.add(phrase);
                    phrase = new ArrayList<>();
                }
                phrase.add(unit);
            }
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static boolean isLongEnough(List<Unit> phrase) {
        return phrase.stream().mapToInt(u -> u.text().codePointCount(0, u.text().length())).sum() >= SHORTEST;
    }

    /** Without spaces around it. */
    public String typed() {
        return typed;
    }

    /** Null when there is something to look for. */
    public Problem problem() {
        return problem;
    }

    List<List<Unit>> phrases() {
        return phrases;
    }

    /** What every text that is found has in the index. */
    Set<String> tokens() {
        return phrases.stream().flatMap(p -> Tokens.ofPhrase(p).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stands in {@link Words#joined} of every text that is found. */
    List<String> wanted() {
        return phrases.stream().map(SearchQuery::wanted).distinct().toList();
    }

    private static String wanted(List<Unit> phrase) {
        String joined = Words.joined(phrase);
        return phrase.get(phrase.size() - 1).kind() == Kind.LETTERS ? joined.substring(0, joined.length() - 1) : joined;
    }
}
