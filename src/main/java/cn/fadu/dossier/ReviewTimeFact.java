package cn.fadu.dossier;

import cn.fadu.shared.PersonId;
import java.time.LocalDate;

/** Facts about the time within which a jurisdiction has a legality review completed (Order 713, Arts. 28 and 43). */
public sealed interface ReviewTimeFact extends Fact {

    /**
     * The reviewer stopped the time within which the review has to be completed; it runs again from the day on which it is
     * resumed. The guaranteed time is never stopped.
     *
     * @param on first day that does not count
     */
    record ReviewSuspended(LocalDate on, Awaited awaited, String reason, PersonId by) implements ReviewTimeFact {

        /** What is waited for. */
        public enum Awaited { SUPPLEMENT, EXPERTS, INVESTIGATION }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().time().with(this)));
        }
    }

    /** The time of the review runs again; {@code on} is the first day that counts. {@code note} says what came, or is null. */
    record ReviewResumed(LocalDate on, String note, PersonId by) implements ReviewTimeFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().time().with(this)));
        }
    }

    /** The time within which the review has to be completed was extended; {@code by} is who authorised it. */
    record ReviewExtended(LocalDate on, int workingDays, String reason, PersonId by) implements ReviewTimeFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.legality().with(dossier.legality().time().with(this)));
        }
    }
}
