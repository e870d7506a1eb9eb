package cn.fadu.timekeeping;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.editions.Editions;
import cn.fadu.matter.RunningClocks;
import cn.fadu.matter.RunningClocks.Move;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.timekeeping.ProposedCalendar.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts, piece by piece, which time limits a proposed calendar moves. A piece and how far it went are one transaction, so that
 * whoever goes on, on whichever node, goes on behind it.
 */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final int PIECE = 50;

    private final ProposedCalendars proposed;
    private final RunningClocks matters;
    private final Editions editions;
    private final TechnicalClock clock;
    private final TransactionTemplate transaction;

    Previews(ProposedCalendars proposed, RunningClocks matters, Editions editions, TechnicalClock clock,
             TransactionTemplate transaction) {
        this.proposed = proposed;
        this.matters = matters;
        this.editions = editions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Counts until nothing is left or the time is up. */
    void count(Duration atMost) {
        Instant end = clock.now().plus(atMost);
        while (Boolean.TRUE.equals(transaction.execute(status -> countPiece())) && clock.now().isBefore(end)) {
            // The piece is the work.
        }
    }

    private boolean countPiece() {
        Optional<ProposedCalendar> next = proposed.lockUncounted();
        next.ifPresent(change -> {
            WorkingCalendar before = editions.latest().calendar(change.organ());
            WorkingCalendar after = editions.with(change.edition()).calendar(change.organ());
            if (!before.version().equals(change.versionBefore()) || !after.version().equals(change.versionAfter())) {
                proposed.countAgain(change.id(), before.version(), after.version());
            } else {
                count(change, before, after);
            }
        });
        return next.isPresent();
    }

    private void count(ProposedCalendar change, WorkingCalendar before, WorkingCalendar after) {
        List<MatterId> piece = matters.after(change.lastMatter(), change.organ(), PIECE);
        for (MatterId matter : piece) {
            List<Move> moves = moves(matter, before, after);
            for (int i = 0; i < moves.size(); i++) {
                proposed.add(change, i + 1, moves.get(i));
            }
        }
        if (piece.size() < PIECE) {
            proposed.setState(change.id(), State.READY);
        }
        if (!piece.isEmpty()) {
            proposed.counted(change.id(), piece.get(piece.size() - 1), piece.size());
        }
    }

    /** A matter whose limits cannot be counted does not keep the others from it. */
    private List<Move> moves(MatterId matter, WorkingCalendar before, WorkingCalendar after) {
        try {
            return matters.moves(matter, before, after);
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            LOG.error("What moves in matter {} cannot be counted", matter, e);
            return List.of();
        }
    }
}
