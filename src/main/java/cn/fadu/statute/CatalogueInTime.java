package cn.fadu.statute;

import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue of a year is published (Order 713, Art. 3(3)). By which day no national law says; where a jurisdiction does,
 * that it is late shows, and never keeps it from being published.
 */
final class CatalogueInTime extends LawRule {

    CatalogueInTime() {
        super("catalogueInTime", ORDER_713, Set.of(GuardedAct.PUBLISH_CATALOGUE), "order-713/3-3", "order-713/43");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.catalogue().published()).map(p -> p.on());
    }

    @Override
    Verdict forward(Situation s) {
        CatalogueFile file = s.dossier().catalogue();
        if (file.year() == 0) {
            return notRequired();
        }
        LocalDate published = file.published() == null ? null : file.published().on();
        Optional<LocalDate> due = due(s, file.year(), published == null ? s.today() : published);
        if (due.isEmpty()) {
            return notRequired();
        }
        if (published != null) {
            return published.isAfter(due.get()) ? warning("late", null, published, due.get()) : holds("inTime", published);
        }
        return s.today().isAfter(due.get()) ? warning("overdue", new NextCatalogueAct(s).find(), due.get())
                : holds("running", due.get());
    }

    /** The last day by the number in force on the day asked about, if it was in force on that last day too. */
    private static Optional<LocalDate> due(Situation s, int year, LocalDate on) {
        return s.profile().find(Figure.CATALOGUE_PUBLICATION_DAY, on)
                .map(set -> LocalDate.of(year, set.value() / 100, 1).plusDays(set.value() % 100 - 1L))
                .filter(day -> s.profile().find(Figure.CATALOGUE_PUBLICATION_DAY, day).isPresent());
    }
}
