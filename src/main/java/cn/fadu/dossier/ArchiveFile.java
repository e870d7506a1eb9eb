package cn.fadu.dossier;

import cn.fadu.dossier.PublicationFact.DestructionDecided;
import cn.fadu.dossier.PublicationFact.FileAppraised;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileDestroyed;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
import cn.fadu.dossier.PublicationFact.FileLent;
import cn.fadu.dossier.PublicationFact.FileTested;
import cn.fadu.dossier.PublicationFact.MaterialsChased;
import cn.fadu.dossier.PublicationFact.MaterialsSupplied;

/**
 * What became of the volume; each component is the latest of its kind, null until it was done. {@code closing} is null again
 * when a test sends the volume back, {@code loan} when it came back, {@code decision} when it is appraised anew.
 */
public record ArchiveFile(MaterialsChased chase, MaterialsSupplied supply, FileClosed closing, FileTested test,
                          FileHandedOver handOver, FileLent loan, FileAppraised appraisal, DestructionDecided decision,
                          FileDestroyed destruction) {

    static final ArchiveFile EMPTY = new ArchiveFile(null, null, null, null, null, null, null, null, null);

    /** Whether the paper volume is there: closed and not destroyed. */
    public boolean isKept() {
        return closing != null && destruction == null;
    }

    /** Whether it was proposed to destroy the volume and nobody has decided yet. */
    public boolean awaitsDestructionDecision() {
        return isKept() && appraisal != null && appraisal.conclusion() == FileAppraised.Conclusion.PROPOSE_DESTRUCTION
                && decision == null;
    }

    /** Whether the volume may be destroyed and is not yet. */
    public boolean awaitsDestruction() {
        return isKept() && decision != null && decision.approved();
    }

    ArchiveFile withChase(MaterialsChased fact) {
        return new ArchiveFile(fact, null, closing, test, handOver, loan, appraisal, decision, destruction);
    }

    ArchiveFile withSupply(MaterialsSupplied fact) {
        return new ArchiveFile(chase, fact, closing, test, handOver, loan, appraisal, decision, destruction);
    }

    ArchiveFile withClosing(FileClosed fact) {
        return new ArchiveFile(chase, supply, fact, null, handOver, loan, appraisal, decision, destruction);
    }

    ArchiveFile withTest(FileTested fact) {
        return new ArchiveFile(chase, supply, fact.passed() ? closing : null, fact, handOver, loan, appraisal, decision, destruction);
    }

    ArchiveFile withHandOver(FileHandedOver fact) {
        return new ArchiveFile(chase, supply, closing, test, fact, loan, appraisal, decision, destruction);
    }

    ArchiveFile withLoan(FileLent fact) {
        return new ArchiveFile(chase, supply, closing, test, handOver, fact, appraisal, decision, destruction);
    }

    ArchiveFile withAppraisal(FileAppraised fact) {
        return new ArchiveFile(chase, supply, closing, test, handOver, loan, fact, null, destruction);
    }

    ArchiveFile withDecision(DestructionDecided fact) {
        return new ArchiveFile(chase, supply, closing, test, handOver, loan, appraisal, fact, destruction);
    }

    ArchiveFile withDestruction(FileDestroyed fact) {
        return new ArchiveFile(chase, supply, closing, test, handOver, loan, appraisal, decision, fact);
    }
}
