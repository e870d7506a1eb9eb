package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.UnitId;
import java.util.ArrayList;
import java.util.List;

/** Names of the models {@code execution}, {@code evaluation} and {@code adjustment}. */
final class FollowupProcess {

    static final String EXECUTING_UNITS = "executingUnits";
    static final String PROGRESS = "progress";
    static final String STANDING = "standing";
    static final String AFTER_SUSPENSION = "courseAfterSuspension";
    static final String EXTENT = "extent";
    static final String ADJUSTMENT_OUTCOME = "adjustmentOutcome";
    static final String JUDGEMENT = "judgement";
    static final String EVALUATOR_KIND = "evaluatorKind";
    static final String DESK_UNIT = "deskUnit";
    static final String EVALUATION_OUTCOME = "evaluationOutcome";

    static final String SUSPENDED = "decision.executionSuspended";
    static final String SUPERVISION_OPENED = "decision.supervisionOpened";
    static final String EVALUATION_RAISED = "decision.evaluationRaised";
    static final String ADJUSTMENT_PROPOSED = "decision.adjustmentProposed";
    static final String CONCLUDED = "decision.executionConcluded";

    private FollowupProcess() {
    }

    /** The units that have something to do still, as the engine keeps them. */
    static List<String> busyUnits(Dossier dossier) {
        return new ArrayList<>(dossier.followup().execution().busyUnits().stream().map(UnitId::value).toList());
    }
}
