package cn.fadu.dossier;

import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/** What happened to the work on a matter, beside the work itself. */
public sealed interface WorkFact extends Fact {

    /**
     * Who did an act took it back before anybody opened the work it had sent. {@link StatedEntry#fold} leaves out what the
     * act stated.
     *
     * @param act    key of the act that was taken back
     * @param entry  number of the entry that the act is recorded in
     * @param reason may be null
     */
    record Recalled(LocalDate on, String act, long entry, String reason, PersonId by) implements WorkFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /**
     * The act of the entry was done by a substitute.
     *
     * @param by         who acted
     * @param onBehalfOf whose post it is
     */
    record ActedOnBehalf(LocalDate on, PersonId by, PersonId onBehalfOf) implements WorkFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.work().with(this));
        }
    }

    /**
     * Duties that should be separate came together in one person, was shown to them, and the act was done all the same
     * because the body is small.
     *
     * @param rule id of the rule of separation
     */
    record ClashShown(LocalDate on, String rule, PersonId by) implements WorkFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.work().with(this));
        }
    }

    /**
     * The head of a desk gave the work to one of its holders.
     *
     * @param act  key of the act to be done
     * @param unit the unit of the desk
     * @param to   who does it from now on
     */
    record Assigned(LocalDate on, String act, UnitId unit, PersonId to, String note, PersonId by) implements WorkFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /**
     * Who had the work handed it over to another holder of the desk.
     *
     * @param act key of the act to be done
     * @param to  who does it from now on
     */
    record HandedOver(LocalDate on, String act, UnitId unit, PersonId to, String reason, PersonId by) implements WorkFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }

    /**
     * The matter was brought to the notice of units or people, who may read it from now on.
     *
     * @param people as {@code person}, each within one of the units
     */
    record CopySent(LocalDate on, List<UnitId> units, List<PersonId> people, String note, PersonId by) implements WorkFact {

        public CopySent {
            units = List.copyOf(units);
            people = List.copyOf(people);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier;
        }
    }
}
