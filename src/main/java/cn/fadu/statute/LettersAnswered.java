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
        List<OpenLetter> late = open.stream().filter(l -> limit(s, l).filter(days ->
                s.calendar().workingDaysBetween(l.on(), s.today()).days() > days).isPresent()).toList();
        if (late.isEmpty()) {
            return limit(s, open.get(0)).map(days -> holds("inTime", open.size(), days))
                    .orElseGet(() -> notApplicable("open", open.size()));
        }
        return warning("late", NextAct.in(s).act("act_answerLetter", Desks.OFFICE), late.size(), late.get(0).on(),
                limit(s, late.get(0)).orElseThrow());
    }

    /** Working days within which the letter is answered, by the number in force when it came in. */
    private static Optional<Integer> limit(Situation s, OpenLetter letter) {
        return s.profile().find(Figure.LETTER_ANSWER_WORKING_DAYS, letter.on()).map(Parameter::value);
    }
}
