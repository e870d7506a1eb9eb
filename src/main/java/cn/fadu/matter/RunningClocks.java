package cn.fadu.matter;

import cn.fadu.calendar.CountedDate;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Situation;
import cn.fadu.worklist.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The matters whose clock runs, one after another, and what another calendar does to their time limits. */
@Component
public class RunningClocks {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Situations situations;
    private final DueDates dueDates;
    private final Worklist worklist;
    private final Ledger ledger;

    RunningClocks(JdbcClient jdbc, Dossiers dossiers, Situations situations, DueDates dueDates, Worklist worklist, Ledger ledger) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.situations = situations;
        this.dueDates = dueDates;
        this.worklist = worklist;
        this.ledger = ledger;
    }

    /**
     * A time limit that is still open and of which a calendar changes the last day, or whether it is provisional.
     *
     * @param openWork how many pieces of open work have this day as their due date
     */
    public record Move(MatterId matter, String deadline, UnitId leadUnit, CountedDate before, CountedDate after, int openWork) {
    }

    /** Up to {@code limit} matters of the organ that are not over, in the order of their ids, after {@code last} or from the first for null. */
    public List<MatterId> after(MatterId last, OrganId organ, int limit) {
        return jdbc.sql("""
                        SELECT id FROM matter m WHERE organ = :organ AND id > :last
                          AND (stage NOT IN (:over)
                               OR EXISTS (SELECT 1 FROM open_work w WHERE w.matter_id = m.id))
                        ORDER BY id LIMIT :limit""").param("organ", organ.value()).param("last", last == null ? FIRST : last.value())
                .param("over", Stage.over()).param("limit", limit).query((row, n) -> new MatterId(row.getObject(1, UUID.class))).list();
    }

    /** What moves in a matter when the second calendar takes the place of the first. */
    public List<Move> moves(MatterId matter, WorkingCalendar before, WorkingCalendar after) {
        Dossier dossier = dossiers.get(matter).orElseThrow();
        Map<String, CountedDate> first = open(situations.of(dossier).with(before));
        Map<String, CountedDate> second = open(situations.of(dossier).with(after));
        List<Move> moves = new ArrayList<>();
        first.forEach((deadline, due) -> {
            if (second.containsKey(deadline) && !second.get(deadline).equals(due)) {
                int open = worklist.countOpen(matter, DueDates.actsOf(deadline));
                moves.add(new Move(matter, deadline, dossier.start().leadUnit(), due, second.get(deadline), open));
            }
        });
        return moves;
    }

    private static Map<String, CountedDate> open(Situation situation) {
        return Deadlines.of(situation).stream().filter(limit -> limit.done() == null)
                .collect(Collectors.toMap(MatterDeadline::kind, limit -> limit.deadline().due(situation.calendar()), (a, b) -> b));
    }

    /** Gives the open work of a matter its due dates by this calendar, as an act would; nothing is recorded, for nothing was done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(MatterId matter, OrganId organ, WorkingCalendar calendar) {
        long head = ledger.lock(StreamId.of(matter), organ);
        Dossier dossier = dossiers.locked(matter, head);
        dueDates.settle(matter, dossier, situations.of(dossier).with(calendar));
    }
}
