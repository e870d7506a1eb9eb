package cn.fadu.notification;

import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.LegalZone;
import cn.fadu.dossier.Dossier;
import cn.fadu.matter.DueDates;
import cn.fadu.matter.Stage;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.PlannedMeeting;
import cn.fadu.statute.Situation;
import cn.fadu.worklist.OpenWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to be kept in a matter: its open ceilings, each by the unit whose work keeps it, the last days of other open
 * work, and the meeting planned for a draft under review. Other floors are nobody's to keep.
 */
final class RunningLimits {

    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final PostKind OFFICE = new PostKind("office");

    private final MatterId matter;
    private final Situation situation;
    private final List<OpenWork> work;
    private final List<RunningLimit> limits = new ArrayList<>();
    private final Set<OpenWork> covered = new HashSet<>();

    private RunningLimits(MatterId matter, Situation situation, List<OpenWork> work) {
        this.matter = matter;
        this.situation = situation;
        this.work = work;
    }

    /** Whether anything is to be kept in the matter at all. */
    static boolean isRunning(Dossier dossier) {
        return !Stage.of(dossier).isOver();
    }

    /**
     * @param work   the open work of the matter
     * @param office the unit that has the function of the office, empty where none has
     */
    static List<RunningLimit> of(MatterId matter, Situation situation, List<OpenWork> work, Optional<UnitId> office) {
        if (!isRunning(situation.dossier())) {
            return List.of();
        }
        RunningLimits found = new RunningLimits(matter, situation, work);
        Deadlines.of(situation).stream().filter(d -> d.bound() == Bound.CEILING && d.isOpen()
                && !d.deadline().isSuspended(situation.calendar())).forEach(d -> found.ceiling(d, office));
        work.stream().filter(w -> w.due() != null && !w.floor() && !found.covered.contains(w)).forEach(found::ownDay);
        office.ifPresent(found::meeting);
        return List.copyOf(found.limits);
    }

    /** Letters are answered by the office; what no open work keeps is the undertaking unit's. */
    private void ceiling(MatterDeadline limit, Optional<UnitId> office) {
        LocalDate due = limit.deadline().due(situation.calendar()).date();
        List<OpenWork> keeping = work.stream().filter(w -> keeps(w, limit.kind(), due)).toList();
        covered.addAll(keeping);
        for (OpenWork w : keeping) {
            add(new RunningLimit(matter, limit.kind(), limit.deadline().start(), due, w.unit(), w.desk().post(), w.task(), w.takenBy()));
        }
        if (keeping.isEmpty()) {
            boolean ofOffice = limit.kind().equals(Deadlines.LETTERS) && office.isPresent();
            add(new RunningLimit(matter, limit.kind(), limit.deadline().start(), due,
                    ofOffice ? office.get() : situation.dossier().start().leadUnit(), ofOffice ? OFFICE : UNDERTAKER, null, null));
        }
    }

    private static boolean keeps(OpenWork work, String kind, LocalDate due) {
        List<String> limits = DueDates.limitsOf(work.act());
        return limits.isEmpty() ? !work.floor() && due.equals(work.due()) : limits.contains(kind);
    }

    private void ownDay(OpenWork w) {
        add(new RunningLimit(matter, w.act(), LegalZone.dateOf(w.openedAt()), w.due(), w.unit(), w.desk().post(), w.task(), w.takenBy()));
    }

    /** A unit that has two desks at work under one limit is warned once. */
    private void add(RunningLimit limit) {
        if (limits.stream().noneMatch(l -> l.kind().equals(limit.kind()) && l.start().equals(limit.start())
                && l.due().equals(limit.due()) && l.unit().equals(limit.unit()))) {
            limits.add(limit);
        }
    }

    private void meeting(UnitId office) {
        if (situation.dossier().legality().issued() != null) {
            return;
        }
        Stream.of(situation.dossier().legality().sentOn()).flatMap(Optional::stream).forEach(sent ->
                PlannedMeeting.of(situation.dossier()).filter(day -> !day.isBefore(situation.today())).ifPresent(day ->
                        limits.add(new RunningLimit(matter, RunningLimit.PLANNED_MEETING, sent, day, office, OFFICE, null, null))));
    }
}
