package cn.fadu.demo;

import cn.fadu.engine.Timers;
import cn.fadu.platform.clock.MovableOfficialClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Moves the official clock of the demonstration forward, from one due timer to the next, so that everything that happens on
 * the way carries the time at which it was due.
 */
@Service
@Profile("demo")
public class ClockControl {

    private final MovableOfficialClock clock;
    private final Timers timers;

    ClockControl(MovableOfficialClock clock, Timers timers) {
        this.clock = clock;
        this.timers = timers;
    }

    /**
     * Throws {@link IllegalArgumentException} for a target in the past; nothing has changed then. When it returns, every
     * timer due by the target has run.
     */
    public synchronized void advanceTo(Instant target) {
        if (target.isBefore(clock.now())) {
            throw new IllegalArgumentException("the official clock does not go back to " + target);
        }
        timers.holdDuring(() -> {
            timers.drain();
            Optional<Instant> due;
            while ((due = timers.nextDueAfter(clock.now()).filter(d -> !d.isAfter(target))).isPresent()) {
                moveTo(due.get());
                timers.drain();
            }
            moveTo(target);
            timers.drain();
        });
    }

    private void moveTo(Instant instant) {
        if (instant.isAfter(clock.now())) {
            clock.advanceTo(instant);
        }
    }
}
