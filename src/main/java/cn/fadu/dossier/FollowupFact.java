package cn.fadu.dossier;

import java.time.LocalDate;

/** Facts of execution, evaluation and adjustment (执行、后评估与调整, Order 713, Arts. 34 to 37). */
public sealed interface FollowupFact extends Fact {

    /** Execution began as an instance of its own. */
    record ExecutionStarted(LocalDate on) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(new FollowupFile(this, dossier.followup().report()));
        }
    }

    /** An act of the execution and evaluation instance; {@code step} is one of its user tasks. */
    record ExecutionReported(LocalDate on, String step, String result, DocumentRef document) implements FollowupFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(new FollowupFile(dossier.followup().started(), this));
        }
    }
}
