package cn.fadu.dossier;

import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of the evaluation after the decision (决策后评估, Order 713, Art. 36); there can be several over the years. */
public sealed interface EvaluationFact extends Fact {

    /** Somebody asked that an evaluation be considered; the procedure itself does when everything is done. */
    record EvaluationRaised(LocalDate on, String reason, PersonId by) implements EvaluationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation().withRaised(this)));
        }
    }

    /** Whether to evaluate was judged (Art. 36(1)). */
    record EvaluationJudged(LocalDate on, Judgement judgement, Set<Occasion> occasions, String reasons,
                            PersonId by) implements EvaluationFact {

        public enum Judgement { EVALUATE, NOT_NOW }

        /** The three occasions of Art. 36(1), and a period that a local rule sets. */
        public enum Occasion { EFFECT_MISSED, MANY_OPINIONS, ORGAN_THINKS_NECESSARY, PERIOD_PASSED }

        public EvaluationJudged {
            occasions = Set.copyOf(occasions);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation()
                    .withJudgement(this, dossier.followup().execution().letters())));
        }
    }

    /**
     * Who evaluates was decided (Art. 36(1) and (2)).
     *
     * @param unit          the unit that does the work, the desk of third parties for a third party
     * @param unitName      name of the unit on that day, by which it is known again where the record names bodies; or null
     * @param name          name of the third party, or null
     * @param earlierPart   the main argumentation or assessment it did before the decision, as declared
     * @param team          names of members of the team, as far as they are known
     * @param formerExperts members of the team who argued the draft as experts, as declared
     */
    record EvaluatorAppointed(LocalDate on, EvaluatorKind kind, UnitId unit, String unitName, String name,
                              EarlierPart earlierPart, List<String> team, int teamSize, int formerExperts,
                              PersonId by) implements EvaluationFact {

        public EvaluatorAppointed {
            team = List.copyOf(team);
        }

        public enum EvaluatorKind { EXECUTING_UNIT, OTHER_UNIT, THIRD_PARTY }

        public enum EarlierPart { NONE, EXPERT_REVIEW, RISK_ASSESSMENT, OTHER_MAIN_ASSESSMENT }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation().withEvaluator(this)));
        }
    }

    /** What is evaluated and how. */
    record EvaluationPlanned(LocalDate on, String subject, String method, String hearing, DocumentRef document,
                             PersonId by) implements EvaluationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation().withPlan(this)));
        }
    }

    /** The public and others were heard (Art. 36(3)). */
    record EvaluationHeard(LocalDate on, Set<Heard> heard, String opinions, DocumentRef document,
                           PersonId by) implements EvaluationFact {

        public enum Heard { PUBLIC, DEPUTIES, PEOPLES_ORGANISATIONS, GRASSROOTS, SOCIAL_ORGANISATIONS }

        public EvaluationHeard {
            heard = Set.copyOf(heard);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation().withHeard(this)));
        }
    }

    /** The report on the evaluation. */
    record EvaluationReported(LocalDate on, String goals, String costsAndBenefits, String nearEffects, String farEffects,
                              String problems, Course recommendation, DocumentRef document,
                              PersonId by) implements EvaluationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation().withReport(this)));
        }
    }

    /** The organ decided what follows from the evaluation (Art. 36(4)). */
    record EvaluationDecided(LocalDate on, Course course, String reasons, String decisionNumber,
                             PersonId by) implements EvaluationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().evaluated(this));
        }
    }

    /** The result went to the judicial administration. */
    record EvaluationSent(LocalDate on, String number, PersonId by) implements EvaluationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.followup().with(dossier.followup().evaluation().withSent(this)));
        }
    }

    /** What can follow from an evaluation. */
    enum Course { CONTINUE, ADJUST, SUSPEND, END }
}
