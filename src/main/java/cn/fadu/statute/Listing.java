package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;

/** The agenda of the meeting a matter was last submitted to. */
final class Listing {

    private Listing() {
    }

    /** The listing; empty when the matter was held back or refused, or nothing was decided yet. */
    static Optional<AgendaDecided> of(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().agenda())
                .filter(a -> a.outcome() == AgendaDecided.Outcome.LISTED && a.draft() != null);
    }

    /** The listing, unless a newer version overtook it: then the agenda has to be asked anew. */
    static Optional<AgendaDecided> ofCurrentDraft(Dossier dossier) {
        return of(dossier).filter(a -> dossier.currentDraft().map(d -> d.draft().equals(a.draft())).orElse(true));
    }

    static Optional<LocalDate> on(Dossier dossier) {
        return of(dossier).map(AgendaDecided::on);
    }
}
