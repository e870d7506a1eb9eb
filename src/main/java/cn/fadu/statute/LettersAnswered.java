package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExecutionFile.OpenLetter;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People may write about the decision and its execution (Art. 35(2)). Within which time they are answered no national law
 * says; where a jurisdiction does, a letter that waits longer shows, and elsewhere only that it is open.
 */
final class LettersAnswered extends LawRule {

    LettersAnswered() {
        super("lettersAnswered", ORDER_713, Set.of(GuardedAct.DECIDE_ON_EVALUATION), "order-713/35-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return dossier.followup().execution().openLetters().stream().map(OpenLetter::on).findFirst();
    }

    @Override
    Verdict forward(Situation s) {
        List<OpenLetter> open = s.dossier().followup().execution().openLetters();
        if (open.isEmpty()) {
            return notYet();
        }
        Optional<Parameter> days = s.profile().find(Figure.LETTER_ANSWER_WORKING_DAYS);
        List<OpenLetter> late = days.stream().flatMap(d -> open.stream()
                .filter(l -> s.calendar().workingDaysBetween(l.on(), s.today()).days() > d.value())).toList();
        if (late.isEmpty()) {
            return days.isEmpty() ? notApplicable("open", open.size()) : holds("inTime", open.size(), days.get().value());
        }
        return warning("late", NextAct.in(s).act("act_answerLetter", Desks.OFFICE), late.size(), late.get(0).on(),
                days.get().value());
    }
}
