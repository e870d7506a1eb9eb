package cn.fadu.timekeeping;

import java.util.List;

/**
 * What templates/timekeeping/changePage.html shows: a calendar file before and after its adoption, and what it moves.
 *
 * @param counting how far the counting is, in words; null when all is known
 * @param adoption the step that is open; null when there is none
 * @param problem  why the step was not taken, in words, or null
 * @param older    leads to the page of the list before this one, or null
 * @param newer    leads to the one after it, or null
 */
record ChangePage(String title, String state, String tone, List<Fact> facts, List<Day> days, String namesOnly, String counting,
                  String summary, List<MoveRow> moves, String older, String newer, Adoption adoption,
                  String problem) {

    record Fact(String name, String value, boolean digest) {
    }

    /** A day that is another. */
    record Day(String day, String weekday, String before, String after, String holiday) {
    }

    /**
     * A limit that moves.
     *
     * @param moved whether the day is another; otherwise it is the same and only no longer provisional, or now is
     */
    record MoveRow(String matter, String unit, String deadline, String before, String after, boolean moved, String work) {
    }

    /**
     * The step of adopting.
     *
     * @param closed why it cannot be done now, in words, or null
     */
    record Adoption(String href, String dropHref, String act, String reason, String closed) {
    }
}
