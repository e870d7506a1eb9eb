package cn.fadu.dossier;

import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement;
import cn.fadu.dossier.EvaluationFact.EvaluationPlanned;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.EvaluationFact.EvaluationReported;
import cn.fadu.dossier.EvaluationFact.EvaluationSent;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;

/**
 * The latest evaluation of a decision; asking for another one starts a clean file. Components are null until their act was
 * done, the latest of its kind.
 *
 * @param rounds how many evaluations the organ decided on
 */
public record EvaluationFile(EvaluationRaised raised, EvaluationJudged judged, EvaluatorAppointed evaluator,
                             EvaluationPlanned plan, EvaluationHeard heard, EvaluationReported report,
                             EvaluationDecided decision, EvaluationSent sent, int rounds) {

    static final EvaluationFile EMPTY = new EvaluationFile(null, null, null, null, null, null, null, null, 0);

    /** Whether an evaluation was asked for and is neither declined nor finished. */
    public boolean isOpen() {
        return raised != null && sent == null && (judged == null || judged.judgement() == Judgement.EVALUATE);
    }

    EvaluationFile withRaised(EvaluationRaised fact) {
        return new EvaluationFile(fact, null, null, null, null, null, null, null, rounds);
    }

    EvaluationFile withJudgement(EvaluationJudged fact) {
        return new EvaluationFile(raised, fact, null, null, null, null, null, null, rounds);
    }

    EvaluationFile withEvaluator(EvaluatorAppointed fact) {
        return new EvaluationFile(raised, judged, fact, null, null, null, null, null, rounds);
    }

    EvaluationFile withPlan(EvaluationPlanned fact) {
        return new EvaluationFile(raised, judged, evaluator, fact, heard, report, decision, sent, rounds);
    }

    EvaluationFile withHeard(EvaluationHeard fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, fact, report, decision, sent, rounds);
    }

    EvaluationFile withReport(EvaluationReported fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, heard, fact, decision, sent, rounds);
    }

    EvaluationFile withDecision(EvaluationDecided fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, heard, report, fact, sent, rounds + 1);
    }

    EvaluationFile withSent(EvaluationSent fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, heard, report, decision, fact, rounds);
    }
}
