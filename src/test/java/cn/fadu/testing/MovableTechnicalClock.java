package cn.fadu.testing;

import cn.fadu.shared.TechnicalClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The time of the machine, which a test may set forward; never back, because other tests share it. The official clock
 * moves along.
 */
public final class MovableTechnicalClock implements TechnicalClock {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant now() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("never back");
        }
        ahead = ahead.plus(by);
    }

    /** Puts it in the place of the machine's clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Contributed {

        @Bean
        @Primary
        MovableTechnicalClock movableTechnicalClock() {
            return new MovableTechnicalClock();
        }
    }
}
