package cn.fadu.notification;

import cn.fadu.identity.Directory;
import cn.fadu.ledger.NodeLock;
import cn.fadu.notification.WarningSweep.Done;
import cn.fadu.shared.OrganId;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the warnings right on one node at a time, whichever is free. It runs every {@code fadu.warnings.delay} and looks
 * only at matters that changed, whose calendar changed, or on whose limits the official day has come: so a change of the day,
 * an advance of the demonstration's clock and a start are all found within one delay. Each batch is a transaction of its own
 * under the lock; what was left by a node that stopped is what the next one finds.
 */
@Component
public class WarningSweeper {

    private static final long KEY = 0x66616475_7761726eL;
    private static final Logger LOG = LoggerFactory.getLogger(WarningSweeper.class);

    private final WarningSweep sweep;
    private final Directory directory;
    private final NodeLock lock;
    private final TransactionTemplate transaction;

    WarningSweeper(WarningSweep sweep, Directory directory, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.sweep = sweep;
        this.directory = directory;
        this.lock = new NodeLock(jdbc, KEY);
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${fadu.warnings.delay}", fixedDelayString = "${fadu.warnings.delay}")
    void tick() {
        try {
            sweep(false);
        } catch (RuntimeException e) {
            LOG.error("The limits could not be swept", e);
        }
    }

    /**
     * Makes all warnings right that are not.
     *
     * @param wait whether to wait for a node that is at it; otherwise what is left is left to that node
     * @return how many matters were looked at
     */
    public long sweep(boolean wait) {
        long looked = 0;
        for (OrganId organ : directory.organs()) {
            Done done = new Done(new UUID(0, 0), 0);
            do {
                UUID after = done.last();
                done = transaction.execute(status -> isMine(wait) ? sweep.next(organ, after) : new Done(null, 0));
                looked += done.matters();
            } while (done.matters() == WarningSweep.BATCH);
        }
        return looked;
    }

    private boolean isMine(boolean wait) {
        if (wait) {
            lock.take();
            return true;
        }
        return lock.tryToTake();
    }
}
