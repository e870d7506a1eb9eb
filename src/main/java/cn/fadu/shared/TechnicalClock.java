package cn.fadu.shared;

import java.time.Instant;

/** The clock of the machine, for sessions, lock-outs and tokens; never for a deadline of the law. */
public interface TechnicalClock {

    /** The present instant, truncated to microseconds. */
    Instant now();
}
