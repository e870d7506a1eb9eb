package cn.fadu.identity;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.sheets.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How the organ is administered, entry by entry in words, for its audit administrator. */
@Component
class AdministrationPages {

    private static final int ENTRIES_ON_A_PAGE = 100;
    private static final int ENTRIES_IN_A_PIECE = 500;

    /** The newest entries first; {@code older} is the number to ask for what comes before, or null. */
    record AdministrationPage(List<Row> rows, Long older) {
    }

    /** One entry in words; {@code digest} is the beginning of the entry's. */
    record Row(long number, Instant at, String what, String who, String digest) {
    }

    /** What an entry says in which order, and what each part of it is. */
    private enum Sentence {
        ADMIN_ORGAN_ENTERED(Part.LEVEL.of("level"), Part.TEXT.of("profile")),
        ADMIN_ORGAN_CHANGED(Part.LEVEL.of("level"), Part.TEXT.of("profile")),
        ADMIN_SUPERVISOR_ENTERED(Part.ORGAN.of("supervisor")),
        ADMIN_SUPERVISOR_PROPOSED(Part.ORGAN.of("supervisor")),
        ADMIN_UNIT_ENTERED(Part.UNIT.of("unit")),
        ADMIN_PERSON_ENTERED(Part.PERSON.of("person")),
        ADMIN_POST_GIVEN(Part.PERSON.of("person"), Part.UNIT.of("unit"), Part.POST.of("post"), Part.DAY.of("since")),
        ADMIN_POST_PROPOSED(Part.PERSON.of("person"), Part.UNIT.of("unit"), Part.POST.of("post"), Part.DAY.of("since")),
        ADMIN_POST_END_PROPOSED(Part.PERSON.of("person"), Part.UNIT.of("unit"), Part.POST.of("post"), Part.DAY.of("lastDay")),
        ADMIN_POST_ENDED(Part.PERSON.of("person"), Part.UNIT.of("unit"), Part.POST.of("post"), Part.DAY.of("lastDay")),
        ADMIN_PROPOSAL_DECLINED(Part.PERSON.of("person")),
        ADMIN_PASSWORD_HANDED_OUT(Part.PERSON.of("person")),
        ADMIN_ENABLED(Part.PERSON.of("person")),
        ADMIN_DISABLED(Part.PERSON.of("person")),
        ADMIN_UNLOCKED(Part.PERSON.of("person")),
        ADMIN_SUBSTITUTE_NAMED(Part.PERSON.of("holder"), Part.PERSON.of("substitute"), Part.UNIT.of("unit"), Part.POST.of("post"),
                Part.DAY.of("since"), Part.DAY.of("until")),
        ADMIN_SUBSTITUTION_ENDED(Part.PERSON.of("holder"), Part.PERSON.of("substitute"), Part.UNIT.of("unit"), Part.POST.of("post"),
                Part.DAY.of("lastDay")),
        ADMIN_TOKEN_MADE(Part.PERSON.of("person"), Part.UNIT.of("unit"), Part.POST.of("post"), Part.TEXT.of("name"),
                Part.SCOPE.of("scope"), Part.DAY.of("until"), Part.TEXT.of("token")),
        ADMIN_TOKEN_REVOKED(Part.PERSON.of("person"), Part.TEXT.of("token")),
        ACT_SETNUMBERS(Part.DOCUMENT.of("kind"), Part.TEXT.of("prefix"), Part.TEXT.of("year"), Part.TEXT.of("next")),
        ADMIN_CALENDAR_ADOPTED(Part.TEXT.of("file"), Part.DIGEST.of("digest"), Part.TEXT.of("versionBefore"), Part.TEXT.of("versionAfter"),
                Part.TEXT.of("reason")),
        ADMIN_PROFILE_ADOPTED(Part.TEXT.of("profile"), Part.DIGEST.of("file"), Part.TEXT.of("reason")),
        ADMIN_VERSIONS_IN_FORCE(Part.TEXT.of("rules"), Part.TEXT.of("profile"), Part.TEXT.of("calendar"), Part.DIGEST.of("models"));

        private final List<Field> fields;

        Sentence(Field... fields) {
            this.fields = List.of(fields);
        }

        static Optional<Sentence> of(String action) {
            return Stream.of(values()).filter(s -> s.name().equalsIgnoreCase(action)).findFirst();
        }
    }

    private record Field(Part part, String name) {
    }

    private enum Part {
        TEXT, LEVEL, ORGAN, UNIT, PERSON, POST, DAY, DOCUMENT, DIGEST, SCOPE;

        Field of(String name) {
            return new Field(this, name);
        }
    }

    private final Ledger ledger;
    private final Directory directory;
    private final MessageSource messages;

    AdministrationPages(Ledger ledger, Directory directory, MessageSource messages) {
        this.ledger = ledger;
        this.directory = directory;
        this.messages = messages;
    }

    AdministrationPage page(Actor actor, long before) {
        List<Entry> entries = ledger.readBack(StreamId.administrationOf(actor.organ()), before, ENTRIES_ON_A_PAGE);
        long first = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).sequence();
        return new AdministrationPage(entries.stream().map(this::row).toList(), first > 1 ? first : null);
    }

    Sheet sheet(Actor actor) {
        StreamId stream = StreamId.administrationOf(actor.organ());
        return new Sheet(message("admin.administration.title"), Stream.of("number", "at", "what", "who", "digest")
                .map(key -> message("admin.administration." + key)).toList(), Sheet.paged((Entry last) -> ledger.readBack(stream,
                last == null ? Long.MAX_VALUE : last.sequence(), ENTRIES_IN_A_PIECE), entry -> {
                    Row row = row(entry);
                    return Sheet.row(row.number(), row.at(), row.what(), row.who(), row.digest());
                }));
    }

    private Row row(Entry entry) {
        return new Row(entry.sequence(), entry.recordedAt(), what(entry), directory.actorName(entry.actor()), entry.digest().brief());
    }

    private String what(Entry entry) {
        Iterator<JsonNode> stated = CanonicalJson.read(entry.payload()).iterator();
        JsonNode fact = stated.hasNext() ? stated.next() : CanonicalJson.read(entry.payload());
        return Sentence.of(entry.action()).map(s -> messages.getMessage("administration." + entry.action(),
                s.fields.stream().map(f -> text(f.part(), fact.path(f.name()).asString(""), entry.actor().organ())).toArray(),
                LocaleContextHolder.getLocale())).orElse(entry.action());
    }

    private String text(Part part, String value, OrganId organ) {
        return switch (part) {
            case TEXT -> value;
            case LEVEL -> message("organ.level." + value);
            case ORGAN -> directory.organName(new OrganId(value));
            case UNIT -> directory.unitName(organ, new UnitId(value));
            case PERSON -> value.isEmpty() ? message("administration.nobody") : directory.personName(new PersonId(value)) + " (" + value + ")";
            case POST -> directory.postName(new PostKind(value));
            case DAY -> day(LocalDate.parse(value));
            case DOCUMENT -> message("prints.kind." + value);
            case SCOPE -> message("token.scope." + value);
            case DIGEST -> value.substring(0, Math.min(12, value.length()));
        };
    }

    private static String day(LocalDate day) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return DateTimeFormatter.ofPattern(english ? "d MMMM uuuu" : "uuuu年M月d日", Locale.ENGLISH).format(day);
    }

    private String message(String key) {
        return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
