package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/** From {@code since} on, the legality opinion covers exactly this draft, and says by what act. */
public record Coverage(Digest draft, LocalDate since, By by) {

    /** The act that made the opinion cover the draft. */
    public enum By { OPINION, AMENDMENTS_CONFIRMED, CHANGED_TEXT_JUDGED, CARRIED_OVER }
}
