package cn.fadu.operation;

import cn.fadu.matter.ActObserver;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.statute.GuardedAct;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many acts on matters there were, what became of them, how long they took, and which gates refused. */
@Component
class ActMeters implements ActObserver {

    private static final Duration[] STEPS = {Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
            Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20)};

    /** What can become of an act; the names are those of the figures. */
    private enum Outcome { RECORDED, REPEATED, REFUSED, CLOSED, OVERTAKEN, BARRED, NOT_FOUND, FAILED }

    private final Map<Outcome, Timer> acts = new EnumMap<>(Outcome.class);
    private final Map<GuardedAct, Counter> refusals = new EnumMap<>(GuardedAct.class);

    /** All are there from the start, at zero: what first appears with its first event has no rate for it. */
    ActMeters(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            acts.put(outcome, Timer.builder("fadu.acts").description("Acts on matters, by what became of them")
                    .tag("outcome", tag(outcome)).serviceLevelObjectives(STEPS).register(registry));
        }
        for (GuardedAct act : GuardedAct.values()) {
            refusals.put(act, Counter.builder("fadu.gate.refusals").description("Acts that the law closed").tag("gate", tag(act))
                    .register(registry));
        }
    }

    private static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void settled(ActRequest request, ActResult result, Duration took) {
        acts.get(outcome(result)).record(took);
        if (result instanceof ActResult.Closed closed) {
            refusals.get(closed.gate().act()).increment();
        }
    }

    @Override
    public void failed(ActRequest request, Duration took) {
        acts.get(Outcome.FAILED).record(took);
    }

    private static Outcome outcome(ActResult result) {
        if (result instanceof ActResult.Recorded recorded) {
            return recorded.repeated() ? Outcome.REPEATED : Outcome.RECORDED;
        } else if (result instanceof ActResult.Refused) {
            return Outcome.REFUSED;
        } else if (result instanceof ActResult.Closed) {
            return Outcome.CLOSED;
        } else if (result instanceof ActResult.Barred) {
            return Outcome.BARRED;
        }
        return result instanceof ActResult.NotFound ? Outcome.NOT_FOUND : Outcome.OVERTAKEN;
    }
}
