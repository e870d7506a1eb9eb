package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who did the main argumentation or assessment before the decision does not evaluate it (Art. 36(2)), as the record says or,
 * where it names nobody, as the office declares. A unit that executes may evaluate itself; one expert of several on the team
 * is pointed out.
 */
final class EvaluatorIndependent extends LawRule {

    EvaluatorIndependent() {
        super("evaluatorIndependent", ORDER_713, Set.of(GuardedAct.APPOINT_EVALUATOR), "order-713/36-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.followup().evaluation().evaluator()).map(EvaluatorAppointed::on);
    }

    @Override
    Verdict forward(Situation s) {
        EvaluatorAppointed evaluator = s.dossier().followup().evaluation().evaluator();
        MainAssessments record = new MainAssessments(s.dossier());
        if (evaluator == null) {
            return s.asked() != GuardedAct.APPOINT_EVALUATOR || record.bodies().isEmpty() ? notYet()
                    : warning("barred", null, String.join("、", record.bodies()));
        }
        return body(s, evaluator, record).or(() -> team(s, evaluator, record)).or(() -> hint(s, evaluator, record))
                .orElseGet(() -> holds("independent"));
    }

    private Optional<Verdict> body(Situation s, EvaluatorAppointed evaluator, MainAssessments record) {
        if (evaluator.unit() != null && s.dossier().followup().execution().units().contains(evaluator.unit())) {
            return Optional.empty();
        }
        if (evaluator.earlierPart() != EarlierPart.NONE) {
            return Optional.of(broken("tookPart", again(s)));
        }
        if (record.assessedRisk(evaluator)) {
            return Optional.of(broken("assessedRisk", again(s), MainAssessments.nameOf(evaluator)));
        }
        return record.argued(evaluator) ? Optional.of(broken("argued", again(s), MainAssessments.nameOf(evaluator)))
                : Optional.empty();
    }

    private Optional<Verdict> team(Situation s, EvaluatorAppointed evaluator, MainAssessments record) {
        int former = Math.max(evaluator.formerExperts(), record.expertsAmong(evaluator).size());
        int size = Math.max(evaluator.teamSize(), Math.max(evaluator.team().size(), former));
        if (former == 0) {
            return Optional.empty();
        }
        if (former == size) {
            return Optional.of(broken("onlyFormerExperts", again(s), former));
        }
        return record.isOnlyExpertAmong(evaluator)
                ? Optional.of(broken("onlyExpert", again(s), record.expertsAmong(evaluator).get(0)))
                : Optional.of(warning("formerExperts", null, former, size));
    }

    private Optional<Verdict> hint(Situation s, EvaluatorAppointed evaluator, MainAssessments record) {
        List<PersonId> experts = s.dossier().expertReview().accepted();
        Optional<Verdict> evaluates = hands(s.dossier()).filter(experts::contains)
                .min(Comparator.comparing(PersonId::value)).map(p -> warning("expertEvaluates", null, p));
        return evaluates.or(() -> record.similarTo(evaluator)
                .map(name -> warning("similarName", null, MainAssessments.nameOf(evaluator), name)));
    }

    private static Stream<PersonId> hands(Dossier dossier) {
        return Stream.of(EvaluationFact.EvaluationPlanned.class, EvaluationFact.EvaluationHeard.class,
                EvaluationFact.EvaluationReported.class).flatMap(kind -> dossier.hands(kind).stream());
    }

    private static Remedy again(Situation s) {
        return NextAct.in(s).act("userTask_appointEvaluator", Desks.OFFICE);
    }
}
