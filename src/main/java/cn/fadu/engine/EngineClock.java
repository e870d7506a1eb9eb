package cn.fadu.engine;

import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.TechnicalClock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Sets the engine's clock, which is one per JVM, by the official clock. */
public class EngineClock {

    private final OfficialClock official;
    private final TechnicalClock technical;

    EngineClock(OfficialClock official, TechnicalClock technical) {
        this.official = official;
        this.technical = technical;
    }

    /** From now on the engine's clock runs with the official clock; to be called whenever that was advanced. */
    public void follow() {
        ClockUtil.offset(Duration.between(technical.now(), official.now()).toMillis());
    }
}
