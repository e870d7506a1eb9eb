package cn.fadu.findings;

import java.time.Instant;
import java.time.LocalDate;

/**
 * All matters of an organ judged once more.
 *
 * @param askedBy log-in name of the auditor who asked for it, or null
 * @param failed  matters that could not be judged and keep what was said of them before
 * @param endedAt null while it is under way
 */
public record JudgingRun(long id, Reason reason, String askedBy, LocalDate day, long total, long done, long failed,
                         Instant beganAt, Instant endedAt) {

    /** Why; in words it is the bundle text {@code findings.run.<name>}. */
    public enum Reason {
        /** Nothing had been judged before. */
        FIRST,
        /** Rules, calendar or a profile changed. */
        VERSIONS,
        /** A new day: limits may have passed. */
        DAY,
        /** An auditor asked for it. */
        ASKED
    }

    public boolean isUnderWay() {
        return endedAt == null;
    }
}
