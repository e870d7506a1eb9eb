package cn.fadu.jurisdictions;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.Dossier;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Directory;
import cn.fadu.matter.RunningMatters;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Difference;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.Situation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files that could be adopted: whether they can, and which running matters they would judge otherwise. */
@Component
class Candidates {

    private final Editions editions;
    private final Directory directory;
    private final RunningMatters running;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;

    Candidates(Editions editions, Directory directory, RunningMatters running, CalendarsInForce calendars, OfficialClock clock) {
        this.editions = editions;
        this.directory = directory;
        this.running = running;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A running matter and what would be different in it. */
    record Touched(MatterId matter, Dossier dossier, List<Difference> differences) {
    }

    /** @param judged how many matters were judged by both, those in which nothing differs included */
    record Effect(int judged, List<Touched> touched) {
    }

    /** Throws {@link cn.fadu.statute.RefusedProfile} or {@link OtherOrganException}. */
    Profiles.Candidate check(Actor actor, String text) {
        Profiles.Candidate candidate =
                Profiles.candidate(editions.inForce().profileFiles(), text.getBytes(StandardCharsets.UTF_8));
        String code = candidate.profile().code();
        boolean others = directory.organs().stream().anyMatch(organ -> goesBy(organ, code));
        if (others && !goesBy(actor.organ(), code)) {
            throw new OtherOrganException(code);
        }
        return candidate;
    }

    private boolean goesBy(OrganId organ, String code) {
        return directory.profileOf(organ).equals(code);
    }

    /** Judges every running matter of the organ under an earlier version by its own version and by the candidate. */
    Effect effect(Actor actor, Profiles.Candidate candidate) {
        Profile further = candidate.profile();
        Set<String> versions = candidate.all().all().stream().filter(p -> p.code().equals(further.code()))
                .map(Profile::reference).collect(Collectors.toSet());
        List<Touched> touched = new ArrayList<>();
        int[] judged = {0};
        running.each(actor.organ(), versions, (matter, dossier) -> {
            judged[0]++;
            List<Difference> differences = Difference.between(
                    situation(dossier, candidate.all().get(dossier.start().profile())), situation(dossier, further));
            if (!differences.isEmpty()) {
                touched.add(new Touched(matter, dossier, differences));
            }
        });
        return new Effect(judged[0], touched);
    }

    private Situation situation(Dossier dossier, Profile profile) {
        return new Situation(dossier, profile, calendars.of(dossier.start().organ()), clock.today());
    }
}
