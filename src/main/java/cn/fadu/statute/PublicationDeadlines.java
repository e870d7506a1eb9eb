package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFile;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.Optional;

/** Time limits after the decision was issued: its publication and the hand-over of its file. */
final class PublicationDeadlines {

    private PublicationDeadlines() {
    }

    /** Runs from the date of the text; not for what may not be disclosed. */
    static Optional<MatterDeadline> publication(Situation s) {
        PublicationFile file = s.dossier().publication();
        if (isWithheld(file) || file.issue() == null || file.issue().textDate() == null) {
            return Optional.empty();
        }
        LocalDate published = file.published() == null ? null : file.published().on();
        Parameter days = s.profile().publicationWorkingDays(file.issue().textDate());
        return Optional.of(new MatterDeadline(Deadline.of(Deadlines.PUBLICATION, Unit.WORKING_DAYS,
                file.issue().textDate(), days.value(), Bound.CEILING), published, days.source()));
    }

    /** Runs from the completion of the decision where the jurisdiction sets such a time. */
    static Optional<MatterDeadline> fileHandOver(Situation s) {
        PublicationFile file = s.dossier().publication();
        LocalDate handedOver = file.archive().handOver() == null ? null : file.archive().handOver().on();
        return completedOn(file).flatMap(completed -> s.profile().find(Figure.ARCHIVE_DAYS, completed)
                .map(days -> new MatterDeadline(Deadline.of(Deadlines.FILE_HAND_OVER, Unit.CALENDAR_DAYS, completed,
                        days.value(), Bound.CEILING), handedOver, days.source())));
    }

    /** The decision is completed when it is published; what is not published, when its file is closed. */
    static Optional<LocalDate> completedOn(PublicationFile file) {
        return Optional.ofNullable(file.published()).map(p -> p.on())
                .or(() -> Optional.ofNullable(file.closing()).map(c -> c.on()));
    }

    private static boolean isWithheld(PublicationFile file) {
        return file.disclosure() != null && file.disclosure().disclosure() == Disclosure.NONE;
    }
}
