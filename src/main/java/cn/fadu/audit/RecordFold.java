package cn.fadu.audit;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.dossier.PaperFact.PaperEntryChecked;
import cn.fadu.dossier.PaperFact.PaperEntryCorrected;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.dossier.WorkFact.Assigned;
import cn.fadu.dossier.WorkFact.HandedOver;
import cn.fadu.dossier.WorkFact.Recalled;
import cn.fadu.ledger.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Goes once through a record and says of each entry what the dossier was before and after it. Only an entry that takes an
 * earlier one back has what is before it folded anew.
 */
final class RecordFold {

    private final Function<String, TraceStage> stageOfAct;
    private final List<StatedEntry> stated = new ArrayList<>();
    private final List<Dossier> after = new ArrayList<>();
    private final List<TraceStage> stages = new ArrayList<>();
    private final Map<Long, Long> takenBackBy = new HashMap<>();
    /** Entries from paper that still stand, in the order in which the dossier numbers them. */
    private final List<Long> papers = new ArrayList<>();
    private final Map<Long, PaperCheck> checks = new HashMap<>();

    private record PaperCheck(long entry, boolean agrees) {
    }

    private RecordFold(Function<String, TraceStage> stageOfAct) {
        this.stageOfAct = stageOfAct;
    }

    /**
     * @param record     the whole record, in order
     * @param stageOfAct the stage in which an act is done, by its key, for entries about work
     */
    static List<TracedEntry> of(List<Entry> record, Function<String, TraceStage> stageOfAct) {
        RecordFold fold = new RecordFold(stageOfAct);
        record.forEach(fold::add);
        List<TracedEntry> traced = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            traced.add(fold.traced(record.get(i), i));
        }
        return traced;
    }

    private void add(Entry entry) {
        StatedEntry next = new StatedEntry(entry.sequence(), facts(entry));
        stated.add(next);
        after.add(folded(next));
        stages.add(stage(next));
        for (Fact fact : next.facts()) {
            if (fact instanceof Recalled recalled) {
                takenBackBy.put(recalled.entry(), entry.sequence());
                papers.remove(Long.valueOf(recalled.entry()));
            } else if (fact instanceof EnteredFromPaper) {
                papers.add(entry.sequence());
            } else if (fact instanceof PaperEntryChecked check) {
                paper(check.number()).ifPresent(p -> checks.put(p, new PaperCheck(entry.sequence(), check.agrees())));
            } else if (fact instanceof PaperEntryCorrected corrected) {
                paper(corrected.number()).ifPresent(checks::remove);
            }
        }
    }

    private Dossier folded(StatedEntry next) {
        if (next.takesBack()) {
            return StatedEntry.fold(stated);
        }
        Dossier dossier = after.isEmpty() ? Dossier.EMPTY : after.get(after.size() - 1);
        for (Fact fact : next.facts()) {
            dossier = dossier.plus(fact);
        }
        return dossier;
    }

    private Optional<Long> paper(int number) {
        return number >= 1 && number <= papers.size() ? Optional.of(papers.get(number - 1)) : Optional.empty();
    }

    /** That of what it states; of work, paper and what is taken back that of what it is about. */
    private TraceStage stage(StatedEntry entry) {
        return StageOfFact.ofFirst(entry.facts()).or(() -> entry.facts().stream().flatMap(this::stageOfSubject).findFirst())
                .orElse(TraceStage.OTHER);
    }

    private Stream<TraceStage> stageOfSubject(Fact fact) {
        if (fact instanceof Recalled recalled) {
            return stageOf(recalled.entry());
        }
        if (fact instanceof Assigned assigned) {
            return Stream.of(stageOfAct.apply(assigned.act()));
        }
        if (fact instanceof HandedOver handed) {
            return Stream.of(stageOfAct.apply(handed.act()));
        }
        if (fact instanceof PaperEntryChecked check) {
            return paper(check.number()).stream().flatMap(this::stageOf);
        }
        return fact instanceof PaperEntryCorrected corrected ? paper(corrected.number()).stream().flatMap(this::stageOf)
                : Stream.empty();
    }

    private Stream<TraceStage> stageOf(long entry) {
        return entry >= 1 && entry <= stages.size() ? Stream.of(stages.get((int) entry - 1)) : Stream.empty();
    }

    private TracedEntry traced(Entry entry, int index) {
        List<Fact> facts = stated.get(index).facts();
        Long takesBack = facts.stream().filter(Recalled.class::isInstance).map(f -> ((Recalled) f).entry()).findFirst()
                .orElse(null);
        PaperCheck check = checks.get(entry.sequence());
        TracedEntry.FromPaper paper = facts.stream().filter(EnteredFromPaper.class::isInstance)
                .map(f -> new TracedEntry.FromPaper((EnteredFromPaper) f, check == null ? null : check.entry(),
                        check != null && check.agrees())).findFirst().orElse(null);
        return new TracedEntry(entry, facts, stages.get(index), index == 0 ? Dossier.EMPTY : after.get(index - 1),
                after.get(index), takesBack, takenBackBy.get(entry.sequence()), paper);
    }

    private static List<Fact> facts(Entry entry) {
        try {
            return FactJson.read(entry.payload());
        } catch (IllegalArgumentException notFacts) {
            return List.of();
        }
    }
}
