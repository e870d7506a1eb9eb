package cn.fadu.platform.clock;

import cn.fadu.calendar.LegalZone;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.TechnicalClock;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The technical clock plus a stored offset. Readings never go back within a process, whatever the machine's clock does.
 * The offset is read at the start and whenever this instance advances the clock; another instance of a cluster sees an
 * advance when it starts again.
 */
@Component
@EnableConfigurationProperties(OfficialClockProperties.class)
public class MovableOfficialClock implements OfficialClock {

    private final TechnicalClock technical;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final OfficialClockProperties properties;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    private volatile Duration offset = Duration.ZERO;

    MovableOfficialClock(TechnicalClock technical, JdbcClient jdbc, PlatformTransactionManager transactions,
                         OfficialClockProperties properties) {
        this.technical = technical;
        this.jdbc = jdbc;
        this.properties = properties;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @PostConstruct
    void start() {
        jdbc.sql("INSERT INTO official_clock (offset_micros) VALUES (?) ON CONFLICT DO NOTHING")
                .param(micros(firstOffset())).update();
        offset = stored("");
    }

    @Override
    public Instant now() {
        Instant read = technical.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(read, (before, after) -> after.isAfter(before) ? after : before);
    }

    @Override
    public LocalDate today() {
        return LegalZone.dateOf(now());
    }

    /** Whether {@link #advanceTo(Instant)} is allowed here. */
    public boolean isMovable() {
        return properties.movable();
    }

    /**
     * Sets the clock forward and stores that in a transaction of its own, whatever becomes of the caller's. From the
     * return on, {@link #now()} is not before the target, which counts to the microsecond. Throws {@link IllegalArgumentException} for a target in the
     * past and {@link IllegalStateException} where the clock is not movable; nothing has changed then.
     */
    public synchronized void advanceTo(Instant target) {
        Instant goal = target.truncatedTo(ChronoUnit.MICROS);
        if (!properties.movable()) {
            throw new IllegalStateException("the official clock moves only in demonstration and training");
        }
        offset = ownTransaction.execute(status -> {
            Duration before = stored(" FOR UPDATE");
            Instant technicalNow = technical.now();
            if (goal.isBefore(technicalNow.plus(before)) || goal.isBefore(now())) {
                throw new IllegalArgumentException("the official clock does not go back to " + goal);
            }
            Duration after = Duration.between(technicalNow, goal);
            jdbc.sql("UPDATE official_clock SET offset_micros = ?").param(micros(after)).update();
            return after;
        });
    }

    private Duration firstOffset() {
        if (properties.start() == null) {
            return Duration.ZERO;
        }
        Instant start = LegalZone.startOf(properties.start().toLocalDate())
                .plusNanos(properties.start().toLocalTime().toNanoOfDay());
        return Duration.between(technical.now(), start);
    }

    private Duration stored(String lock) {
        return Duration.of(jdbc.sql("SELECT offset_micros FROM official_clock" + lock).query(Long.class).single(),
                ChronoUnit.MICROS);
    }

    private static long micros(Duration duration) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(duration));
    }
}
