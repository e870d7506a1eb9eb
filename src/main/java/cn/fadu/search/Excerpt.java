package cn.fadu.search;

import cn.fadu.search.Words.Kind;
import cn.fadu.search.Words.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words around the first place of a text in which one of the phrases stands, with every phrase within them marked. */
public final class Excerpt {

    private static final int BEFORE = 30;
    private static final int LENGTH = 120;
    private static final String CUT = "…";

    private Excerpt() {
    }

    /** Some words, as they stand in the text; whoever shows them escapes them. */
    public record Part(String text, boolean marked) {
    }

    private record Span(int from, int to) {
    }

    static List<Part> of(String content, SearchQuery query) {
        List<Span> spans = spans(content, query);
        int first = spans.isEmpty() ? 0 : spans.get(0).from();
        int from = start(content, first);
        int to = end(content, from, spans.isEmpty() ? first : spans.get(0).to());
        List<Part> parts = new ArrayList<>();
        add(parts, from > 0 ? CUT : "", false);
        int at = from;
        for (Span span : spans) {
            if (span.from() >= at && span.to() <= to) {
                add(parts, content.substring(at, span.from()), false);
                add(parts, content.substring(span.from(), span.to()), true);
                at = span.to();
            }
        }
        add(parts, content.substring(at, to), false);
        add(parts, to < content.length() ? CUT : "", false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replaceAll("\\s+", " "), marked));
        }
    }

    /** Where the phrases stand, in the order of the text, the longer before the shorter. */
    private static List<Span> spans(String content, SearchQuery query) {
        List<Unit> units = Words.of(content);
        List<Span> spans = new ArrayList<>();
        for (List<Unit> phrase : query.phrases()) {
            for (int at = 0; at + phrase.size() <= units.size(); at++) {
                if (stands(phrase, units, at)) {
                    spans.add(new Span(units.get(at).from(), end(phrase, units, at)));
                }
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
        return spans;
    }

    private static boolean stands(List<Unit> phrase, List<Unit> units, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            Unit wanted = phrase.get(i);
            Unit unit = units.get(at + i);
            boolean open = i == phrase.size() - 1 && wanted.kind() == Kind.LETTERS;
            boolean same = open ? unit.kind() == Kind.LETTERS && unit.text().startsWith(wanted.text())
                    : unit.kind() == wanted.kind() && unit.text().equals(wanted.text());
            if (!same || i > 0 && unit.begins()) {
                return false;
            }
        }
        return true;
    }

    /** After the last unit; of a word that goes on, after what was looked for, if it is written letter by letter. */
    private static int end(List<Unit> phrase, List<Unit> units, int at) {
        Unit last = units.get(at + phrase.size() - 1);
        Unit wanted = phrase.get(phrase.size() - 1);
        boolean plain = last.to() - last.from() == last.text().length();
        return plain ? last.from() + wanted.text().length() : last.to();
    }

    /** Some way before the hit, at the beginning of a line if there is one. */
    private static int start(String content, int hit) {
        int earliest = Math.max(0, hit - BEFORE);
        int line = hit == 0 ? -1 : content.lastIndexOf('\n', hit - 1);
        return line >= earliest ? line + 1 : whole(content, earliest);
    }

    private static int end(String content, int from, int hitEnds) {
        return whole(content, Math.min(content.length(), Math.max(from + LENGTH, hitEnds)));
    }

    /** Not within a character of two chars. */
    private static int whole(String content, int at) {
        return at > 0 && at < content.length() && Character.isLowSurrogate(content.charAt(at))
                && Character.isHighSurrogate(content.charAt(at - 1)) ? at - 1 : at;
    }
}
