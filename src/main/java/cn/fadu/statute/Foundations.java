package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Foundation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What the versions of a draft were worked out from. A version that says nothing rests on what the one before it said. */
final class Foundations {

    private Foundations() {
    }

    static Optional<Foundation> latest(Dossier dossier) {
        return dossier.drafts().stream().map(DraftRegistered::foundation).filter(Objects::nonNull)
                .reduce((first, second) -> second);
    }

    /** The day from which the draft is judged by others: sent for review, its opinion, or the agenda. */
    static Optional<LocalDate> judgedFrom(Dossier dossier) {
        return dossier.legality().sentOn()
                .or(() -> dossier.legality().opinions().stream().findFirst().map(o -> o.on()))
                .or(() -> Listing.on(dossier));
    }
}
