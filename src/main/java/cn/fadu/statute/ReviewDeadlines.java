package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Suspension;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.ReviewTime.Pause;
import cn.fadu.dossier.SubmissionFile;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The clocks of the legality review: the supplement asked for, the guaranteed time and, where one is set, its completion. */
final class ReviewDeadlines {

    private ReviewDeadlines() {
    }

    /** The day until which the one-time notice asks for a supplement; the guaranteed time has not begun while it runs. */
    static Optional<MatterDeadline> supplement(Situation s) {
        SubmissionFile sent = s.dossier().legality().sent();
        MaterialsChecked asked = sent.request();
        if (asked == null || asked.supplementBy() == null || !asked.supplementBy().isAfter(asked.on())) {
            return Optional.empty();
        }
        LocalDate done = sent.supplement() != null ? sent.supplement().on()
                : asked.equals(sent.materialCheck()) ? null : sent.materialCheck().on();
        return Optional.of(new MatterDeadline(Deadline.of(Deadlines.SUPPLEMENT, Unit.CALENDAR_DAYS, asked.on(),
                s.calendar().daysBetween(asked.on(), asked.supplementBy()), Bound.CEILING), done,
                LegalBasis.order713("26-1")));
    }

    /** Runs from complete material and is never suspended; the opinion may be issued earlier, freely. */
    static Optional<MatterDeadline> guaranteed(Situation s) {
        return s.dossier().legality().completeOn().map(complete -> new MatterDeadline(
                Deadline.of(Deadlines.GUARANTEED_REVIEW, Unit.WORKING_DAYS, complete, s.profile().reviewWorkingDays(complete).value(),
                        Bound.FLOOR), issuedOn(s), s.profile().reviewWorkingDays(complete).source()));
    }

    /** Runs from complete material where the jurisdiction sets such a time, with what suspended and extended it. */
    static Optional<MatterDeadline> completion(Situation s) {
        LegalityFile file = s.dossier().legality();
        return file.completeOn().flatMap(complete -> s.profile().find(Figure.REVIEW_COMPLETION_WORKING_DAYS, complete)
                .map(days -> new MatterDeadline(Deadline.of(Deadlines.REVIEW_COMPLETION, Unit.WORKING_DAYS, complete,
                        days.value(), Bound.CEILING).with(suspensions(s, file), extensions(file)), issuedOn(s),
                        days.source())));
    }

    private static LocalDate issuedOn(Situation s) {
        return s.dossier().legality().issued() == null ? null : s.dossier().legality().issued().on();
    }

    private static List<Extension> extensions(LegalityFile file) {
        return file.time().extensions().stream().filter(e -> e.workingDays() > 0)
                .map(e -> new Extension(e.workingDays(), e.by(), e.reason())).toList();
    }

    /** The day of a suspension is left out and that of its end counts again; ended on the day it began it leaves out none. */
    private static List<Suspension> suspensions(Situation s, LegalityFile file) {
        return file.time().pauses().stream().flatMap(p -> suspension(s, p).stream()).toList();
    }

    private static Optional<Suspension> suspension(Situation s, Pause pause) {
        LocalDate from = pause.begun().on();
        LocalDate issued = issuedOn(s);
        boolean lasts = pause.ended() == null && issued == null;
        LocalDate until = pause.ended() != null ? pause.ended().on().minusDays(1) : issued != null ? issued : s.today();
        return lasts && until.isBefore(from) ? Optional.of(new Suspension(from, from, true, pause.begun().reason(),
                pause.begun().by())) : until.isBefore(from) ? Optional.empty()
                : Optional.of(new Suspension(from, until, lasts, pause.begun().reason(), pause.begun().by()));
    }
}
