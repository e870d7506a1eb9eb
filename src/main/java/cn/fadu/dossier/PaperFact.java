package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;

/** Facts about what was done on paper and entered afterwards (纸面办理、事后补录; Order 713, Art. 33). */
public sealed interface PaperFact extends Fact {

    /**
     * The facts recorded in the same entry were brought about on paper and entered afterwards. What they state counts from
     * its legal date; that the entry says what the paper says is for a second person to confirm.
     *
     * @param on     day on which it was done
     * @param act    key of the act that was done
     * @param doneBy who did it, as the paper says
     * @param scan   the paper
     * @param place  where the original lies, such as box and page, or null
     * @param by     who entered it, acting in {@code post} of {@code unit}
     */
    record EnteredFromPaper(LocalDate on, LocalDate enteredOn, String act, String doneBy, DocumentRef scan, String place,
                            PersonId by, UnitId unit, PostKind post) implements PaperFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.papers().with(this));
        }
    }

    /**
     * A procedure had been carried out before the matter came into the system (在办事项). Where its result lets the draft go
     * on it counts as the result of that procedure; otherwise the procedure is still owed.
     *
     * @param body       who carried it out, as the paper says
     * @param number     number of its paper, or null
     * @param favourable whether the result lets the draft go on
     */
    record CarriedOver(LocalDate on, Procedure procedure, Digest draft, String body, String number, boolean favourable,
                       String conclusion) implements PaperFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            Dossier after = dossier.with(dossier.papers().with(this));
            if (!favourable) {
                return after;
            }
            return procedure == Procedure.LEGALITY_REVIEW ? after.with(after.legality().coveredOnPaper(draft, on))
                    : after.withResult(procedure, draft, on);
        }
    }

    /** A second person compared paper and entry; {@code number} counts the entries from paper of the matter from one. */
    record PaperEntryChecked(LocalDate on, int number, boolean agrees, String note, PersonId by) implements PaperFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.papers().with(this));
        }
    }

    /** An entry that did not agree with its paper was put right in words; it waits for its check again. */
    record PaperEntryCorrected(LocalDate on, int number, String correction, DocumentRef scan,
                               PersonId by) implements PaperFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.papers().with(this));
        }
    }

    /**
     * Something happened that no act of the procedure provides for, or that the law did not admit, and is recorded
     * truthfully (Art. 30(3)). It moves nothing.
     *
     * @param document what shows it, or null
     */
    record IncidentRecorded(LocalDate on, String description, String consequence, DocumentRef document,
                            PersonId by) implements PaperFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.papers().with(this));
        }
    }
}
