package cn.fadu.documents;

import cn.fadu.shared.TechnicalClock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes now and then the content that filings which broke off or were rolled back have left on the disk. */
@Component
@EnableScheduling
class DocumentSweep {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Documents documents;
    private final TechnicalClock clock;

    DocumentSweep(Documents documents, TechnicalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void sweep() {
        documents.sweep(clock.now().minus(KEPT));
    }
}
