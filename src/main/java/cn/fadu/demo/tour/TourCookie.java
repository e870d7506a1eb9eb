package cn.fadu.demo.tour;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the browser of a newcomer keeps of the tour. Its text is {@code position.visited.skipped}, the steps by their ids in
 * the order of the tour and joined by hyphens: {@code 812.catalogue-gate.apply}.
 *
 * @param position how many entries the record had when the tour began
 * @param visited  steps that were done by opening or sending a page
 * @param skipped  steps that were passed over
 */
record TourCookie(long position, Set<TourStep> visited, Set<TourStep> skipped) {

    static final String NAME = "fadu-tour";

    private static final int LONGEST = 300;
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,14})\\.([a-z-]*)\\.([a-z-]*)");

    TourCookie {
        visited = copy(visited);
        skipped = copy(skipped);
    }

    static TourCookie begun(long position) {
        return new TourCookie(position, Set.of(), Set.of());
    }

    /** Reads exactly what {@link #text} writes, and nothing else. */
    static Optional<TourCookie> parse(String text) {
        Matcher form = FORM.matcher(text.length() > LONGEST ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new TourCookie(Long.parseLong(form.group(1)), steps(form.group(2)), steps(form.group(3))))
                .filter(cookie -> cookie.text().equals(text));
    }

    String text() {
        return position + "." + ids(visited) + "." + ids(skipped);
    }

    TourCookie withVisited(TourStep step) {
        return new TourCookie(position, with(visited, step), skipped);
    }

    TourCookie withSkipped(TourStep step) {
        return new TourCookie(position, visited, with(skipped, step));
    }

    private static Set<TourStep> with(Set<TourStep> steps, TourStep step) {
        EnumSet<TourStep> more = EnumSet.of(step);
        more.addAll(steps);
        return more;
    }

    private static Set<TourStep> copy(Set<TourStep> steps) {
        return steps.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(steps));
    }

    private static Set<TourStep> steps(String ids) {
        EnumSet<TourStep> steps = EnumSet.noneOf(TourStep.class);
        for (String id : ids.split("-")) {
            TourStep.of(id).ifPresent(steps::add);
        }
        return steps;
    }

    private static String ids(Set<TourStep> steps) {
        return steps.stream().map(TourStep::id).collect(Collectors.joining("-"));
    }
}
