package cn.fadu.demo.tour;

import cn.fadu.demo.tour.TourRecord.Done;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a tour has come: what its cookie says and what was recorded since it began. */
record TourProgress(TourCookie cookie, List<Done> recorded) {

    boolean isDone(TourStep step) {
        return cookie.visited().contains(step) || recorded.stream().anyMatch(d -> isBy(d, step));
    }

    boolean isSkipped(TourStep step) {
        return cookie.skipped().contains(step) && !isDone(step);
    }

    /** The first step that is neither done nor skipped; empty at the end of the tour. */
    Optional<TourStep> current() {
        return Arrays.stream(TourStep.values()).filter(s -> !isDone(s) && !isSkipped(s)).findFirst();
    }

    long done() {
        return Arrays.stream(TourStep.values()).filter(this::isDone).count();
    }

    /** The matter that was applied for last in the tour. */
    Optional<MatterId> own() {
        return recorded.stream().filter(d -> isOf(d, TourStep.APPLY)).map(Done::stream).map(StreamId::value)
                .reduce((earlier, later) -> later).map(MatterId::new);
    }

    TourProgress withVisited(TourStep step) {
        return new TourProgress(cookie.withVisited(step), recorded);
    }

    private boolean isBy(Done done, TourStep step) {
        return isOf(done, step) && (!step.isAboutOwnMatter()
                || own().filter(matter -> done.stream().equals(StreamId.of(matter))).isPresent());
    }

    private static boolean isOf(Done done, TourStep step) {
        return done.act().equals(step.act()) && done.person().equals(step.account());
    }
}
