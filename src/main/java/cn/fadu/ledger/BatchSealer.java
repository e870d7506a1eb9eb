package cn.fadu.ledger;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what waits in all streams, every {@code fadu.sealing.delay} by the time of the machine, on any node: who comes
 * second to a stream finds nothing left. What one stream is refused waits for the next time and holds up no other.
 */
@Component
public class BatchSealer {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSealer.class);

    private final Batches batches;
    private final SealingQueue queue;
    private final TransactionTemplate transaction;

    BatchSealer(Batches batches, SealingQueue queue, TransactionTemplate transaction) {
        this.batches = batches;
        this.queue = queue;
        this.transaction = transaction;
    }

    /** Seals now, each stream in a transaction of its own; how many pieces were sealed. */
    @Scheduled(initialDelayString = "${fadu.sealing.delay}", fixedDelayString = "${fadu.sealing.delay}")
    public long sealAll() {
        long sealed = 0;
        for (SealingQueue.Waiting waiting : queue.streams()) {
            try {
                sealed += Optional.ofNullable(transaction.execute(status -> batches.seal(waiting.stream(), waiting.organ())))
                        .orElse(0L);
            } catch (RuntimeException e) {
                LOG.error("What waits in {} could not be sealed", waiting.stream(), e);
            }
        }
        return sealed;
    }
}
