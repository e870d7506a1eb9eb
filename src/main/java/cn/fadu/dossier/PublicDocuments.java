package cn.fadu.dossier;

import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentPublished;
import cn.fadu.dossier.CatalogueFact.CataloguePublished;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.ParticipantListPublished;
import cn.fadu.dossier.ParticipationFact.AdoptionPublished;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticeCorrected;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.ParticipationFact.PublicExplanationGiven;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.DecisionPublishedAgain;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.PublicationCorrected;
import cn.fadu.shared.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which documents of a matter the public was given (Order 713, Art. 15 and 32): what was published with notices and lists,
 * the draft that was consulted on, and the decision's text when it was published in full.
 */
public final class PublicDocuments {

    private static final Set<Class<? extends Fact>> PUBLISHED_WITH = Set.of(ConsultationNoticePublished.class,
            ConsultationNoticeCorrected.class, PublicExplanationGiven.class, AdoptionPublished.class, HearingAnnounced.class,
            ParticipantListPublished.class, CataloguePublished.class, CatalogueAdjustmentPublished.class,
            PublicationCorrected.class, DecisionPublishedAgain.class);

    private final Map<Digest, Manifest> drafts = new HashMap<>();
    private final Set<Digest> found = new TreeSet<>((a, b) -> a.hex().compareTo(b.hex()));
    private Digest issued;
    private boolean inFull;

    private PublicDocuments() {
    }

    /** The digests of their contents, in the order of their text. */
    public static Set<Digest> of(List<Fact> facts) {
        PublicDocuments documents = new PublicDocuments();
        facts.forEach(documents::take);
        return documents.found;
    }

    private void take(Fact fact) {
        if (PUBLISHED_WITH.contains(fact.getClass())) {
            FactDocuments.of(fact).forEach(d -> found.add(d.digest()));
        }
        if (fact instanceof DraftRegistered registered) {
            drafts.put(registered.draft(), registered.manifest());
        } else if (fact instanceof ConsultationNoticePublished notice) {
            add(drafts.get(notice.draft()));
        } else if (fact instanceof DecisionIssued decision) {
            issued = decision.draft();
        } else if (fact instanceof DisclosureChecked checked) {
            inFull = checked.disclosure() == Disclosure.FULL;
        } else if (fact instanceof DecisionPublished && inFull && issued != null) {
            add(drafts.get(issued));
        }
    }

    private void add(Manifest draft) {
        if (draft != null) {
            Stream.of(draft.text(), draft.explanation()).filter(d -> d != null).forEach(d -> found.add(d.digest()));
        }
    }
}
