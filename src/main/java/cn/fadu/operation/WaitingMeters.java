package cn.fadu.operation;

import cn.fadu.ledger.RecordStates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Figures of what waits, counted every {@code fadu.operation.count} however often somebody asks for them. Not a number while
 * they could not be counted: an old figure would look like a good one.
 */
@Component
class WaitingMeters {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingMeters.class);

    private final WaitingReader reader;
    private final RecordStates record;
    private volatile Waiting waiting;

    WaitingMeters(WaitingReader reader, RecordStates record, MeterRegistry registry) {
        this.reader = reader;
        this.record = record;
        gauge(registry, "fadu.ledger.waiting", "Entries of the record without a checkpoint", Waiting::entries);
        gauge(registry, "fadu.ledger.lag.seconds", "Age of the oldest entry without a checkpoint", Waiting::entrySeconds);
        gauge(registry, "fadu.ledger.signed", "Entries that the last checkpoint covers", Waiting::signed);
        gauge(registry, "fadu.tasks.open", "Open work", Waiting::tasks);
        gauge(registry, "fadu.tasks.overdue", "Open work that was due before today", Waiting::tasksOverdue);
        gauge(registry, "fadu.timers.late", "Timers and jobs late by more than two minutes", Waiting::timers);
        gauge(registry, "fadu.timers.failed", "Jobs that are not tried any more", Waiting::timersFailed);
        gauge(registry, "fadu.mail.waiting", "Mails whose time has come", Waiting::mails);
        gauge(registry, "fadu.mail.lag.seconds", "How far the oldest such mail is behind its time", Waiting::mailSeconds);
        gauge(registry, "fadu.findings.waiting", "Matters to be judged anew", Waiting::judgements);
        gauge(registry, "fadu.sessions", "Log-ins that have not ended", Waiting::sessions);
        Gauge.builder("fadu.ledger.stopped", this, meters -> meters.record.refusal().isPresent() ? 1 : 0)
                .description("1 while this instance signs no checkpoint and should").register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Waiting> figure) {
        Gauge.builder(name, this, meters -> meters.figure(figure)).description(description).register(registry);
    }

    private double figure(ToDoubleFunction<Waiting> figure) {
        Waiting counted = waiting;
        return counted == null ? Double.NaN : figure.applyAsDouble(counted);
    }

    @Scheduled(fixedDelayString = "${fadu.operation.count}")
    void count() {
        try {
            waiting = reader.read();
        } catch (DataAccessException | IllegalStateException e) {
            waiting = null;
            LOG.warn("What waits could not be counted: {}", e.getClass().getSimpleName());
        }
    }
}
