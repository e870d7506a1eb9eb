package cn.fadu.statute;

import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which a hearing began: what had to come before it is measured against this day. */
final class HearingDay {

    private HearingDay() {
    }

    /** The first day of a suspended hearing, or the day it was held; empty while it lies ahead. */
    static Optional<LocalDate> of(HearingFile file) {
        return file.begun() != null ? Optional.of(file.begun()) : Optional.ofNullable(file.held()).map(h -> h.on());
    }

    /** As {@link #of}; for a hearing ahead the day for which it is set, or today where that has passed. */
    static LocalDate expected(Situation s, HearingFile file) {
        return of(file).orElseGet(() -> file.day() == null || file.day().isBefore(s.today()) ? s.today() : file.day());
    }

    /** The step of the hearing that opens its gate, or that comes next where it was held. */
    static Remedy remedy(Situation s, HearingFile file) {
        return new NextHearingAct(NextAct.in(s), s).find(file);
    }
}
