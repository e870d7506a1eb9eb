package cn.fadu.matter.web;

import cn.fadu.dossier.CatalogueFact.Item;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.RecordingAttached.Seal;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.PersonalFact.Kept;
import cn.fadu.dossier.PersonalFact.Named;
import cn.fadu.dossier.PastFlags;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalUse;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.dossier.StatedDate;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.identity.Directory;
import cn.fadu.matter.ParticipantNames;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.web.EntryView.Line;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormTexts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a fact states, line by line. The form the act was done with names the lines; what no form asks for has its name in
 * the bundles under {@code fact.<component>}, and what has neither is for machines and left out.
 */
@Component
class FactLines {

    private static final Set<String> MACHINE = Set.of("on", "draft", "by", "organ", "profile", "speaker", "unit",
            "title", "decisionClass", "catalogueYear", "catalogueNumber", "leadUnit");
    private static final String FACTS = "cn.fadu.dossier.";

    private final Texts texts;
    private final FormTexts formTexts;
    private final Directory directory;
    private final ModelNames names;
    private final ParticipantNames participants;
    private final PastTexts pastTexts;

    FactLines(Texts texts, FormTexts formTexts, Directory directory, ModelNames names, ParticipantNames participants,
              PastTexts pastTexts) {
        this.texts = texts;
        this.formTexts = formTexts;
        this.directory = directory;
        this.names = names;
        this.participants = participants;
        this.pastTexts = pastTexts;
    }

    /** {@code form} may be null; {@code people} has been asked for the personal data of the fact. */
    List<Line> of(Fact fact, FormDefinition form, OrganId organ, PersonalNames.Shown people) {
        List<Line> lines = new ArrayList<>();
        collect((Record) fact, new Reading(form, organ, people), lines);
        return lines;
    }

    /** What a fact is read with; {@code form} may be null. */
    private record Reading(FormDefinition form, OrganId organ, PersonalNames.Shown people) {
    }

    /** Every document the fact names, in its order. */
    List<DocumentRef> documents(Object value) {
        if (value instanceof DocumentRef document) {
            return List.of(document);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(v -> documents(v).stream()).toList();
        }
        if (value instanceof Record && value.getClass().getName().startsWith(FACTS)) {
            return components(value).map(c -> read(c, value)).filter(Objects::nonNull)
                    .flatMap(v -> documents(v).stream()).toList();
        }
        return List.of();
    }

    static String href(DocumentRef document) {
        return "/documents/" + document.id() + "/preview";
    }

    private void collect(Record fact, Reading reading, List<Line> lines) {
        components(fact).filter(c -> !MACHINE.contains(c.getName())).forEach(c -> {
            Object value = fact instanceof StatementMade s && c.getName().equals("name")
                    ? participants.name(s.speaker(), s.name()) : read(c, fact);
            if (isPartOfFact(value)) {
                collect((Record) value, reading, lines);
                return;
            }
            String label = label(reading.form(), fact.getClass().getSimpleName(), c.getName());
            if (label == null || value == null) {
                return;
            }
            List<DocumentRef> documents = documents(value);
            documents.forEach(d -> lines.add(new Line(label, d.name() + "（" + texts.size(d.sizeBytes()) + "）", href(d))));
            if (documents.isEmpty()) {
                String text = inWords(value, c.getName(), reading);
                if (!text.isEmpty()) {
                    lines.add(new Line(label, text, null));
                }
            }
        });
    }

    /** What the fact consists of: its own components are lines. */
    private static boolean isPartOfFact(Object value) {
        return value instanceof cn.fadu.dossier.DraftFact.Manifest || value instanceof PastStep || value instanceof PastFlags;
    }

    private String label(FormDefinition form, String fact, String name) {
        Optional<String> own = texts.find("fact." + fact + "." + name);
        if (own.isPresent()) {
            return own.get();
        }
        if (form != null && form.field(name).isPresent()) {
            return formTexts.label(form, null, form.field(name).get());
        }
        return texts.find("fact." + name).orElse(null);
    }

    private String inWords(Object value, String name, Reading reading) {
        if (value instanceof String text) {
            return name.equals("act") ? names.act(text)
                    : name.equals("rule") ? texts.textOr("separation." + text + ".name", text) : text;
        }
        if (value instanceof LocalDate date) {
            return texts.date(date);
        }
        if (value instanceof Boolean yes) {
            return option(yes ? "YES" : "NO", reading.form(), ofName(name, reading.form())).orElseGet(() -> texts.text(yes ? "web.yes" : "web.no"));
        }
        if (value instanceof Enum<?> constant) {
            return constant(constant, name, reading.form());
        }
        if (value instanceof Collection<?> many) {
            boolean records = many.stream().anyMatch(Record.class::isInstance) && many.stream().noneMatch(FactLines::isId);
            List<String> parts = inOrder(many).map(v -> inWords(v, name, reading)).filter(t -> !t.isEmpty()).toList();
            return records ? String.join("\n", parts) : texts.list(parts);
        }
        return rest(value, reading);
    }

    private String rest(Object value, Reading reading) {
        if (value instanceof StatedDate stated) {
            return pastTexts.date(stated);
        }
        if (value instanceof PersonalText text) {
            return reading.people().text(text);
        }
        if (value instanceof PersonId person) {
            return directory.personName(person);
        }
        if (value instanceof UnitId unit) {
            return directory.unitName(reading.organ(), unit);
        }
        if (value instanceof Digest || value instanceof MeetingId || isId(value)) {
            return "";
        }
        return value instanceof Record row ? row(row, reading) : String.valueOf(value);
    }

    /** What is said in a way of its own, or the parts one behind the other. */
    private String row(Record value, Reading reading) {
        if (value instanceof ProcedureDuty duty) {
            return texts.text(duty.required() ? "fact.duty.required" : "fact.duty.not-required",
                    texts.text("fact.Procedure." + duty.procedure().name()),
                    texts.text("duty.reason." + duty.reason()));
        }
        if (value instanceof Participant p) {
            return texts.text(p.present() ? "fact.participant.present" : p.absence() == null ? "fact.participant.absent"
                    : "fact.participant.absent-because", participants.name(p), participants.title(p), p.absence());
        }
        if (value instanceof Item item) {
            return texts.text(item.hearing() ? "fact.catalogue-item.hearing" : "fact.catalogue-item", item.number(), item.title(),
                    item.unit() == null ? "" : directory.unitName(reading.organ(), item.unit()), item.planned());
        }
        if (value instanceof Named named) {
            return texts.text("fact.personal-value", reading.people().text(named.value()), use(named.use()), named.entry());
        }
        if (value instanceof Kept kept) {
            return texts.text("fact.personal-value.kept", reading.people().text(kept.value()), use(kept.use()), kept.entry(),
                    texts.text("fact.Keeping." + kept.because()));
        }
        if (value instanceof Seal seal) {
            return texts.text(seal.stream() == null ? "fact.seal.file" : "fact.seal.stream", seal.pieces(), seal.root().brief());
        }
        return String.join(" · ", components(value).map(c -> read(c, value) == null ? ""
                : inWords(read(c, value), c.getName(), reading)).filter(t -> !t.isEmpty()).toList());
    }

    private String use(PersonalUse use) {
        return texts.text("fact.PersonalUse." + use);
    }

    /** Sets of constants have no order of their own; they are listed as their type lists them. */
    private static Stream<?> inOrder(Collection<?> many) {
        return many instanceof Set<?> && many.stream().allMatch(Enum.class::isInstance)
                ? many.stream().map(v -> (Enum<?>) v).sorted((a, b) -> a.ordinal() - b.ordinal()) : many.stream();
    }

    private static boolean isId(Object value) {
        return value.getClass().getPackageName().equals("cn.fadu.shared");
    }

    /** As the field of its name calls it, else as the bundles do, else as any field of the form does. */
    private String constant(Enum<?> constant, String name, FormDefinition form) {
        return option(constant.name(), form, ofName(name, form))
                .or(() -> texts.find("fact." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                .or(() -> option(constant.name(), form, form == null ? Stream.empty() : form.fields().stream()))
                .orElse(constant.name());
    }

    private static Stream<Field> ofName(String name, FormDefinition form) {
        return form == null ? Stream.empty() : form.field(name).stream();
    }

    private Optional<String> option(String value, FormDefinition form, Stream<Field> fields) {
        return fields.flatMap(f -> f.options().stream().filter(o -> o.value().equals(value))
                .map(o -> formTexts.option(form, null, f, o))).findFirst();
    }

    private static Stream<RecordComponent> components(Object record) {
        return Stream.of(record.getClass().getRecordComponents());
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component " + component + " cannot be read", e);
        }
    }
}
