package cn.fadu.platform.clock;

import cn.fadu.shared.TechnicalClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The time of the machine. */
@Component
public class SystemTechnicalClock implements TechnicalClock {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
