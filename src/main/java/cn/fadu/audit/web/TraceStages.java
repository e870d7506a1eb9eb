package cn.fadu.audit.web;

import cn.fadu.audit.Trace;
import cn.fadu.audit.TraceStage;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.web.TracePage.StageLine;
import cn.fadu.dossier.Dossier;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The stages of a trace in words. */
@Component
class TraceStages {

    private final Texts texts;

    TraceStages(Texts texts) {
        this.texts = texts;
    }

    String name(TraceStage stage) {
        return texts.text(stage == TraceStage.OTHER ? "audit.stage.other" : "web.ribbon." + stage.key());
    }

    /** Every stage of the matter; what belongs to none has a line only where there is something. */
    List<StageLine> lines(Trace trace, Map<String, Integer> counts, TraceQuery query) {
        List<StageLine> lines = new ArrayList<>();
        String home = TracePages.home(trace.matter());
        for (TraceStage stage : TraceStage.of(trace.dossier().start().isCatalogue())) {
            List<TracedEntry> all = trace.entries().stream().filter(e -> e.stage() == stage).toList();
            boolean current = query.stage().equals(stage.name());
            if (stage != TraceStage.OTHER || !all.isEmpty()) {
                lines.add(new StageLine(name(stage), period(all), counts.getOrDefault(stage.name(), 0),
                        all.isEmpty() ? none(stage, trace.dossier()) : rounds(trace, stage),
                        all.isEmpty() ? null : query.address(home, "stage", current ? "" : stage.name()), current));
            }
        }
        return lines;
    }

    private String none(TraceStage stage, Dossier dossier) {
        boolean notRequired = stage.procedure().filter(p -> !dossier.start().duties().isEmpty() && !dossier.start().requires(p))
                .isPresent();
        return texts.text(notRequired ? "web.stage.not-required" : "audit.stage.none");
    }

    /** Period, number of entries and rounds of a stage; of the entries how many were found where that is not all. */
    String note(Trace trace, TraceStage stage, List<TracedEntry> found) {
        List<TracedEntry> all = trace.entries().stream().filter(e -> e.stage() == stage).toList();
        long of = found.stream().filter(e -> e.stage() == stage).count();
        List<String> parts = new ArrayList<>();
        parts.add(period(all));
        parts.add(of == all.size() ? texts.text("audit.stage.entries", all.size())
                : texts.text("audit.stage.some-entries", of, all.size()));
        String rounds = rounds(trace, stage);
        if (!rounds.isEmpty()) {
            parts.add(rounds);
        }
        return String.join(" · ", parts);
    }

    private String rounds(Trace trace, TraceStage stage) {
        List<Long> begun = trace.rounds(stage);
        return begun.isEmpty() ? "" : texts.text("audit.stage.rounds", begun.size(),
                texts.list(begun.stream().map(String::valueOf).toList()));
    }

    /** The legal dates from the first to the last; empty for no entries. */
    String period(List<TracedEntry> entries) {
        LocalDate first = entries.stream().map(e -> e.entry().legalDate()).min(LocalDate::compareTo).orElse(null);
        LocalDate last = entries.stream().map(e -> e.entry().legalDate()).max(LocalDate::compareTo).orElse(null);
        if (first == null || first.equals(last)) {
            return texts.date(first);
        }
        return texts.text("audit.period", texts.date(first), first.getYear() == last.getYear() && !texts.isEnglish()
                ? texts.day(last) : texts.date(last));
    }
}
