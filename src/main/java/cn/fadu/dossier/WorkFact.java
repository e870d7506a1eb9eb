package cn.fadu.dossier;

import cn.fadu.shared.PersonId;
import java.time.LocalDate;

/** What happened to the work on a matter, beside the work itself. */
public sealed interface WorkFact extends Fact {

    /**
     * Who did an act took it back before anybody opened the work it had sent.
     *
     * @param act    key of the act that was taken back
     * @param reason may be null
     */
    record Recalled(LocalDate on, String act, String reason, PersonId by) implements WorkFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withRecalled(act);
        }
    }
}
