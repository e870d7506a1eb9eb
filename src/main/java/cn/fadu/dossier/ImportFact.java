package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * Facts of a procedure that was over before the system came and was entered afterwards from a source (历史程序、事后录入;
 * Order 713, Art. 33). It has no open work; rules judge it by the law of its time and by what the source says.
 */
public sealed interface ImportFact extends Fact {

    /**
     * A procedure of the past was entered: the first fact of such a matter.
     *
     * @param on            the earliest day that the source states, or that of the entry where it states none
     * @param decisionClass null where the source does not say
     * @param leadUnit      the unit of the organ that undertook it; {@link #UNKNOWN_UNIT} where it is none of today's
     * @param statedOrgan   the organ as the source names it, or null
     * @param statedUnit    the undertaking unit as the source names it, or null
     * @param duties        of procedures that were carried out, or of which the source says whether they were owed
     * @param draft         stands for the text of the decision, which the source speaks of without its versions
     * @param source        what it was entered from, in words, or null
     * @param place         where the original lies, such as box and page, or null
     * @param sourceFile    the file it was entered from
     * @param steps         how many steps follow, an entry each
     * @param by            who entered it, acting in {@code post} for {@code unit}
     */
    record PastProcedureEntered(LocalDate on, LocalDate enteredOn, OrganId organ, String title,
                                DecisionClass decisionClass, UnitId leadUnit, String statedOrgan, String statedUnit,
                                PastFlags flags, List<ProcedureDuty> duties, Digest draft, String source, String place,
                                DocumentRef sourceFile, int steps, PersonId by, UnitId unit, PostKind post,
                                String profile) implements ImportFact {

        public PastProcedureEntered {
            flags = flags == null ? PastFlags.NONE : flags;
            duties = List.copyOf(duties);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(StartFile.ofPast(this)).withImport(new ImportFile(this, List.of()));
        }
    }

    /** Stands for a unit that the source names and the organ does not have, or that it does not name. */
    UnitId UNKNOWN_UNIT = new UnitId("not-recorded");

    /**
     * One step of it.
     *
     * @param on the latest day on which the source lets it have been done; that of the entry where it states none
     */
    record PastStepEntered(LocalDate on, PastStep step) implements ImportFact {

        /** A step whose day is known is a result of its procedure. */
        @Override
        public Dossier applyTo(Dossier dossier) {
            ImportFile file = dossier.past().with(step);
            Dossier after = dossier.withImport(file);
            return step.kind().procedure().flatMap(procedure -> step.doneOn().map(day ->
                    after.withResult(procedure, file.entered().draft(), day))).orElse(after);
        }
    }
}
