package cn.fadu.dossier;

import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of the annual catalogue of decision matters (年度目录, Order 713, Arts. 3(3) and 10). */
public sealed interface CatalogueFact extends Fact {

    /** An item as it stands in the catalogue, or is to stand there; texts but the title may be null. */
    record Item(int number, String title, UnitId unit, DecisionClass decisionClass, String basis, String procedures,
                String planned, boolean hearing) {
    }

    /** What the Party committee at the same level answered. */
    enum Answer {
        AGREED,
        CHANGES,
        REFUSED
    }

    /**
     * The office opened the catalogue of a year: the first fact of every matter of a catalogue.
     *
     * @param collectUntil until when proposals are asked for, or null
     * @param leadUnit     the office's unit
     */
    record CatalogueOpened(LocalDate on, OrganId organ, int year, String title, LocalDate collectUntil, String notice,
                           UnitId leadUnit, PersonId by, String profile) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withStart(StartFile.opened(this)).with(CatalogueFile.opened(year));
        }
    }

    /**
     * A proposal came in (Art. 10(1)).
     *
     * @param proposer who made it, null for a unit's own
     * @param unit     the unit that is to undertake it, which for a unit's own proposal is itself; or null
     */
    record CatalogueProposed(LocalDate on, Source source, @Personal(PersonalUse.PROPOSER) PersonalText proposer, String title,
                             DecisionClass decisionClass, UnitId unit, String problem, String reasons, String solution,
                             String necessity, String feasibility, List<DocumentRef> documents,
                             PersonId by) implements CatalogueFact {

        public CatalogueProposed {
            documents = List.copyOf(documents);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** No more proposals are taken in. */
    record ProposalsClosed(LocalDate on, String note, PersonId by) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** What became of a proposal that was studied. */
    record Judgement(int proposal, Finding finding, String reason) {

        public enum Finding {
            LISTED,
            NOT_LISTED
        }
    }

    /** Proposals were studied, one or several at once. */
    record ProposalsStudied(LocalDate on, List<Judgement> judgements, PersonId by) implements CatalogueFact {

        public ProposalsStudied {
            judgements = List.copyOf(judgements);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /**
     * The catalogue was compiled, or a nil return made.
     *
     * @param nilReason why there is nothing, null for a catalogue
     */
    record CatalogueCompiled(LocalDate on, Result result, String nilReason, List<Item> items,
                             PersonId by) implements CatalogueFact {

        public enum Result {
            CATALOGUE,
            NIL
        }

        public CatalogueCompiled {
            items = List.copyOf(items);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The head of the office signed the nil return, or sent it back. */
    record NilReturnSigned(LocalDate on, boolean signed, String comment, PersonId by) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The executive meeting discussed the catalogue as compiled. */
    record CatalogueDeliberated(LocalDate on, Outcome outcome, String number, String comment,
                                PersonId by) implements CatalogueFact {

        public enum Outcome {
            PASSED,
            AMEND,
            REJECTED
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The Party committee answered about the catalogue. */
    record CatalogueConsented(LocalDate on, Answer answer, String number, String comment, DocumentRef document,
                              PersonId by) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The catalogue, or the nil return, was published. */
    record CataloguePublished(LocalDate on, Set<Channel> channels, String address, DocumentRef document,
                              PersonId by) implements CatalogueFact {

        public CataloguePublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /**
     * An adjustment of the published catalogue was proposed, or the one in hand revised.
     *
     * @param content the item as it is to stand, with the number it has or is to have
     */
    record CatalogueAdjustmentProposed(LocalDate on, Change change, Item content, String reason, UnitId proposedBy,
                                       PersonId by) implements CatalogueFact {

        public enum Change {
            ADD,
            CHANGE,
            CANCEL
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The organ approved the adjustment, or did not. */
    record CatalogueAdjustmentDecided(LocalDate on, boolean approved, String number, String comment,
                                      PersonId by) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The Party committee answered about the adjustment. */
    record CatalogueAdjustmentConsented(LocalDate on, Answer answer, String number, String comment, DocumentRef document,
                                        PersonId by) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The adjusted catalogue was published: a version of its own. */
    record CatalogueAdjustmentPublished(LocalDate on, Set<Channel> channels, String address, DocumentRef document,
                                        PersonId by) implements CatalogueFact {

        public CatalogueAdjustmentPublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }

    /** The year is over: the catalogue is not adjusted any more. */
    record CatalogueYearEnded(LocalDate on, String summary, PersonId by) implements CatalogueFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.catalogue().with(this));
        }
    }
}
