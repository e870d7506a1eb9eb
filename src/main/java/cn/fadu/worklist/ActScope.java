package cn.fadu.worklist;

import cn.fadu.shared.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * The act in whose transaction the engine moves: who acted, when, and the number of the entry that records it, so that open
 * work and path rows can name it. Bound to the thread; the engine's step runs inside {@link #run}.
 */
public final class ActScope {

    /** An act and its entry. */
    public record CurrentAct(Actor actor, Instant at, long sequence) {
    }

    private static final ThreadLocal<CurrentAct> CURRENT = new ThreadLocal<>();

    private ActScope() {
    }

    /** Runs the step with the act bound; what was bound before is bound again afterwards. */
    public static void run(CurrentAct act, Runnable step) {
        CurrentAct before = CURRENT.get();
        CURRENT.set(act);
        try {
            step.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** The innermost act bound; empty while a timer fires and nothing was recorded yet. */
    public static Optional<CurrentAct> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Lets what follows in the same step name a later entry, written by the procedure itself. */
    public static void continueAs(CurrentAct act) {
        CURRENT.set(act);
    }

    /** Ends what {@link #continueAs} began where no act was bound before. */
    public static void clear() {
        CURRENT.remove();
    }
}
