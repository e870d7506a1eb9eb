package cn.fadu.notification;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Situations;
import cn.fadu.notification.WarningBook.Due;
import cn.fadu.notification.WarningBook.Looked;
import cn.fadu.notification.WarningBook.Moment;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Situation;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One batch of matters: their warnings are made right, and whoever is newly concerned is told, all in one transaction. */
@Component
class WarningSweep {

    static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(WarningSweep.class);

    private final WarningBook book;
    private final Worklist worklist;
    private final Situations situations;
    private final CalendarsInForce calendars;
    private final Recipients recipients;
    private final List<Messenger> messengers;
    private final Directory directory;
    private final OfficialClock clock;

    WarningSweep(WarningBook book, Worklist worklist, Situations situations, CalendarsInForce calendars, Recipients recipients,
                 List<Messenger> messengers, Directory directory, OfficialClock clock) {
        this.book = book;
        this.worklist = worklist;
        this.situations = situations;
        this.calendars = calendars;
        this.recipients = recipients;
        this.messengers = messengers;
        this.directory = directory;
        this.clock = clock;
    }

    /** The last matter of the batch, null when there was none left, and how many it had. */
    record Done(UUID last, int matters) {
    }

    /** Looks at the next matters of the organ after this id; the caller holds the lock and the transaction. */
    Done next(OrganId organ, UUID after) {
        WorkingCalendar calendar = calendars.of(organ);
        Moment now = new Moment(clock.today(), clock.now(), calendar.version());
        List<Due> due = book.due(organ, calendar.version(), now.today(), after, BATCH);
        List<MatterId> matters = due.stream().map(Due::matter).toList();
        Map<MatterId, List<OpenWork>> work = worklist.openIn(matters).stream().collect(Collectors.groupingBy(OpenWork::matter));
        Map<MatterId, List<OpenWarning>> open = book.open(matters).stream().collect(Collectors.groupingBy(OpenWarning::matter));
        Optional<UnitId> office = directory.unitWithFunction(organ, "office");
        List<Looked> looked = new ArrayList<>();
        for (Due d : due) {
            Optional<Reconciliation> found = judge(d, work.getOrDefault(d.matter(), List.of()), open.getOrDefault(d.matter(), List.of()), office);
            found.ifPresent(r -> settle(organ, r, now));
            looked.add(new Looked(d.matter(), organ, d.sequence(), calendar.version(),
                    found.map(Reconciliation::nextOn).orElse(found.isPresent() ? null : now.today().plusDays(1))));
        }
        book.looked(looked);
        return new Done(due.isEmpty() ? null : due.get(due.size() - 1).matter().value(), due.size());
    }

    /** Empty when the matter cannot be judged: it holds up no other, and is tried again tomorrow. */
    private Optional<Reconciliation> judge(Due due, List<OpenWork> work, List<OpenWarning> open, Optional<UnitId> office) {
        try {
            Situation s = situations.of(due.dossier());
            List<RunningLimit> limits = RunningLimits.of(due.matter(), s, work, office);
            return Optional.of(Reconciliation.of(RunningLimits.isRunning(s.dossier()), limits, open, WarningDays.of(s.profile(), s.today()),
                    s.today(), s.calendar()));
        } catch (RuntimeException e) {
            LOG.error("The limits of matter {} cannot be judged", due.matter(), e);
            return Optional.empty();
        }
    }

    private void settle(OrganId organ, Reconciliation r, Moment now) {
        r.close().forEach((warning, why) -> book.close(warning, why, now));
        r.keep().forEach(book::move);
        for (Reconciliation.Raised raised : r.raise()) {
            book.raise(organ, raised, now).ifPresent(warning -> {
                for (Recipient who : recipients.of(organ, raised.limit(), raised.level())) {
                    messengers.forEach(m -> m.tell(warning, who, raised.level()));
                }
            });
        }
    }
}
