package cn.fadu.dossier;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/** Facts of the start, of flags learned late and of the end without a decision (决策启动, Order 713, Arts. 3, 10 and 11). */
public sealed interface InitiationFact extends Fact {

    /** Who a proposal comes from (Art. 10(1)). */
    enum Source {
        LEADER,
        DEPARTMENT,
        LOWER_GOVERNMENT,
        DEPUTY,
        CITIZEN
    }

    /** How far what is entered may be known; a state secret is never entered. */
    enum Confidentiality {
        OPEN,
        WORK_SECRET,
        NOT_DISCLOSED
    }

    /**
     * What a proposal argues (Art. 10(2)). Components are null where nothing was argued.
     */
    record Proposal(Source source, @Personal(PersonalUse.PROPOSER) PersonalText proposer, String problem, String reasons,
                    String solution, String necessity, String feasibility) {
    }

    /** Research or an assessment that was done before the start. */
    record PriorWork(String title, String kind, String doneOn) {
    }

    /**
     * A unit applied for the start of a matter: the first fact of every matter of a decision.
     *
     * @param catalogueYear   year of the catalogue item, or null outside the catalogue
     * @param catalogueNumber number of the item in that catalogue, from one, or null
     * @param outsideReason   why it is not in the catalogue, or null
     * @param leadUnit        the unit that applies; it leads until the organ decides
     * @param profile         code and version of the jurisdiction profile, kept for the whole life of the matter
     */
    record StartApplied(LocalDate on, OrganId organ, String title, DecisionClass decisionClass, Integer catalogueYear,
                        Integer catalogueNumber, String outsideReason, Confidentiality confidentiality, Proposal proposal,
                        List<PriorWork> priorWork, List<DocumentRef> documents, UnitId leadUnit, PersonId by,
                        String profile) implements InitiationFact {

        public StartApplied {
            priorWork = List.copyOf(priorWork);
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(StartFile.applied(this));
        }
    }

    /** The application was supplemented and is put forward again. */
    record ApplicationSupplemented(LocalDate on, String title, Proposal proposal, List<PriorWork> priorWork,
                                   List<DocumentRef> documents, PersonId by) implements InitiationFact {

        public ApplicationSupplemented {
            priorWork = List.copyOf(priorWork);
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().supplemented(this));
        }
    }

    /**
     * Whether the order applies to the matter (Art. 3(1) and (2)).
     *
     * @param exclusion why not, or null
     */
    record ScopeConfirmed(LocalDate on, Outcome outcome, Exclusion exclusion, String reason,
                          PersonId by) implements InitiationFact {

        public enum Outcome {
            APPLICABLE,
            OTHER_PROCEDURE,
            NOT_APPLICABLE
        }

        public enum Exclusion {
            MACRO_CONTROL,
            LEGISLATION,
            EMERGENCY,
            NOT_MAJOR
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().with(this));
        }
    }

    /**
     * Which procedures are owed, from what was judged of the matter.
     *
     * @param notDisclosedBasis why the public may lawfully not be asked, or null when it is
     * @param judgedBy          who judged the flags from which the duties follow
     */
    record ProceduresDetermined(LocalDate on, List<ProcedureDuty> duties, CongressDuty congressDuty,
                                String notDisclosedBasis, boolean exploratory, String judgedBy, String reason,
                                PersonId by) implements InitiationFact {

        public ProceduresDetermined {
            duties = List.copyOf(duties);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().with(this));
        }
    }

    /** The reviewing department agreed with what was determined, or sent it back. */
    record ProceduresConcurred(LocalDate on, boolean concurs, String comment, PersonId by) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().with(this));
        }
    }

    /**
     * The organ decided whether to start (Arts. 10(1) and 11).
     *
     * @param leadUnit the one unit that leads, null unless started
     * @param coUnits  units that undertake it with the lead
     * @param plannedFor when it is to be decided, or null
     */
    record StartDecided(LocalDate on, Outcome outcome, UnitId leadUnit, List<UnitId> coUnits, LocalDate plannedFor,
                        String reason, String number, PersonId by) implements InitiationFact {

        public enum Outcome {
            START,
            DO_NOT_START,
            SUPPLEMENT
        }

        public StartDecided {
            coUnits = List.copyOf(coUnits);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().with(this));
        }
    }

    /** Another unit undertakes the matter from now on (承办单位变更). */
    record UnitChanged(LocalDate on, UnitId leadUnit, List<UnitId> coUnits, String reason, String number,
                       PersonId by) implements InitiationFact {

        public UnitChanged {
            coUnits = List.copyOf(coUnits);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().with(this));
        }
    }

    /** A procedure turned out to be owed after the start. */
    record ProcedureFoundOwed(LocalDate on, ProcedureDuty duty, String judgedBy) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().withDuty(duty)).with(dossier.deliberation().calledBack());
        }
    }

    /** The unit asked the organ to end the procedure (终止程序报批). */
    record EndProposed(LocalDate on, String reason, String arrangements, PersonId by) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(dossier.start().withProposedEnd(this));
        }
    }

    /** The organ's answer to the proposal to end the procedure; with its consent the matter ends. */
    record EndDecided(LocalDate on, boolean consents, String number, String reason, PersonId by) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            String proposed = dossier.start().proposedEnd() == null ? reason : dossier.start().proposedEnd().reason();
            Dossier answered = dossier.withStart(dossier.start().withProposedEnd(null));
            return consents ? answered.withWithdrawal(new MatterWithdrawn(on, proposed, number, by)) : answered;
        }
    }

    /**
     * The matter was withdrawn.
     *
     * @param consentNumber number of the organ's consent, which is needed once the procedure is started; null before
     */
    record MatterWithdrawn(LocalDate on, String reason, String consentNumber, PersonId by) implements InitiationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withWithdrawal(this);
        }
    }
}
