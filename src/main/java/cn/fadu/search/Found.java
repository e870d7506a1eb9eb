package cn.fadu.search;

import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param hits   the latest first
 * @param total  how many hits there are
 * @param more   whether there may be more hits than {@link Search#COUNTED}; the counts are of the latest then
 * @param next   where the next page begins, or null on the last
 */
public record Found(List<Hit> hits, Counts counts, int total, boolean more, String next) {

    static final Found NOTHING = new Found(List.of(), new Counts(Map.of(), Map.of(), Map.of()), 0, false, null);

    /**
     * A text that was found.
     *
     * @param title   of the matter
     * @param act     key of the act that stated it, or null
     * @param href    where it stands
     * @param excerpt the words around the first hit
     */
    public record Hit(MatterId matter, String title, TextKind kind, Stage stage, LocalDate on, String act, String href,
                      List<Excerpt.Part> excerpt) {
    }

    /** How many hits there are of each kind, in each stage and year, each under the other two filters; the latest year first. */
    public record Counts(Map<TextKind, Integer> kinds, Map<Stage, Integer> stages, Map<Integer, Integer> years) {
    }
}
