package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ReviewTimeFact.ReviewExtended;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The time of a review is extended only where the jurisdiction allows it and as far as it does, by somebody who authorises it
 * and before the time is over. The rule looks back: it never stops an act.
 */
final class ReviewExtension extends LawRule {

    ReviewExtension() {
        super("reviewExtension", ORDER_713, Set.of(), "order-713/28", "order-713/43");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        List<ReviewExtended> extensions = dossier.legality().time().extensions();
        return extensions.isEmpty() ? Optional.empty() : Optional.of(extensions.get(extensions.size() - 1).on());
    }

    @Override
    Verdict forward(Situation s) {
        List<ReviewExtended> extensions = s.dossier().legality().time().extensions();
        if (extensions.isEmpty()) {
            return notYet();
        }
        ReviewExtended last = extensions.get(extensions.size() - 1);
        Optional<Parameter> most = s.profile().find(Figure.REVIEW_EXTENSION_WORKING_DAYS, last.on());
        if (most.isEmpty()) {
            return broken("notAllowed", note(s), last.on());
        }
        int days = s.dossier().legality().time().extendedBy();
        if (days > most.get().value()) {
            return broken("tooLong", note(s), days, most.get().value());
        }
        if (extensions.stream().anyMatch(e -> e.by() == null)) {
            return cannotTell("byWhom", note(s), last.on());
        }
        return dueBefore(s).filter(due -> last.on().isAfter(due)).map(due -> warning("afterwards", null, last.on(), due))
                .orElseGet(() -> holds("granted", days, most.get().value()));
    }

    /** When the time would have been over without the extension that came last. */
    private static Optional<LocalDate> dueBefore(Situation s) {
        return ReviewDeadlines.completion(s).map(MatterDeadline::deadline).map(limit -> {
            List<Deadline.Extension> earlier = limit.extensions().subList(0, Math.max(0, limit.extensions().size() - 1));
            return limit.with(limit.suspensions(), earlier).due(s.calendar()).date();
        });
    }

    private static Remedy note(Situation s) {
        return NextAct.in(s).act("act_recordIncident", Desks.OFFICE);
    }
}
