package cn.fadu.statute;

import cn.fadu.calendar.CountedDate;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A decision is published within twenty working days of the date of its text (Information Disclosure Regulation, Art. 26;
 * "in time" in Order 713, Art. 32). A ceiling: it only warns, for a late publication must never be prevented.
 */
final class PublishedInTime extends LawRule {

    private static final LocalDate IN_FORCE = LocalDate.of(2019, 5, 15);

    PublishedInTime() {
        super("publishedInTime", IN_FORCE, Set.of(GuardedAct.PUBLISH_DECISION), "information-regulation/26",
                "order-713/32");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().issue()).map(i -> i.textDate());
    }

    @Override
    Verdict forward(Situation s) {
        Optional<MatterDeadline> limit = PublicationDeadlines.publication(s);
        if (limit.isEmpty()) {
            return notYet();
        }
        CountedDate due = limit.get().deadline().due(s.calendar());
        int days = limit.get().deadline().budget();
        int provisional = due.provisional() ? 1 : 0;
        LocalDate published = limit.get().done();
        if (published != null) {
            return published.isAfter(due.date()) ? warning("late", null, published, due.date(), days, provisional)
                    : holds("inTime", published, due.date());
        }
        return s.today().isAfter(due.date())
                ? warning("overdue", NextAct.in(s).towardsClosing(), due.date(), days, provisional)
                : holds("running", due.date(), days, provisional);
    }
}
