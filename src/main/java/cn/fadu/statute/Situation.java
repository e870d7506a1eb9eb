package cn.fadu.statute;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything a rule may look at.
 *
 * @param today the official date of the question
 * @param asked the act whose gate is judged, null when no single one is; its fact in the dossier is only proposed
 */
public record Situation(Dossier dossier, Profile profile, WorkingCalendar calendar, LocalDate today, GuardedAct asked) {

    public Situation(Dossier dossier, Profile profile, WorkingCalendar calendar, LocalDate today) {
        this(dossier, profile, calendar, today, null);
    }

    public Situation {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(today);
    }

    Situation asking(GuardedAct act) {
        return new Situation(dossier, profile, calendar, today, act);
    }
}
