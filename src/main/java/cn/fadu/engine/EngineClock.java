package cn.fadu.engine;

import cn.fadu.shared.OfficialClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Sets the engine's clock, which is one per JVM, by the official clock. */
@Component
class EngineClock {

    private final OfficialClock official;

    EngineClock(OfficialClock official) {
        this.official = official;
    }

    /** From now on the engine's clock runs with the official clock; to be called whenever that was advanced. */
    void follow() {
        ClockUtil.reset();
        ClockUtil.offset(official.now().toEpochMilli() - ClockUtil.getCurrentTime().getTime());
    }
}
