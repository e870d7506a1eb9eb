package cn.fadu.matter.web;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Two versions of a text laid over one another, paragraph by paragraph and within a paragraph sign by sign. */
final class Redline {

    /** Paragraphs without a change that stay around a change. */
    private static final int KEPT = 1;
    private static final char OUT = '\uE000';
    private static final char IN = '\uE001';
    private static final char END = '\uE002';

    private Redline() {
    }

    enum Change { SAME, OUT, IN }

    record Piece(Change change, String text) {
    }

    /** @param skipped paragraphs without a change that are left out before this one */
    record Paragraph(int skipped, List<Piece> pieces) {
    }

    /**
     * @param changed paragraphs that differ
     * @param tail    paragraphs without a change that are left out at the end
     */
    record Comparison(List<Paragraph> paragraphs, int changed, int tail) {
    }

    static Comparison of(List<String> before, List<String> after) {
        List<DiffRow> rows = generator().generateDiffRows(plain(before), plain(after));
        List<Paragraph> paragraphs = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) {
                paragraphs.add(new Paragraph(skipped, pieces(rows.get(i).getOldLine())));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        return new Comparison(List.copyOf(paragraphs), (int) rows.stream().filter(Redline::isChange).count(), skipped);
    }

    private static DiffRowGenerator generator() {
        return DiffRowGenerator.create().showInlineDiffs(true).mergeOriginalRevised(true).inlineDiffByWord(false)
                .oldTag(opens -> String.valueOf(opens ? OUT : END)).newTag(opens -> String.valueOf(opens ? IN : END))
                .lineNormalizer(Function.identity()).build();
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("[" + OUT + IN + END + "]", "")).toList();
    }

    private static boolean isNearChange(List<DiffRow> rows, int at) {
        return rows.subList(Math.max(0, at - KEPT), Math.min(rows.size(), at + KEPT + 1)).stream().anyMatch(Redline::isChange);
    }

    private static boolean isChange(DiffRow row) {
        return row.getTag() != DiffRow.Tag.EQUAL;
    }

    private static List<Piece> pieces(String merged) {
        List<Piece> pieces = new ArrayList<>();
        Change change = Change.SAME;
        int from = 0;
        for (int i = 0; i <= merged.length(); i++) {
            char c = i < merged.length() ? merged.charAt(i) : END;
            if (c == OUT || c == IN || c == END) {
                if (i > from) {
                    pieces.add(new Piece(change, merged.substring(from, i)));
                }
                change = c == OUT ? Change.OUT : c == IN ? Change.IN : Change.SAME;
                from = i + 1;
            }
        }
        return List.copyOf(pieces);
    }
}
