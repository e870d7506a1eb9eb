package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.dossier.EvaluationFile;
import cn.fadu.dossier.ExecutionFile;
import cn.fadu.dossier.ExecutionFile.OpenLetter;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time limits while a decision is executed. */
final class FollowupDeadlines {

    private FollowupDeadlines() {
    }

    /** The day that supervision names, while a unit under it is not done (Art. 34). */
    static Optional<MatterDeadline> supervision(Situation s) {
        ExecutionFile file = s.dossier().followup().execution();
        if (!s.dossier().followup().isExecuting() || file.busyUnits().stream().noneMatch(file::isSupervised)
                || file.supervision().deadline() == null
                || !file.supervision().deadline().isAfter(file.supervision().on())) {
            return Optional.empty();
        }
        LocalDate from = file.supervision().on();
        return Optional.of(new MatterDeadline(Deadline.of(Deadlines.SUPERVISION, Unit.CALENDAR_DAYS, from,
                s.calendar().daysBetween(from, file.supervision().deadline()), Bound.CEILING), null,
                LegalBasis.order713("34")));
    }

    /** The answer to the earliest letter that waits for one, with how many wait, where the jurisdiction sets such a time. */
    static Optional<MatterDeadline> letters(Situation s) {
        List<OpenLetter> open = s.dossier().followup().execution().openLetters();
        return open.stream().min(Comparator.comparing(OpenLetter::on)).flatMap(letter ->
                s.profile().find(Figure.LETTER_ANSWER_WORKING_DAYS, letter.on()).map(days -> new MatterDeadline(
                        Deadline.of(Deadlines.LETTERS, Unit.WORKING_DAYS, letter.on(), days.value(), Bound.CEILING), null,
                        days.source(), open.size())));
    }

    /** The period after which the jurisdiction has an evaluation considered; done while one is under way. */
    static Optional<MatterDeadline> evaluation(Situation s) {
        return EvaluationConsidered.reachedOn(s).map(reached -> {
            EvaluationFile evaluation = s.dossier().followup().evaluation();
            LocalDate since = EvaluationConsidered.since(s.dossier().followup()).orElseThrow();
            return new MatterDeadline(Deadline.of(Deadlines.EVALUATION, Unit.CALENDAR_DAYS, since,
                    s.calendar().daysBetween(since, reached), Bound.CEILING),
                    evaluation.isOpen() ? evaluation.raised().on() : null,
                    s.profile().find(Figure.EVALUATION_MONTHS, s.today()).orElseThrow().source());
        });
    }
}
