package cn.fadu.matter;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Entry;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Statute;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a dossier together with the profile the matter started with, the calendar and the legal date of today. */
@Component
public class Situations {

    private final ProfilesInForce profiles;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;
    private final Worklist worklist;

    Situations(ProfilesInForce profiles, CalendarsInForce calendars, OfficialClock clock, Worklist worklist) {
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
        this.worklist = worklist;
    }

    /** The situation of a matter that has started. */
    public Situation of(Dossier dossier) {
        return of(dossier, clock.today());
    }

    /** The situation of a matter that has started, as it was to be judged on an earlier day. */
    public Situation of(Dossier dossier, LocalDate day) {
        return new Situation(dossier, profiles.get(dossier.start().profile()), calendars.of(dossier.start().organ()), day);
    }

    /** As {@link #of(Dossier)}, with the work that is open in the matter, so that remedies name what can be done now. */
    public Situation of(MatterId matter, Dossier dossier) {
        return of(matter, dossier, clock.today());
    }

    /** As {@link #of(Dossier, LocalDate)}, with the work that is open now. */
    Situation of(MatterId matter, Dossier dossier, LocalDate day) {
        return of(dossier, day)
                .withOpen(worklist.openIn(matter).stream().map(OpenWork::act).collect(Collectors.toSet()));
    }

    /** The versions under which an act in this matter is judged now. */
    Entry.Versions versions(Dossier dossier) {
        return new Entry.Versions(Statute.VERSION, dossier.start().profile(), calendars.of(dossier.start().organ()).version());
    }
}
