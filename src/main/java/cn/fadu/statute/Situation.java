package cn.fadu.statute;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Everything a rule may look at.
 *
 * @param today the official date of the question
 * @param asked the act whose gate is judged, null when no single one is; its fact in the dossier is only proposed
 * @param open  keys of the acts that wait to be done in the matter, so that a remedy names one of them; empty where that is
 *              not known, as to who judges a record alone. No answer of a rule depends on it
 */
public record Situation(Dossier dossier, Profile profile, WorkingCalendar calendar, LocalDate today, GuardedAct asked,
                        Set<String> open) {

    public Situation(Dossier dossier, Profile profile, WorkingCalendar calendar, LocalDate today) {
        this(dossier, profile, calendar, today, null, Set.of());
    }

    public Situation {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(today);
        open = Set.copyOf(open);
    }

    public Situation withOpen(Set<String> acts) {
        return new Situation(dossier, profile, calendar, today, asked, acts);
    }

    /** The same by another calendar. */
    public Situation with(WorkingCalendar other) {
        return new Situation(dossier, profile, other, today, asked, open);
    }

    /** The same question about another state of the record. */
    Situation about(Dossier other) {
        return new Situation(other, profile, calendar, today, asked, open);
    }

    Situation asking(GuardedAct act) {
        return new Situation(dossier, profile, calendar, today, act, open);
    }
}
