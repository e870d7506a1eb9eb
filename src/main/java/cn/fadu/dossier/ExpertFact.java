package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Facts of expert review (专家论证, Order 713, Arts. 19 to 21). */
public sealed interface ExpertFact extends Fact {

    /** The forms of Art. 20. */
    enum Form { MEETING, WRITTEN, COMMISSIONED }

    enum Conclusion { FEASIBLE, FEASIBLE_AFTER_CHANGES, NOT_FEASIBLE }

    /** How somebody is related to the undertaking unit; {@link #INSIDER} is of the unit or a body under it. */
    enum Relation { NONE, WORKED_TOGETHER, INSIDER }

    /**
     * Experts and bodies were chosen, questions put to them.
     *
     * @param body   the body commissioned, null in the other forms
     * @param pool   of the pool, by account: they declare and give their opinions here themselves
     * @param others without an account; the undertaking unit enters what they declared
     */
    record ExpertsChosen(LocalDate on, Digest draft, Form form, String body, List<PersonId> pool, List<OtherExpert> others,
                         String reasons, String questions, List<DocumentRef> materials,
                         LocalDate replyBy) implements ExpertFact {

        public ExpertsChosen {
            pool = List.copyOf(pool);
            others = List.copyOf(others);
            materials = List.copyOf(materials);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.expertReview().chosen(this));
        }
    }

    /** Somebody without an account: the declaration was made on paper, and the opinion comes with the report. */
    record OtherExpert(String name, String field, String unit, Relation relation, boolean dissenter, boolean withoutInterest,
                       boolean confidential) {
    }

    /** An expert declared whether there is a direct interest, promised to keep confidences, and accepted or not (Art. 20). */
    record InterestDeclared(LocalDate on, PersonId expert, Answer answer, String field, Relation relation, boolean dissenter,
                            boolean directInterest, String interest, boolean confidential) implements ExpertFact {

        /** {@link #RECUSED} because of a direct interest; {@link #DECLINED} for any other reason. */
        public enum Answer { ACCEPTED, RECUSED, DECLINED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.expertReview().declared(this));
        }
    }

    /** An expert gave a written opinion (Art. 19). */
    record ExpertOpinionGiven(LocalDate on, Digest draft, PersonId expert, String necessity, String feasibility,
                              String soundness, String other, Conclusion conclusion, String dissent, String signedBy,
                              DocumentRef document) implements ExpertFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.expertReview().heard(this));
        }
    }

    /** Nobody was waited for any longer; these had not answered. */
    record ExpertOpinionsClosed(LocalDate on, List<PersonId> silent) implements ExpertFact {

        public ExpertOpinionsClosed {
            silent = List.copyOf(silent);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.expertReview().closed(this));
        }
    }

    /** The experts met and came to an opinion of the group (Art. 20). */
    record ExpertsMet(LocalDate on, Digest draft, LocalDate heldOn, String place, List<String> present, String opinion,
                      Conclusion conclusion, String dissent, boolean signed, DocumentRef document) implements ExpertFact {

        public ExpertsMet {
            present = List.copyOf(present);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.expertReview().met(this));
        }
    }

    /** The undertaking unit drew up what the experts argued (论证报告). */
    record ExpertsReported(LocalDate on, Digest draft, List<OtherOpinion> others, String summary, Conclusion conclusion,
                           DocumentRef document) implements ExpertFact {

        /** The opinion of somebody without an account, as the unit entered it. */
        public record OtherOpinion(String name, Conclusion conclusion, String opinion, String dissent, boolean signed) {
        }

        public ExpertsReported {
            others = List.copyOf(others);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.expertReview().reported(this));
        }
    }

    /** Each point that the experts made was adopted, or not and why (Art. 29, item 3). */
    record ExpertPointsAnswered(LocalDate on, List<Point> points) implements ExpertFact {

        public record Point(String point, boolean adopted, String reason) {
        }

        public ExpertPointsAnswered {
            points = List.copyOf(points);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.expertReview().answered(this).concludedIn(dossier, on);
        }
    }
}
