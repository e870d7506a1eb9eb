package cn.fadu.timekeeping;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.editions.Editions;
import cn.fadu.matter.RecordVersions;
import cn.fadu.matter.RunningClocks;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.timekeeping.Settlings.Settling;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives all open work of an organ its due dates anew whenever the organ's calendar is another than the one they follow, whether
 * it was adopted on this node, on another, or came with a new version of the product. Matter by matter, each with the mark how
 * far it got in one transaction: it goes on where it stopped, and no two nodes do the same.
 */
@Component
class FollowCalendar {

    /** So long after a new calendar was noticed no node counts by the old one any more. */
    static final Duration WAITS = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(FollowCalendar.class);

    private final Settlings settlings;
    private final RunningClocks matters;
    private final Editions editions;
    private final RecordVersions recordVersions;
    private final TechnicalClock clock;
    private final TransactionTemplate transaction;
    private final Map<OrganId, String> followed = new ConcurrentHashMap<>();

    FollowCalendar(Settlings settlings, RunningClocks matters, Editions editions, RecordVersions recordVersions, TechnicalClock clock,
                   TransactionTemplate transaction) {
        this.settlings = settlings;
        this.matters = matters;
        this.editions = editions;
        this.recordVersions = recordVersions;
        this.clock = clock;
        this.transaction = transaction;
    }

    private enum Step { NOTICED, SETTLED, NOTHING }

    /** Goes on as far as there is something to do now. */
    void follow(OrganId organ) {
        if (editions.inForce().calendar(organ).version().equals(followed.get(organ))) {
            return;
        }
        Step step;
        do {
            step = attempt(organ);
            if (step == Step.NOTICED) {
                recordVersions.execute();
            }
        } while (step == Step.SETTLED);
    }

    /** What fails for the moment is tried again later; a matter that cannot be settled does not hold up the others. */
    private Step attempt(OrganId organ) {
        try {
            return transaction.execute(status -> step(organ, false));
        } catch (TransientDataAccessException later) {
            throw later;
        } catch (RuntimeException e) {
            LOG.error("The due dates of a matter could not be counted by the new calendar", e);
            return transaction.execute(status -> step(organ, true));
        }
    }

    private Step step(OrganId organ, boolean passOver) {
        Optional<Settling> mine = settlings.lock(organ);
        if (mine.isEmpty()) {
            return Step.NOTHING;
        }
        WorkingCalendar calendar = editions.latest().calendar(organ);
        Settling at = mine.get();
        if (!at.version().equals(calendar.version())) {
            settlings.begin(organ, calendar.version(), clock.now());
            return Step.NOTICED;
        }
        if (at.done()) {
            followed.put(organ, at.version());
            return Step.NOTHING;
        }
        if (Duration.between(at.noticedAt(), clock.now()).compareTo(WAITS) < 0) {
            return Step.NOTHING;
        }
        return next(organ, at, passOver ? null : calendar);
    }

    /** Settles the next matter, or passes over it without a calendar. */
    private Step next(OrganId organ, Settling at, WorkingCalendar calendar) {
        List<MatterId> next = matters.after(at.lastMatter(), organ, 1);
        if (next.isEmpty()) {
            settlings.finish(organ);
            return Step.SETTLED;
        }
        MatterId matter = next.get(0);
        if (calendar == null) {
            LOG.error("Matter {} is passed over", matter);
        } else {
            matters.settle(matter, organ, calendar);
        }
        settlings.settled(organ, matter);
        return Step.SETTLED;
    }
}
