package cn.fadu.statute;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Objects;

/** Everything a rule may look at. {@code today} is the official date of the question. */
public record Situation(Dossier dossier, Profile profile, WorkingCalendar calendar, LocalDate today) {

    public Situation {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(today);
    }
}
