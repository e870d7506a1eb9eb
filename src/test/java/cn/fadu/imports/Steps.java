package cn.fadu.imports;

import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.StatedDate;
import java.util.List;
import java.util.function.Predicate;

/** Past procedures with other steps. */
final class Steps {

    private Steps() {
    }

    static PastProcedure with(PastProcedure past, List<PastStep> steps) {
        return new PastProcedure(past.pointer(), past.title(), past.organ(), past.unit(), past.decisionClass(), past.flags(),
                past.source(), past.place(), steps);
    }

    /** The outcomes of these steps are not stated. */
    static PastProcedure without(PastProcedure past, Predicate<PastStep> outcomes) {
        return with(past, past.steps().stream().map(s -> outcomes.test(s) ? restated(s, s.when(), true) : s).toList());
    }

    static PastProcedure dated(PastProcedure past, PastStepKind kind, String day) {
        return with(past, past.steps().stream()
                .map(s -> s.kind() == kind ? restated(s, new StatedDate(day, null, null), false) : s).toList());
    }

    private static PastStep restated(PastStep s, StatedDate when, boolean silent) {
        return new PastStep(s.number(), s.kind(), when, s.unit(), s.documentNumber(), s.bodies(), s.replies(), s.opinions(),
                s.reason(), s.sides(), s.experts(), s.form(), s.level(), s.controllable(), s.filed(), silent ? null : s.outcome(),
                s.meeting(), s.meetingKind(), s.chair(), s.positions(), s.textDate(), s.registerUntil(), s.time(), s.place(),
                s.channels(), s.address(), s.planned(), s.remark(), s.documents(), s.notEnclosed());
    }
}
