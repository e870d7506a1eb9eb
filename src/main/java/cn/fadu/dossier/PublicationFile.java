package cn.fadu.dossier;

import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DecisionDistributed;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
import cn.fadu.dossier.PublicationFact.FileLent;
import cn.fadu.dossier.PublicationFact.FileReturned;
import cn.fadu.dossier.PublicationFact.FileTested;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.dossier.PublicationFact.InterpretationPrepared;
import cn.fadu.dossier.PublicationFact.MaterialsChased;
import cn.fadu.dossier.PublicationFact.MaterialsSupplied;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyReplyRecorded;
import cn.fadu.dossier.PublicationFact.PublicationWithdrawn;

/**
 * What happened to a matter after the meeting; each component is the latest of its kind, null until it was done. What Party
 * committee and congress said is about the text they had: it is null again when the text is changed before the issue. A
 * request made before the meeting and not agreed to is made anew after it.
 */
public record PublicationFile(FinalTextRegistered finalText, PartyCommitteeInformed partyCommittee,
                              CongressConcluded congress, DecisionIssued issue, DecisionDistributed distribution,
                              DisclosureChecked disclosure, InterpretationPrepared interpretation,
                              DecisionPublished published, PublicationWithdrawn publicationWithdrawal,
                              ArchiveFile archive) implements StageFile {

    static final PublicationFile EMPTY =
            new PublicationFile(null, null, null, null, null, null, null, null, null, ArchiveFile.EMPTY);

    /** How the file was closed; null until it was, and again when a test sent it back. */
    public FileClosed closing() {
        return archive.closing();
    }

    PublicationFile withFinalText(FinalTextRegistered fact) {
        boolean settled = partyCommittee != null && (partyCommittee.kind() == PartyCommitteeInformed.Kind.REPORT
                || partyCommittee.reply() == PartyCommitteeInformed.Reply.AGREED);
        return new PublicationFile(fact, settled ? partyCommittee : null, congress, issue, distribution, disclosure, interpretation,
                published, publicationWithdrawal, archive);
    }

    PublicationFile withChangedText() {
        return new PublicationFile(finalText, null, null, issue, distribution, disclosure, interpretation, published,
                publicationWithdrawal, archive);
    }

    PublicationFile withPartyCommittee(PartyCommitteeInformed fact) {
        return new PublicationFile(finalText, fact, congress, issue, distribution, disclosure, interpretation,
                published, publicationWithdrawal, archive);
    }

    /** The reply to the request; a reply to nothing asked is a request of its own number. */
    PublicationFile withPartyReply(PartyReplyRecorded fact) {
        return withPartyCommittee(new PartyCommitteeInformed(fact.on(), PartyCommitteeInformed.Kind.REQUEST, fact.number(),
                fact.reply(), fact.note(), fact.document(), partyCommittee == null ? null : partyCommittee.draft()));
    }

    PublicationFile withCongress(CongressConcluded fact) {
        return new PublicationFile(finalText, partyCommittee, fact, issue, distribution, disclosure,
                interpretation, published, publicationWithdrawal, archive);
    }

    PublicationFile withIssue(DecisionIssued fact) {
        return new PublicationFile(finalText, partyCommittee, congress, fact, distribution, disclosure,
                interpretation, published, publicationWithdrawal, archive);
    }

    PublicationFile withDistribution(DecisionDistributed fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, fact, disclosure, interpretation,
                published, publicationWithdrawal, archive);
    }

    PublicationFile withDisclosure(DisclosureChecked fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, distribution, fact, interpretation,
                published, publicationWithdrawal, archive);
    }

    PublicationFile withInterpretation(InterpretationPrepared fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, distribution, disclosure, fact,
                published, publicationWithdrawal, archive);
    }

    PublicationFile withPublished(DecisionPublished fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, distribution, disclosure,
                interpretation, fact, null, archive);
    }

    PublicationFile withPublicationWithdrawal(PublicationWithdrawn fact) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, distribution, disclosure,
                interpretation, published, fact, archive);
    }

    PublicationFile withChase(MaterialsChased fact) {
        return with(archive.withChase(fact));
    }

    PublicationFile withSupply(MaterialsSupplied fact) {
        return with(archive.withSupply(fact));
    }

    PublicationFile withClosing(FileClosed fact) {
        return with(archive.withClosing(fact));
    }

    PublicationFile withTest(FileTested fact) {
        return with(archive.withTest(fact));
    }

    PublicationFile withHandOver(FileHandedOver fact) {
        return with(archive.withHandOver(fact));
    }

    PublicationFile withLoan(FileLent fact) {
        return with(archive.withLoan(fact));
    }

    PublicationFile withReturn(FileReturned fact) {
        return with(archive.withLoan(null));
    }

    private PublicationFile with(ArchiveFile now) {
        return new PublicationFile(finalText, partyCommittee, congress, issue, distribution, disclosure, interpretation,
                published, publicationWithdrawal, now);
    }
}
