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
import java.time.LocalDate;

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

    /** Whether the volume is closed and its period of retention had not ended on that day, nor was it destroyed. */
    public boolean isKeptOn(LocalDate day) {
        if (!isKept()) {
            return false;
        }
        LocalDate last = closing.retention().until(closing.on());
        return last == null || !day.isAfter(last);
    }

    /** Whether the volume had been closed and on that day had to be kept no longer: its period had ended, or it was destroyed. */
    public boolean isReleasedOn(LocalDate day) {
        return closing != null && !isKeptOn(day);
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
