package cn.fadu.matter;

import java.time.Duration;

/**
 * Is told what became of what somebody wanted to do, after the transaction and outside of it: it can undo nothing, and must
 * not throw. The durations include waiting for locks and all attempts.
 */
public interface ActObserver {

    /** There was an answer, and the requester gets it. */
    void settled(ActRequest request, ActResult result, Duration took);

    /** There was none: an exception reaches the caller. */
    void failed(ActRequest request, Duration took);
}
