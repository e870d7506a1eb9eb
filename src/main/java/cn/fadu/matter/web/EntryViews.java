package cn.fadu.matter.web;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PersonalFields;
import cn.fadu.dossier.WorkFact.Recalled;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.matter.web.EntryView.VolumeView;
import cn.fadu.calendar.LegalZone;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Entries of the record as people read them. */
@Component
public class EntryViews {

    /** Volumes of what acts without a task bring in. */
    private static final Map<String, String> OF_FREE_ACTS = Map.of("act_attachRecording", "collectiveDecision",
            "act_registerOpinion", "publicParticipation", "act_correctNotice", "publicParticipation", "act_redraftNotice", "publicParticipation",
            "act_explainToPublic", "publicParticipation", "act_changeDraft", "majorDecision",
            "act_closeReplies", "departmentConsultation", "act_recordReviewMeeting", "legalityReview",
            "act_noteInquiry", "legalityReview", "act_addAdviser", "legalityReview");

    private final Texts texts;
    private final ModelNames names;
    private final LawTexts law;
    private final Directory directory;
    private final FactLines lines;
    private final Forms forms;
    private final PersonalNames personalNames;

    EntryViews(Texts texts, ModelNames names, LawTexts law, Directory directory, FactLines lines, Forms forms,
               PersonalNames personalNames) {
        this.texts = texts;
        this.names = names;
        this.law = law;
        this.directory = directory;
        this.lines = lines;
        this.forms = forms;
        this.personalNames = personalNames;
    }

    /** Entries of one record; those that later ones took back say so. */
    List<EntryView> views(List<Entry> record) {
        Map<Long, Long> takenBack = takenBack(record);
        PersonalNames.Shown people = people(record);
        return record.stream().map(e -> view(e, takenBack.get(e.sequence()), people)).toList();
    }

    /** As {@link #views}, entry by entry: a part of a record, in which it does not show what was taken back later. */
    List<EntryView> part(List<Entry> entries) {
        PersonalNames.Shown people = people(entries);
        return entries.stream().map(e -> view(e, null, people)).toList();
    }

    private PersonalNames.Shown people(List<Entry> entries) {
        return peopleIn(entries.stream().flatMap(e -> facts(e).stream()).toList());
    }

    /** The personal data that these facts speak of, looked up at once for {@link #lines}. */
    public PersonalNames.Shown peopleIn(List<Fact> facts) {
        return personalNames.of(facts.stream().flatMap(fact -> PersonalFields.texts(fact).stream()).toList());
    }

    private EntryView view(Entry entry, Long takenBackBy, PersonalNames.Shown people) {
        List<Line> stated = lines(entry, facts(entry), people);
        boolean byPerson = entry.cause() == Entry.Cause.PERSON;
        boolean sameDay = LegalZone.dateOf(entry.recordedAt()).equals(entry.legalDate());
        return new EntryView(entry.sequence(), texts.day(entry.recordedAt()), texts.time(entry.recordedAt()),
                texts.machine(entry.recordedAt()), names.act(entry.action()),
                byPerson ? directory.actorName(entry.actor())
                        : texts.text("web.cause." + entry.cause().name().toLowerCase(java.util.Locale.ROOT)),
                byPerson ? directory.unitName(entry.actor().organ(), entry.actor().unit()) + " · "
                        + directory.postName(entry.actor().post()) : "",
                law.articlesOf(entry.articles()), sameDay ? null : texts.date(entry.legalDate()), stated, byPerson,
                entry.digest().brief(), takenBackBy);
    }

    /**
     * Facts in words, line by line, named as the form of the entry's act names them.
     *
     * @param facts  those that the entry states, or earlier ones to compare them with
     * @param people what {@link #peopleIn} found for these facts, among others
     */
    public List<Line> lines(Entry entry, List<Fact> facts, PersonalNames.Shown people) {
        FormDefinition form = formOf(entry.action()).orElse(null);
        return facts.stream().flatMap(fact -> lines.of(fact, form, entry.actor().organ(), people).stream()).toList();
    }

    /** Every document of the record by procedure, in the order in which the first came in. */
    List<VolumeView> volumes(List<Entry> entries) {
        Map<String, List<DocumentView>> volumes = new LinkedHashMap<>();
        Map<Long, Long> takenBack = takenBack(entries);
        for (Entry entry : entries) {
            String from = texts.text(takenBack.containsKey(entry.sequence()) ? "web.document.from-taken-back" : "web.document.from",
                    names.act(entry.action()), texts.date(entry.recordedAt()), entry.sequence());
            for (Fact fact : facts(entry)) {
                for (DocumentRef document : lines.documents(fact)) {
                    volumes.computeIfAbsent(volume(entry.action()), v -> new ArrayList<>())
                            .add(new DocumentView(document.name(), FactLines.href(document),
                                    texts.size(document.sizeBytes()), from));
                }
            }
        }
        return volumes.entrySet().stream().map(v -> new VolumeView(v.getKey(), v.getValue())).toList();
    }

    private String volume(String action) {
        return names.processOf(action).or(() -> Optional.ofNullable(OF_FREE_ACTS.get(action))).map(p -> p.equals("majorDecision") ? texts.text("web.draft") : names.process(p)).orElseGet(() -> texts.text("web.volume.other"));
    }

    /** Which entry took which back, by the number of the one taken back. */
    private static Map<Long, Long> takenBack(List<Entry> record) {
        Map<Long, Long> takenBack = new HashMap<>();
        record.forEach(e -> facts(e).stream().filter(Recalled.class::isInstance)
                .forEach(f -> takenBack.put(((Recalled) f).entry(), e.sequence())));
        return takenBack;
    }

    /** What the entry states; nothing for a payload that states no facts. */
    public static List<Fact> facts(Entry entry) {
        try {
            return FactJson.read(entry.payload());
        } catch (IllegalArgumentException notFacts) {
            return List.of();
        }
    }

    /** The form that the act was done with gives names to what it stated. */
    private Optional<FormDefinition> formOf(String action) {
        String form = action.replaceFirst("^(userTask|act)_", "");
        try {
            return Optional.of(forms.current(form));
        } catch (IllegalArgumentException noForm) {
            return Optional.empty();
        }
    }
}
