package cn.fadu.search;

import cn.fadu.matter.Stage;

/**
 * What hits are narrowed by; null narrows nothing.
 *
 * @param year of the day of the text
 */
public record SearchFilter(TextKind kind, Stage stage, Integer year) {

    /** Narrows nothing. */
    public static final SearchFilter NONE = new SearchFilter(null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    SearchFilter withoutKind() {
        return new SearchFilter(null, stage, year);
    }

    SearchFilter withoutStage() {
        return new SearchFilter(kind, null, year);
    }

    SearchFilter withoutYear() {
        return new SearchFilter(kind, stage, null);
    }

    SearchFilter inYear(int other) {
        return new SearchFilter(kind, stage, other);
    }

    boolean lets(SearchRows.Row row) {
        return (kind == null || kind == row.kind()) && (stage == null || stage == row.stage())
                && (year == null || year == row.on().getYear());
    }
}
