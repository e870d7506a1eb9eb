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
import java.time.LocalDate;

/**
 * The latest evaluation of a decision; asking for another one starts a clean file. Components are null until their act was
 * done, the latest of its kind.
 *
 * @param rounds            how many evaluations the organ decided on
 * @param consideredOn      the day on which an evaluation was judged or decided last, null before the first
 * @param lettersConsidered how many letters of the public had come in when it was judged last
 */
public record EvaluationFile(EvaluationRaised raised, EvaluationJudged judged, EvaluatorAppointed evaluator,
                             EvaluationPlanned plan, EvaluationHeard heard, EvaluationReported report,
                             EvaluationDecided decision, EvaluationSent sent, int rounds, LocalDate consideredOn,
                             int lettersConsidered) {

    static final EvaluationFile EMPTY = new EvaluationFile(null, null, null, null, null, null, null, null, 0, null,
            0);

    /** Whether an evaluation was asked for and is neither declined nor finished. */
    public boolean isOpen() {
        return raised != null && sent == null && (judged == null || judged.judgement() == Judgement.EVALUATE);
    }

    EvaluationFile withRaised(EvaluationRaised fact) {
        return new EvaluationFile(fact, null, null, null, null, null, null, null, rounds, consideredOn, lettersConsidered);
    }

    EvaluationFile withJudgement(EvaluationJudged fact, int letters) {
        return new EvaluationFile(raised, fact, null, null, null, null, null, null, rounds, fact.on(), letters);
    }

    EvaluationFile withEvaluator(EvaluatorAppointed fact) {
        return new EvaluationFile(raised, judged, fact, null, null, null, null, null, rounds, consideredOn,
                lettersConsidered);
    }

    EvaluationFile withPlan(EvaluationPlanned fact) {
        return new EvaluationFile(raised, judged, evaluator, fact, heard, report, decision, sent, rounds, consideredOn,
                lettersConsidered);
    }

    EvaluationFile withHeard(EvaluationHeard fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, fact, report, decision, sent, rounds, consideredOn,
                lettersConsidered);
    }

    EvaluationFile withReport(EvaluationReported fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, heard, fact, decision, sent, rounds, consideredOn,
                lettersConsidered);
    }

    EvaluationFile withDecision(EvaluationDecided fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, heard, report, fact, sent, rounds + 1, fact.on(),
                lettersConsidered);
    }

    EvaluationFile withSent(EvaluationSent fact) {
        return new EvaluationFile(raised, judged, evaluator, plan, heard, report, decision, fact, rounds, consideredOn,
                lettersConsidered);
    }
}
