package cn.fadu.search;

import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the record in the background, piece by piece, one node at a time: first matters about which something was recorded,
 * then, after a start, those that were never followed or under another version. Each piece is one transaction. A
 * matter that cannot be read is logged and left as it was.
 */
@Component
public class FollowRecord {

    private static final int PIECE = 50;
    private static final UUID NONE = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(FollowRecord.class);

    private final SearchIndex index;
    private final FollowMatter matters;
    private final SearchLock lock;
    private final TransactionTemplate transaction;
    private UUID reached = NONE;
    private boolean complete;

    FollowRecord(SearchIndex index, FollowMatter matters, SearchLock lock, TransactionTemplate transaction) {
        this.index = index;
        this.matters = matters;
        this.lock = lock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${fadu.search.delay}", fixedDelayString = "${fadu.search.delay}")
    void tick() {
        try {
            boolean more;
            do {
                more = Boolean.TRUE.equals(transaction.execute(status -> lock.tryToTake() && step()));
            } while (more);
        } catch (RuntimeException e) {
            LOG.error("What is searched could not follow the record", e);
            startOver();
        }
    }

    /** Follows until nothing waits; waits for another node that is at it. */
    public void followAll() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                lock.take();
                return step();
            }));
        } while (more);
    }

    /** One piece; answers whether anything was done. The present transaction holds the lock. */
    private synchronized boolean step() {
        List<MatterId> due = index.due(PIECE);
        if (!due.isEmpty()) {
            due.forEach(this::follow);
            return true;
        }
        return !complete && followStale();
    }

    private boolean followStale() {
        List<MatterId> stale = index.stale(FollowMatter.VERSION, reached, PIECE);
        stale.forEach(this::follow);
        complete = stale.isEmpty();
        reached = complete ? NONE : stale.get(stale.size() - 1).value();
        return !complete;
    }

    /** What the database undid is not behind us. */
    private synchronized void startOver() {
        reached = NONE;
        complete = false;
    }

    private void follow(MatterId matter) {
        try {
            matters.follow(matter);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Matter {} could not be followed", matter, e);
        }
    }
}
