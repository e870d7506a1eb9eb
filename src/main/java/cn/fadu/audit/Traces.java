package cn.fadu.audit;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.LegalZone;
import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.DueDates;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.Situations;
import cn.fadu.matter.web.PathRows;
import cn.fadu.matter.web.ReadableEntries;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.web.ModelNames;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.Worklist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lives of matters, for who may read them. Nothing is kept: what is shown is folded from the entries each time. */
@Component
public class Traces {

    private final Ledger ledger;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Worklist worklist;
    private final Situations situations;
    private final PathRows paths;
    private final ModelNames names;
    private final CalendarsInForce calendars;

    Traces(Ledger ledger, Dossiers dossiers, MatterAccess access, Worklist worklist, Situations situations, PathRows paths,
           ModelNames names, CalendarsInForce calendars) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.access = access;
        this.worklist = worklist;
        this.situations = situations;
        this.paths = paths;
        this.names = names;
        this.calendars = calendars;
    }

    /** Empty when there is no such matter, or none for this reader. */
    public Optional<Trace> of(MatterId matter, Actor reader) {
        if (!access.mayRead(reader, matter)) {
            return Optional.empty();
        }
        return dossiers.get(matter).map(present -> trace(matter, present, reader));
    }

    private Trace trace(MatterId matter, Dossier present, Actor reader) {
        List<Entry> record = ledger.readAll(StreamId.of(matter));
        List<TracedEntry> readable = RecordFold.of(record, this::stageOfAct).stream()
                .filter(e -> ReadableEntries.isReadable(e.entry(), present, reader)).toList();
        return new Trace(matter, present, apart(readable), Chain.of(record), record.size(), paths.beginnings(matter));
    }

    /** Who does not see an entry does not see from its being taken back what it stated either. */
    private static List<TracedEntry> apart(List<TracedEntry> readable) {
        Set<Long> numbers = readable.stream().map(TracedEntry::number).collect(Collectors.toSet());
        return readable.stream().map(e -> e.takesBack() == null || numbers.contains(e.takesBack()) ? e
                : new TracedEntry(e.entry(), e.facts(), e.stage(), e.after(), e.after(), null, e.takenBackBy(), e.paper())).toList();
    }

    private TraceStage stageOfAct(String act) {
        return names.processOf(act).flatMap(process -> Stream.of(TraceStage.values())
                .filter(s -> s.process().filter(process::equals).isPresent()).findFirst()).orElse(TraceStage.OTHER);
    }

    /** The time of the work that these entries finished, by the number of the entry; none for those that finished no work. */
    public Map<Long, TimeSpent> times(Trace trace, List<TracedEntry> entries) {
        Map<Long, FinishedWork> finished = new HashMap<>();
        worklist.finishedIn(trace.matter()).forEach(w -> finished.putIfAbsent(w.sequence(), w));
        Map<Long, TimeSpent> times = new HashMap<>();
        for (TracedEntry entry : entries) {
            FinishedWork work = finished.get(entry.number());
            if (work != null) {
                times.put(entry.number(), TimeSpent.of(work, limit(work, entry.before()).orElse(null),
                        calendars.of(trace.dossier().start().organ())));
            }
        }
        return times;
    }

    private Optional<MatterDeadline> limit(FinishedWork work, Dossier before) {
        if (before.start() == null) {
            return Optional.empty();
        }
        List<MatterDeadline> limits = Deadlines.of(situations.of(before, LegalZone.dateOf(work.finishedAt())));
        return DueDates.limitsOf(work.act()).stream()
                .flatMap(kind -> limits.stream().filter(d -> d.kind().equals(kind))).findFirst();
    }
}
