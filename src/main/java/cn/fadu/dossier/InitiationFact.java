package cn.fadu.dossier;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts of the start, of flags learned late and of the withdrawal of a matter (决策启动, Order 713, Arts. 10 and 11). */
public sealed interface InitiationFact extends Fact {

    /**
     * The organ started the procedure and named the unit that undertakes it.
     *
     * @param catalogueYear   year of the catalogue item, or null when started outside the catalogue
     * @param catalogueNumber number of the item in that catalogue, from one, or null
     * @param notDisclosedBasis why the public may lawfully not be asked, or null when it is
     * @param judgedBy        who judged the flags from which the duties follow
     * @param profile         code and version of the jurisdiction profile, kept for the whole life of the matter
     */
    record MatterStarted(LocalDate on, OrganId organ, String title, DecisionClass decisionClass, Integer catalogueYear,
                         Integer catalogueNumber, UnitId leadUnit, List<ProcedureDuty> duties, CongressDuty congressDuty,
                         String notDisclosedBasis, boolean exploratory, String judgedBy,
                         String profile) implements InitiationFact {

        public MatterStarted {
            duties = List.copyOf(duties);
        }

        /** Whether the matter owes the procedure. */
        public boolean requires(Procedure procedure) {
            return duties.stream().anyMatch(d -> d.procedure() == procedure && d.required());
        }

        MatterStarted withDuty(ProcedureDuty duty) {
            List<ProcedureDuty> changed = Stream.concat(
                    duties.stream().filter(d -> d.procedure() != duty.procedure()), Stream.of(duty)).toList();
            return new MatterStarted(on, organ, title, decisionClass, catalogueYear, catalogueNumber, leadUnit, changed,
                    congressDuty, notDisclosedBasis, exploratory, judgedBy, profile);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(this);
        }
    }

    /** A procedure turned out to be owed after the start. */
    record ProcedureFoundOwed(LocalDate on, ProcedureDuty duty, String judgedBy) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().withDuty(duty));
        }
    }

    /** The matter was withdrawn or its procedure ended, with the organ's consent. */
    record MatterWithdrawn(LocalDate on, String reason, String consentNumber, PersonId by) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withWithdrawal(this);
        }
    }
}
