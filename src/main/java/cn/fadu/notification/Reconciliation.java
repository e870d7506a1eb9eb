package cn.fadu.notification;

import cn.fadu.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is to change so that exactly the right warnings stand in a matter: one for each limit that is near, at its level.
 *
 * @param raise  warnings to raise
 * @param close  warnings to close, with the reason
 * @param keep   warnings that stay, with the limit as it is now: another desk of the unit may have it
 * @param nextOn the next day on which something changes by itself; null for none
 */
record Reconciliation(List<Raised> raise, Map<UUID, Closing> close, Map<UUID, RunningLimit> keep, LocalDate nextOn) {

    /** A limit and the level it has reached. */
    record Raised(RunningLimit limit, Level level) {
    }

    /**
     * @param running whether the matter runs
     * @param limits  everything to be kept in it, near or far
     * @param open    the warnings that stand in it
     */
    static Reconciliation of(boolean running, List<RunningLimit> limits, List<OpenWarning> open, WarningDays days, LocalDate today,
                             WorkingCalendar calendar) {
        List<Raised> wanted = new ArrayList<>();
        limits.forEach(l -> days.levelOn(today, l.due(), calendar).ifPresent(level -> wanted.add(new Raised(l, level))));
        Map<UUID, Closing> close = new LinkedHashMap<>();
        Map<UUID, RunningLimit> keep = new LinkedHashMap<>();
        for (OpenWarning w : open) {
            Optional<Raised> same = wanted.stream().filter(r -> r.limit().isSameRun(w) && r.limit().due().equals(w.due())
                    && r.level() == w.level()).findFirst();
            if (same.isPresent()) {
                wanted.remove(same.get());
                if (!same.get().limit().post().equals(w.post()) || !java.util.Objects.equals(same.get().limit().task(), w.task())) {
                    keep.put(w.id(), same.get().limit());
                }
            } else {
                close.put(w.id(), why(w, running, limits, today, calendar));
            }
        }
        return new Reconciliation(List.copyOf(wanted), close, keep, next(limits, days, today, calendar));
    }

    private static Closing why(OpenWarning w, boolean running, List<RunningLimit> limits, LocalDate today, WorkingCalendar calendar) {
        if (!running) {
            return Closing.ENDED;
        }
        Optional<RunningLimit> now = limits.stream().filter(l -> l.isSameRun(w)).findFirst();
        if (now.isPresent()) {
            boolean moved = !w.calendar().equals(calendar.version());
            return now.get().due().equals(w.due()) && !moved ? Closing.RAISED : moved ? Closing.CALENDAR : Closing.EXTENDED;
        }
        if (limits.stream().anyMatch(l -> l.kind().equals(w.kind()) && l.start().equals(w.start()) && l.due().equals(w.due()))) {
            return Closing.PASSED_ON;
        }
        return RunningLimit.PLANNED_MEETING.equals(w.kind()) && w.due().isBefore(today) ? Closing.PASSED : Closing.DONE;
    }

    private static LocalDate next(List<RunningLimit> limits, WarningDays days, LocalDate today, WorkingCalendar calendar) {
        return limits.stream().flatMap(l -> Stream.concat(days.nextChange(today, l.due(), calendar).stream(),
                l.isMeeting() ? Stream.of(l.due().plusDays(1)) : Stream.empty())).filter(today::isBefore).min(LocalDate::compareTo).orElse(null);
    }
}
