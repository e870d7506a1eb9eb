package cn.fadu.dossier;

import cn.fadu.dossier.ReviewTimeFact.ReviewExtended;
import cn.fadu.dossier.ReviewTimeFact.ReviewResumed;
import cn.fadu.dossier.ReviewTimeFact.ReviewSuspended;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the time for completing the review of one submission was suspended and extended, in the order of the record. */
public record ReviewTime(List<Pause> pauses, List<ReviewExtended> extensions) {

    static final ReviewTime EMPTY = new ReviewTime(List.of(), List.of());

    public ReviewTime {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** A suspension and its end, which is null while it lasts. */
    public record Pause(ReviewSuspended begun, ReviewResumed ended) {
    }

    /** The suspension that lasts. */
    public Optional<Pause> lasting() {
        return pauses.stream().filter(p -> p.ended() == null).findFirst();
    }

    /** All extensions together. */
    public int extendedBy() {
        return extensions.stream().mapToInt(ReviewExtended::workingDays).sum();
    }

    ReviewTime with(ReviewSuspended fact) {
        return new ReviewTime(LegalityFile.appended(pauses, new Pause(fact, null)), extensions);
    }

    /** Ends every suspension that lasts. */
    ReviewTime with(ReviewResumed fact) {
        List<Pause> ended = new ArrayList<>();
        pauses.forEach(p -> ended.add(p.ended() == null ? new Pause(p.begun(), fact) : p));
        return new ReviewTime(ended, extensions);
    }

    ReviewTime with(ReviewExtended fact) {
        return new ReviewTime(pauses, LegalityFile.appended(extensions, fact));
    }
}
