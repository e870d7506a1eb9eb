package cn.fadu.dossier;

import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;

/**
 * What happened to a matter after the meeting; each component is the latest of its kind, null until it was done. What Party
 * committee and congress said is about the text they had: it is null again when the text is changed before the issue.
 */
public record PublicationFile(FinalTextRegistered finalText, PartyCommitteeInformed partyCommittee,
                              CongressConcluded congress, DecisionIssued issue, DisclosureChecked disclosure,
                              DecisionPublished published, FileClosed closing) implements StageFile {

    static final PublicationFile EMPTY = new PublicationFile(null, null, null, null, null, null, null);

    PublicationFile withFinalText(FinalTextRegistered fact) {
        return new PublicationFile(fact, partyCommittee, congress, issue, disclosure, published, closing);
    }

    PublicationFile withChangedText() {
        return new PublicationFile(finalText, null, null, issue, disclosure, published, closing);
    }

    PublicationFile withPartyCommittee(PartyCommitteeInformed fact) {
        return new PublicationFile(finalText, fact, congress, issue, disclosure, published, closing);
    }

    PublicationFile withCongress(CongressConcluded fact) {
        return new PublicationFile(finalText, partyCommittee, fact, issue, disclosure, published, closing);
    }

    PublicationFile withIssue(DecisionIssued fact) {
        return new PublicationFile(finalText, partyCommittee, congress, fact, disclosure, published, closing);
    }

    PublicationFile withDisclosure(DisclosureChecked fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, fact, published, closing);
    }

    PublicationFile withPublished(DecisionPublished fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, disclosure, fact, closing);
    }

    PublicationFile withClosing(FileClosed fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, disclosure, published, fact);
    }
}
