package cn.fadu.dossier;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentConsented;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentDecided;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentProposed;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentProposed.Change;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentPublished;
import cn.fadu.dossier.CatalogueFact.CatalogueCompiled;
import cn.fadu.dossier.CatalogueFact.CatalogueConsented;
import cn.fadu.dossier.CatalogueFact.CatalogueDeliberated;
import cn.fadu.dossier.CatalogueFact.CatalogueProposed;
import cn.fadu.dossier.CatalogueFact.CataloguePublished;
import cn.fadu.dossier.CatalogueFact.CatalogueYearEnded;
import cn.fadu.dossier.CatalogueFact.Item;
import cn.fadu.dossier.CatalogueFact.Judgement;
import cn.fadu.dossier.CatalogueFact.NilReturnSigned;
import cn.fadu.dossier.CatalogueFact.ProposalsClosed;
import cn.fadu.dossier.CatalogueFact.ProposalsStudied;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The catalogue of a year: what was proposed for it, what it holds, who agreed to it and how it was adjusted. Components are
 * null until their act was done; a catalogue that is compiled again has to be discussed and agreed to again.
 *
 * @param year        0 for a matter that is no catalogue
 * @param listings    the published items with what became of them, in the order of their numbers; empty before publication
 * @param adjustments every one that was proposed, the latest last
 */
public record CatalogueFile(int year, List<Proposal> proposals, ProposalsClosed closing, CatalogueCompiled compiled,
                            NilReturnSigned nilReturn, CatalogueDeliberated deliberation, CatalogueConsented consent,
                            CataloguePublished published, List<Listing> listings, List<Adjustment> adjustments,
                            CatalogueYearEnded ended) implements StageFile {

    static final CatalogueFile EMPTY = opened(0);

    /** What is needed of a proposal to compile from it; its arguments stand in the record. */
    public record Proposal(int number, Source source, PersonalText proposer, String title, DecisionClass decisionClass,
                           UnitId unit, String reasons, Judgement judgement) {

        public boolean isListed() {
            return judgement != null && judgement.finding() == Judgement.Finding.LISTED;
        }
    }

    /** An item of the published catalogue. */
    public record Listing(Item item, State state) {

        public enum State {
            LISTED,
            ADDED,
            CHANGED,
            CANCELLED
        }
    }

    /** One adjustment with how far it has come. */
    public record Adjustment(CatalogueAdjustmentProposed proposed, CatalogueAdjustmentDecided decision,
                             CatalogueAdjustmentConsented consent, CatalogueAdjustmentPublished published) {

        /** Whether it still waits for approval, consent or publication. */
        public boolean isOpen() {
            return published == null && (decision == null || decision.approved())
                    && (consent == null || consent.answer() != Answer.REFUSED);
        }
    }

    public CatalogueFile {
        proposals = List.copyOf(proposals);
        listings = List.copyOf(listings);
        adjustments = List.copyOf(adjustments);
    }

    static CatalogueFile opened(int year) {
        return new CatalogueFile(year, List.of(), null, null, null, null, null, null, List.of(), List.of(), null);
    }

    /** Whether proposals are taken in. */
    public boolean isCollecting() {
        return year != 0 && closing == null;
    }

    /** Proposals that nobody has studied yet. */
    public List<Proposal> unstudied() {
        return proposals.stream().filter(p -> p.judgement() == null).toList();
    }

    /** Whether a nil return was made and not a catalogue. */
    public boolean isNil() {
        return compiled != null && compiled.result() == CatalogueCompiled.Result.NIL;
    }

    /** Whether the meeting or the Party committee refused it: nothing is published of it. */
    public boolean isRefused() {
        return deliberation != null && deliberation.outcome() == CatalogueDeliberated.Outcome.REJECTED
                || consent != null && consent.answer() == Answer.REFUSED;
    }

    /** Whether an adjustment can be proposed: published, the year not over, and none in hand. */
    public boolean isSettled() {
        return published != null && ended == null && adjustment().filter(Adjustment::isOpen).isEmpty();
    }

    /** The latest adjustment; empty before the first. */
    public Optional<Adjustment> adjustment() {
        return adjustments.isEmpty() ? Optional.empty() : Optional.of(adjustments.get(adjustments.size() - 1));
    }

    /** Number of the published version, from one; 0 before publication. */
    public int version() {
        return published == null ? 0 : 1 + (int) adjustments.stream().filter(a -> a.published() != null).count();
    }

    /** Items that can be changed or cancelled. */
    public List<Item> living() {
        return listings.stream().filter(l -> l.state() != Listing.State.CANCELLED).map(Listing::item).toList();
    }

    CatalogueFile with(CatalogueProposed fact) {
        return withProposals(appended(proposals, new Proposal(proposals.size() + 1, fact.source(), fact.proposer(),
                fact.title(), fact.decisionClass(), fact.unit(), fact.reasons(), null)));
    }

    CatalogueFile with(ProposalsClosed fact) {
        return new CatalogueFile(year, proposals, fact, compiled, nilReturn, deliberation, consent, published, listings,
                adjustments, ended);
    }

    CatalogueFile with(ProposalsStudied fact) {
        return withProposals(proposals.stream().map(p -> fact.judgements().stream()
                .filter(j -> j.proposal() == p.number()).reduce((first, second) -> second)
                .map(j -> new Proposal(p.number(), p.source(), p.proposer(), p.title(), p.decisionClass(), p.unit(),
                        p.reasons(), j)).orElse(p)).toList());
    }

    CatalogueFile with(CatalogueCompiled fact) {
        return new CatalogueFile(year, proposals, closing, fact, null, null, null, published, listings, adjustments, ended);
    }

    CatalogueFile with(NilReturnSigned fact) {
        return new CatalogueFile(year, proposals, closing, compiled, fact, deliberation, consent, published, listings,
                adjustments, ended);
    }

    CatalogueFile with(CatalogueDeliberated fact) {
        return new CatalogueFile(year, proposals, closing, compiled, nilReturn, fact, consent, published, listings,
                adjustments, ended);
    }

    CatalogueFile with(CatalogueConsented fact) {
        return new CatalogueFile(year, proposals, closing, compiled, nilReturn, deliberation, fact, published, listings,
                adjustments, ended);
    }

    CatalogueFile with(CataloguePublished fact) {
        List<Listing> first = compiled == null ? List.of()
                : compiled.items().stream().map(i -> new Listing(i, Listing.State.LISTED)).toList();
        return new CatalogueFile(year, proposals, closing, compiled, nilReturn, deliberation, consent, fact, first,
                adjustments, ended);
    }

    /** Replaces the one in hand, which it revises. */
    CatalogueFile with(CatalogueAdjustmentProposed fact) {
        List<Adjustment> before = adjustment().filter(Adjustment::isOpen).isPresent()
                ? adjustments.subList(0, adjustments.size() - 1) : adjustments;
        return withAdjustments(appended(before, new Adjustment(fact, null, null, null)), listings);
    }

    CatalogueFile with(CatalogueAdjustmentDecided fact) {
        return latest(a -> new Adjustment(a.proposed(), fact, a.consent(), a.published()), listings);
    }

    CatalogueFile with(CatalogueAdjustmentConsented fact) {
        return latest(a -> new Adjustment(a.proposed(), a.decision(), fact, a.published()), listings);
    }

    CatalogueFile with(CatalogueAdjustmentPublished fact) {
        return latest(a -> new Adjustment(a.proposed(), a.decision(), a.consent(), fact),
                adjustment().map(a -> adjusted(a.proposed())).orElse(listings));
    }

    CatalogueFile with(CatalogueYearEnded fact) {
        return new CatalogueFile(year, proposals, closing, compiled, nilReturn, deliberation, consent, published, listings,
                adjustments, fact);
    }

    private List<Listing> adjusted(CatalogueAdjustmentProposed fact) {
        Listing.State state = switch (fact.change()) {
            case ADD -> Listing.State.ADDED;
            case CHANGE -> Listing.State.CHANGED;
            case CANCEL -> Listing.State.CANCELLED;
        };
        Listing listing = new Listing(fact.content(), state);
        return fact.change() == Change.ADD ? appended(listings, listing)
                : listings.stream().map(l -> l.item().number() == fact.content().number() ? listing : l).toList();
    }

    private CatalogueFile latest(UnaryOperator<Adjustment> change, List<Listing> items) {
        return adjustment().map(a -> withAdjustments(Stream.concat(
                adjustments.subList(0, adjustments.size() - 1).stream(), Stream.of(change.apply(a))).toList(), items))
                .orElse(this);
    }

    private CatalogueFile withProposals(List<Proposal> more) {
        return new CatalogueFile(year, more, closing, compiled, nilReturn, deliberation, consent, published, listings,
                adjustments, ended);
    }

    private CatalogueFile withAdjustments(List<Adjustment> more, List<Listing> items) {
        return new CatalogueFile(year, proposals, closing, compiled, nilReturn, deliberation, consent, published, items, more,
                ended);
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
