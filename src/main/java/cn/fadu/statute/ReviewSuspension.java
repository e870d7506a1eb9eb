package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.ReviewTime.Pause;
import cn.fadu.dossier.ReviewTimeFact.ReviewSuspended;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The time of a review is suspended by the reviewer alone, by name and with the reason, while it runs: otherwise a time that
 * binds the reviewer would bind nobody (Art. 28). The rule looks back: it never stops an act.
 */
final class ReviewSuspension extends LawRule {

    ReviewSuspension() {
        super("reviewSuspension", ORDER_713, Set.of(), "order-713/28", "order-713/43");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        List<Pause> pauses = dossier.legality().time().pauses();
        return pauses.isEmpty() ? Optional.empty() : Optional.of(pauses.get(pauses.size() - 1).begun().on());
    }

    @Override
    Verdict forward(Situation s) {
        List<Pause> pauses = s.dossier().legality().time().pauses();
        if (pauses.isEmpty()) {
            return notYet();
        }
        return pauses.stream().map(Pause::begun).flatMap(begun -> breach(s, begun).stream()).findFirst()
                .orElseGet(() -> sound(s.dossier().legality()));
    }

    private Verdict sound(LegalityFile file) {
        return file.time().lasting().filter(p -> file.issued() == null).map(p -> holds("lasting", p.begun().on()))
                .orElseGet(() -> holds("ended", file.time().pauses().size()));
    }

    private Optional<Verdict> breach(Situation s, ReviewSuspended begun) {
        if (isBlank(begun.reason())) {
            return Optional.of(broken("withoutReason", remedy(s), begun.on()));
        }
        if (begun.by() == null) {
            return Optional.of(cannotTell("byWhom", remedy(s), begun.on()));
        }
        if (s.dossier().drafters().contains(begun.by())) {
            return Optional.of(broken("byDrafter", remedy(s), begun.on()));
        }
        boolean running = s.dossier().legality().completeOn().filter(c -> !begun.on().isBefore(c)).isPresent();
        return running ? Optional.empty() : Optional.of(warning("beforeComplete", null, begun.on()));
    }

    /** A suspension that lasts is ended; one that is over stays in the record, with a note. */
    private static Remedy remedy(Situation s) {
        boolean lasts = s.dossier().legality().time().lasting().isPresent() && s.dossier().legality().issued() == null;
        return lasts ? NextAct.in(s).act("act_resumeReview", Desks.REVIEWER)
                : NextAct.in(s).act("act_recordIncident", Desks.OFFICE);
    }
}
