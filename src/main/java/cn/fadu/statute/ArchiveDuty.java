package cn.fadu.statute;

import cn.fadu.dossier.ArchiveFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ErasureFile;
import cn.fadu.dossier.HearingFile;
import cn.fadu.dossier.PersonalFact.Keeping;
import cn.fadu.dossier.PersonalUse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is part of the file of a decision is filed and nobody takes it out (Order 713, Art. 33; Archives Law, Art. 14): a wish
 * for erasure yields to that while the period of retention runs, and nothing but keeping is done with the data then
 * (Personal Information Protection Law, Art. 47(2)). Participants and record of a hearing are part of the file from the
 * beginning, everything else from the day on which the file is closed. The rule looks back: it never stops an act.
 */
final class ArchiveDuty extends LawRule {

    private static final LocalDate PERSONAL_INFORMATION_LAW = LocalDate.of(2021, 11, 1);

    ArchiveDuty() {
        super("archiveDuty", PERSONAL_INFORMATION_LAW, Set.of(), "order-713/33", "archives-law/14",
                "personal-information-law/47-2");
    }

    /** Why personal data of this use is not erased on the day; empty where nothing stands against it. */
    static Optional<Keeping> keeps(Dossier dossier, PersonalUse use, LocalDate on) {
        ArchiveFile archive = dossier.publication().archive();
        if (archive.isKeptOn(on)) {
            return Optional.of(Keeping.FILE_CLOSED);
        }
        if (archive.isReleasedOn(on) || !use.isOfHearing()) {
            return Optional.empty();
        }
        HearingFile hearing = dossier.participation().hearing();
        boolean underWay = hearing.announcement() != null && !hearing.isOver() && dossier.withdrawal() == null;
        return Optional.of(underWay ? Keeping.HEARING_UNDER_WAY : Keeping.HEARING_FILED);
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.erasures().last());
    }

    @Override
    Verdict forward(Situation s) {
        ErasureFile erasures = s.dossier().erasures();
        if (erasures.last() == null) {
            return notYet();
        }
        if (!erasures.fromClosedFile().isEmpty()) {
            return broken("closedFile", record(s), erasures.last());
        }
        if (erasures.fromOpenFile().stream().anyMatch(PersonalUse::isOfHearing)) {
            return broken("hearing", record(s), erasures.last());
        }
        return holds("yielded", erasures.erased(), erasures.kept());
    }

    private static Remedy record(Situation s) {
        return NextAct.in(s).act("act_recordIncident", Desks.OFFICE);
    }
}
