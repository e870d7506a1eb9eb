package cn.fadu.platform.clock;

import java.time.LocalDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the official clock begins.
 *
 * @param start   where it stands when the database is new, in the zone of the law; null for the present. Ignored afterwards
 * @param movable whether it may be advanced: for demonstration and training only
 */
@ConfigurationProperties("fadu.official-clock")
record OfficialClockProperties(LocalDateTime start, @DefaultValue("false") boolean movable) {
}
