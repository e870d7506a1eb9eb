package cn.fadu.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The clock of the law: acts, deadlines and timers read it. It only moves forward. In the demonstration it stands at an
 * instant of the past and can be advanced; everywhere else it is the present.
 */
public interface OfficialClock {

    /** The present instant, truncated to microseconds. */
    Instant now();

    /** The date that {@link #now()} has in the zone of the law (Asia/Shanghai). */
    LocalDate today();
}
