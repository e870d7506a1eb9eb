package cn.fadu.ledger;

import cn.fadu.shared.TechnicalClock;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the newest checkpoint stamped when the interval since the last stamp has passed, one node at a time and in a thread of
 * its own: however slow the service, nothing waits for it. What fails is tried again after a minute.
 */
@Component
class Stamping implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);
    /** Whoever holds it asks the service. */
    private static final long KEY = 0x66616475_7374616dL;
    private static final Duration LOOKS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final NodeLock lock;
    private final TransactionTemplate transaction;
    private final CheckpointStore checkpoints;
    private final LedgerProperties properties;
    private final TechnicalClock clock;
    private final TimeStampService service;
    private final ScheduledExecutorService thread;
    private volatile Failure failure;

    /** Throws {@link RecordRefused} when the configured certificate cannot be read. */
    Stamping(JdbcTemplate jdbc, PlatformTransactionManager transactions, CheckpointStore checkpoints, LedgerProperties properties,
             TechnicalClock clock) {
        this.lock = new NodeLock(jdbc, KEY);
        this.transaction = new TransactionTemplate(transactions);
        this.checkpoints = checkpoints;
        this.properties = properties;
        this.clock = clock;
        this.service = properties.tsaUrl() == null ? null : new TimeStampService(properties.tsaUrl(),
                properties.tsaCertificate() == null ? List.of() : TimeStampService.certificates(properties.tsaCertificate()), PATIENCE);
        this.thread = service == null ? null : Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "time-stamps");
            made.setDaemon(true);
            return made;
        });
    }

    /** The last attempt, when it failed. */
    record Failure(Instant at, String why) {
    }

    /** Why the last attempt of this node failed, or empty. */
    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void afterPropertiesSet() {
        if (thread != null) {
            thread.scheduleWithFixedDelay(this::stampIfDue, LOOKS.toMillis(), LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    /** Answers whether a checkpoint was stamped. */
    boolean stampIfDue() {
        Failure before = failure;
        if (service == null || before != null && clock.now().isBefore(before.at().plus(AGAIN))) {
            return false;
        }
        try {
            boolean stamped = Boolean.TRUE.equals(transaction.execute(status -> lock.tryToTake() && stampNewest()));
            failure = null;
            return stamped;
        } catch (RuntimeException e) {
            failed(before, e);
            return false;
        }
    }

    private void failed(Failure before, RuntimeException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        failure = new Failure(clock.now(), why);
        if (before == null || !before.why().equals(why)) {
            LOG.warn("No time stamp from {}: {}", properties.tsaUrl(), why);
        }
    }

    private boolean stampNewest() {
        Instant due = checkpoints.lastStamp().map(last -> last.toInstant().plus(properties.tsaInterval())).orElse(Instant.MIN);
        Optional<SignedCheckpoint> newest = checkpoints.latest();
        if (newest.isEmpty() || clock.now().isBefore(due)) {
            return false;
        }
        long size = newest.get().checkpoint().size();
        if (checkpoints.stamp(size).isPresent()) {
            return false;
        }
        try {
            byte[] response = service.stamp(newest.get().note().toString().getBytes(StandardCharsets.UTF_8));
            checkpoints.addStamp(size, response, Timestamp.from(clock.now()));
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
