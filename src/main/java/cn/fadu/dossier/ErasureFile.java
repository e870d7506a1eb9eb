package cn.fadu.dossier;

import cn.fadu.dossier.PersonalFact.Named;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of personal data in the record; counts of values, and what those erased were for.
 *
 * @param last             day of the latest erasure, null before the first
 * @param erased           values erased
 * @param kept             values whose erasure yielded to a duty to keep them
 * @param fromOpenFile     what values erased before the file was closed were for
 * @param fromClosedFile   what values erased while the closed file had to be kept were for
 */
public record ErasureFile(LocalDate last, int erased, int kept, Set<PersonalUse> fromOpenFile,
                          Set<PersonalUse> fromClosedFile) implements StageFile {

    static final ErasureFile EMPTY = new ErasureFile(null, 0, 0, Set.of(), Set.of());

    public ErasureFile {
        fromOpenFile = Set.copyOf(fromOpenFile);
        fromClosedFile = Set.copyOf(fromClosedFile);
    }

    ErasureFile with(PersonalDataErased fact, ArchiveFile archive) {
        boolean closed = archive.isKeptOn(fact.on());
        boolean open = !closed && !archive.isReleasedOn(fact.on());
        return new ErasureFile(fact.on(), erased + fact.erased().size(), kept + fact.kept().size(),
                open ? joined(fromOpenFile, fact) : fromOpenFile, closed ? joined(fromClosedFile, fact) : fromClosedFile);
    }

    private static Set<PersonalUse> joined(Set<PersonalUse> before, PersonalDataErased fact) {
        Set<PersonalUse> uses = new TreeSet<>(before);
        fact.erased().stream().map(Named::use).forEach(uses::add);
        return uses;
    }
}
