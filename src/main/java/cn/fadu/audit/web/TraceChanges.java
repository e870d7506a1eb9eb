package cn.fadu.audit.web;

import cn.fadu.audit.FactChanges;
import cn.fadu.audit.MatterState;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.web.TraceEntryView.Change;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.Procedure;
import cn.fadu.identity.Directory;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.Stage;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.matter.web.EntryViews;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Values before and after an entry, in words. */
@Component
class TraceChanges {

    private final EntryViews entries;
    private final Directory directory;
    private final Texts texts;

    TraceChanges(EntryViews entries, Directory directory, Texts texts) {
        this.entries = entries;
        this.directory = directory;
        this.texts = texts;
    }

    /** What the matter as a whole came to, then what took the place of something that an earlier entry stated. */
    List<Change> of(TracedEntry entry, FactChanges facts, Map<Fact, Long> statedIn, PersonalNames.Shown people) {
        List<Change> changes = new ArrayList<>();
        OrganId organ = entry.entry().actor().organ();
        Map<String, String> before = inWords(MatterState.of(entry.before()), organ);
        inWords(MatterState.of(entry.after()), organ).forEach((key, after) -> {
            if (!after.equals(before.get(key))) {
                changes.add(new Change(texts.text("audit.state." + key), before.get(key), after, null));
            }
        });
        facts.replaced().stream().filter(r -> statedIn.containsKey(r.before()))
                .forEach(r -> changes.addAll(replaced(entry, r, statedIn.get(r.before()), people)));
        return changes;
    }

    private List<Change> replaced(TracedEntry entry, FactChanges.Replaced facts, Long from, PersonalNames.Shown people) {
        Map<String, String> before = byLabel(entries.lines(entry.entry(), List.of(facts.before()), people));
        Map<String, String> after = byLabel(entries.lines(entry.entry(), List.of(facts.after()), people));
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream().filter(l -> !Objects.equals(before.get(l), after.get(l)))
                .map(l -> new Change(l, before.getOrDefault(l, ""), after.getOrDefault(l, ""), from)).toList();
    }

    private static Map<String, String> byLabel(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::label, Line::text, (a, b) -> a + "\n" + b, LinkedHashMap::new));
    }

    private Map<String, String> inWords(MatterState state, OrganId organ) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("stage", stage(state.stage()));
        words.put("title", state.title() == null ? "" : state.title());
        words.put("lead", state.leadUnit() == null ? "" : directory.unitName(organ, state.leadUnit()));
        words.put("co-units", units(state.coUnits(), organ));
        words.put("draft", state.draft() == null ? "" : texts.text("web.draft.version", state.draft()));
        words.put("required", procedures(state.required()));
        words.put("owed", procedures(state.owed()));
        words.put("consultation", day(state.consultationUntil()));
        words.put("papers", state.unconfirmedPapers() == null ? "" : texts.number(state.unconfirmedPapers()));
        return words;
    }

    private String stage(Stage stage) {
        return stage == null ? "" : texts.text("web.matter.stage." + stage.name());
    }

    private String day(LocalDate day) {
        return day == null ? "" : texts.text("web.stage.until", texts.date(day));
    }

    private String units(List<UnitId> units, OrganId organ) {
        return units == null ? "" : texts.list(units.stream().map(u -> directory.unitName(organ, u)).toList());
    }

    private String procedures(List<Procedure> procedures) {
        return procedures == null ? "" : texts.list(procedures.stream()
                .map(p -> texts.text("web.ribbon.procedure." + p.name())).toList());
    }
}
