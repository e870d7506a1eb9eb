package cn.fadu.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a step of the past ended, as its source says. Each outcome belongs to some kinds of steps. Of two outcomes of one kind
 * on one day the later one named here, which is the stricter, counts.
 */
public enum PastOutcome {
    LAWFUL(PastStepKind.LEGALITY_OPINION),
    RISK_STATED(PastStepKind.LEGALITY_OPINION),
    AMEND_THEN_SUBMIT(PastStepKind.LEGALITY_OPINION),
    UNLAWFUL(PastStepKind.LEGALITY_OPINION),
    COMPLIES(PastStepKind.FAIR_COMPETITION_REVIEW),
    EXCEPTION_APPLIES(PastStepKind.FAIR_COMPETITION_REVIEW),
    CHANGES_NEEDED(PastStepKind.FAIR_COMPETITION_REVIEW),
    MUST_NOT_ISSUE(PastStepKind.FAIR_COMPETITION_REVIEW),
    FEASIBLE(PastStepKind.EXPERT_REVIEW),
    FEASIBLE_AFTER_CHANGES(PastStepKind.EXPERT_REVIEW),
    NOT_FEASIBLE(PastStepKind.EXPERT_REVIEW),
    ADOPTED(PastStepKind.MEETING),
    ADOPTED_IN_PRINCIPLE(PastStepKind.MEETING),
    AMEND(PastStepKind.MEETING),
    DEFERRED(PastStepKind.MEETING),
    DISCUSS_AGAIN(PastStepKind.MEETING),
    REFERRED_TO_CHIEF(PastStepKind.MEETING),
    REJECTED(PastStepKind.MEETING),
    REPORTED(PastStepKind.PARTY_COMMITTEE, PastStepKind.CONGRESS),
    AGREED(PastStepKind.PARTY_COMMITTEE, PastStepKind.DEPARTMENT_CONSULTATION, PastStepKind.UNIT_LEGAL_CHECK,
            PastStepKind.UNIT_DISCUSSION),
    APPROVED(PastStepKind.CONGRESS),
    AWAITED(PastStepKind.PARTY_COMMITTEE),
    CHANGES_ASKED(PastStepKind.PARTY_COMMITTEE, PastStepKind.DEPARTMENT_CONSULTATION, PastStepKind.UNIT_LEGAL_CHECK,
            PastStepKind.UNIT_DISCUSSION),
    RETURNED(PastStepKind.CONGRESS),
    REFUSED(PastStepKind.PARTY_COMMITTEE, PastStepKind.DEPARTMENT_CONSULTATION, PastStepKind.UNIT_LEGAL_CHECK,
            PastStepKind.UNIT_DISCUSSION);

    private final Set<PastStepKind> kinds;

    PastOutcome(PastStepKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public boolean isOf(PastStepKind kind) {
        return kinds.contains(kind);
    }

    /** The outcomes a step of the kind can have, in their order; empty where it has none. */
    public static List<PastOutcome> of(PastStepKind kind) {
        return Stream.of(values()).filter(outcome -> outcome.isOf(kind)).toList();
    }
}
