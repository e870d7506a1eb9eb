package cn.fadu.dossier;

import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
import cn.fadu.dossier.PublicationFact.FileLent;
import cn.fadu.dossier.PublicationFact.FileTested;
import cn.fadu.dossier.PublicationFact.MaterialsChased;
import cn.fadu.dossier.PublicationFact.MaterialsSupplied;

/**
 * What became of the volume; each component is the latest of its kind, null until it was done. {@code closing} is null again
 * when a test sends the volume back, {@code loan} when it came back.
 */
public record ArchiveFile(MaterialsChased chase, MaterialsSupplied supply, FileClosed closing, FileTested test,
                          FileHandedOver handOver, FileLent loan) {

    static final ArchiveFile EMPTY = new ArchiveFile(null, null, null, null, null, null);

    ArchiveFile withChase(MaterialsChased fact) {
        return new ArchiveFile(fact, null, closing, test, handOver, loan);
    }

    ArchiveFile withSupply(MaterialsSupplied fact) {
        return new ArchiveFile(chase, fact, closing, test, handOver, loan);
    }

    ArchiveFile withClosing(FileClosed fact) {
        return new ArchiveFile(chase, supply, fact, null, handOver, loan);
    }

    ArchiveFile withTest(FileTested fact) {
        return new ArchiveFile(chase, supply, fact.passed() ? closing : null, fact, handOver, loan);
    }

    ArchiveFile withHandOver(FileHandedOver fact) {
        return new ArchiveFile(chase, supply, closing, test, fact, loan);
    }

    ArchiveFile withLoan(FileLent fact) {
        return new ArchiveFile(chase, supply, closing, test, handOver, fact);
    }
}
