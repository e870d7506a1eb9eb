package cn.fadu.identity;

import cn.fadu.shared.TechnicalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much may be asked of this instance within a minute: calls with one token; and from one address calls whose credentials did
 * not count, log-ins that did not succeed, and forms kept for after the log-in. Minutes begin with the first call of each.
 */
@Component
class CallLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();
    private final TechnicalClock clock;
    private final int calls;
    private final int failures;
    private final int logIns;
    private final int keptForms;

    CallLimits(TechnicalClock clock, @Value("${fadu.api.calls-per-minute}") int calls,
               @Value("${fadu.api.failures-per-minute}") int failures,
               @Value("${fadu.log-in.failures-per-minute}") int logIns,
               @Value("${fadu.log-in.kept-forms-per-minute}") int keptForms) {
        this.clock = clock;
        this.calls = calls;
        this.failures = failures;
        this.logIns = logIns;
        this.keptForms = keptForms;
    }

    private record Minute(Instant until, int count) {
    }

    /** Counts a call with this token; false beyond the limit. */
    boolean admits(ApiToken token) {
        return count("token " + token.id()) <= calls;
    }

    /** Whether calls from this address are still looked at. */
    boolean looksAt(String address) {
        return isBelow(failures, address(address));
    }

    /**
     * Counts a log-in from this address as one that failed, until it has succeeded, so that attempts made at once cannot pass
     * the limit together; false beyond the limit.
     */
    boolean admitsLogIn(String address) {
        return count(logIn(address)) <= logIns;
    }

    /** The log-in that was counted has succeeded. */
    void logInSucceeded(String address) {
        minutes.computeIfPresent(logIn(address), (key, minute) -> new Minute(minute.until(), Math.max(0, minute.count() - 1)));
    }

    /** Counts a form that is kept for somebody at this address; false beyond the limit. */
    boolean admitsKeptForm(String address) {
        return count("form " + address) <= keptForms;
    }

    /** Counts a call from this address whose credentials did not count. */
    void failed(String address) {
        count(address(address));
    }

    /** In how many seconds to call again. */
    static long pause() {
        return MINUTE.toSeconds();
    }

    private boolean isBelow(int limit, String whose) {
        Minute minute = minutes.get(whose);
        return minute == null || !clock.now().isBefore(minute.until()) || minute.count() < limit;
    }

    private int count(String whose) {
        Instant now = clock.now();
        if (minutes.size() > MOST_REMEMBERED) {
            minutes.values().removeIf(minute -> !now.isBefore(minute.until()));
        }
        return minutes.compute(whose, (key, minute) -> minute == null || !now.isBefore(minute.until())
                ? new Minute(now.plus(MINUTE), 1) : new Minute(minute.until(), minute.count() + 1)).count();
    }

    private static String logIn(String address) {
        return "log-in " + address;
    }

    private static String address(String address) {
        return "address " + address;
    }
}
