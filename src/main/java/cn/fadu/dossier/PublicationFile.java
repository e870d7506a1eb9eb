package cn.fadu.dossier;

import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DecisionDistributed;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.DecisionPublishedAgain;
import cn.fadu.dossier.PublicationFact.DecisionSigned;
import cn.fadu.dossier.PublicationFact.DestructionDecided;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.FileAppraised;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileDestroyed;
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
                              CongressConcluded congress, DecisionSigned signature, DecisionIssued issue,
                              DecisionDistributed distribution, DisclosureChecked disclosure,
                              InterpretationPrepared interpretation, DecisionPublished published,
                              PublicationWithdrawn publicationWithdrawal, DecisionPublishedAgain publishedAgain,
                              ArchiveFile archive) implements StageFile {

    static final PublicationFile EMPTY =
            new PublicationFile(null, null, null, null, null, null, null, null, null, null, null, ArchiveFile.EMPTY);

    /** Whether the chief signed the text for issue. */
    public boolean isSigned() {
        return signature != null && signature.signed();
    }

    /** How the file was closed; null until it was, and again when a test sent it back. */
    public FileClosed closing() {
        return archive.closing();
    }

    PublicationFile withFinalText(FinalTextRegistered fact) {
        boolean settled = partyCommittee != null && (partyCommittee.kind() == PartyCommitteeInformed.Kind.REPORT
                || partyCommittee.reply() == PartyCommitteeInformed.Reply.AGREED);
        return new PublicationFile(fact, settled ? partyCommittee : null, congress, signature, issue, distribution,
                disclosure, interpretation, published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withChangedText() {
        return new PublicationFile(finalText, null, null, null, issue, distribution, disclosure, interpretation, published,
                publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withPartyCommittee(PartyCommitteeInformed fact) {
        return new PublicationFile(finalText, fact, congress, signature, issue, distribution, disclosure, interpretation,
                published, publicationWithdrawal, publishedAgain, archive);
    }

    /** The reply to the request; a reply to nothing asked is a request of its own number. */
    PublicationFile withPartyReply(PartyReplyRecorded fact) {
        return withPartyCommittee(new PartyCommitteeInformed(fact.on(), PartyCommitteeInformed.Kind.REQUEST, fact.number(),
                fact.reply(), fact.note(), fact.document(), partyCommittee == null ? null : partyCommittee.draft()));
    }

    PublicationFile withCongress(CongressConcluded fact) {
        return new PublicationFile(finalText, partyCommittee, fact, signature, issue, distribution, disclosure,
                interpretation, published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withSignature(DecisionSigned fact) {
        return new PublicationFile(finalText, partyCommittee, congress, fact, issue, distribution, disclosure, interpretation,
                published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withIssue(DecisionIssued fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, fact, distribution, disclosure,
                interpretation, published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withDistribution(DecisionDistributed fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, fact, disclosure, interpretation,
                published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withDisclosure(DisclosureChecked fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, distribution, fact, interpretation,
                published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withInterpretation(InterpretationPrepared fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, distribution, disclosure, fact,
                published, publicationWithdrawal, publishedAgain, archive);
    }

    PublicationFile withPublished(DecisionPublished fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, distribution, disclosure,
                interpretation, fact, null, publishedAgain, archive);
    }

    PublicationFile withPublicationWithdrawal(PublicationWithdrawn fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, distribution, disclosure,
                interpretation, published, fact, publishedAgain, archive);
    }

    PublicationFile withPublishedAgain(DecisionPublishedAgain fact) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, distribution, disclosure,
                interpretation, published, null, fact, archive);
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

    PublicationFile withAppraisal(FileAppraised fact) {
        return with(archive.withAppraisal(fact));
    }

    PublicationFile withDestructionDecision(DestructionDecided fact) {
        return with(archive.withDecision(fact));
    }

    PublicationFile withDestruction(FileDestroyed fact) {
        return with(archive.withDestruction(fact));
    }

    private PublicationFile with(ArchiveFile now) {
        return new PublicationFile(finalText, partyCommittee, congress, signature, issue, distribution, disclosure,
                interpretation, published, publicationWithdrawal, publishedAgain, now);
    }
}
