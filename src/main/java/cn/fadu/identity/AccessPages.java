package cn.fadu.identity;

import cn.fadu.ledger.BatchProof;
import cn.fadu.ledger.Batches;
import cn.fadu.ledger.SealedBatch;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.sheets.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The access streams as pages: the audit administrator reads that of the organ and that of the installation, the auditors
 * read their own, and nobody reads another's.
 */
@Component
class AccessPages {

    static final int EVENTS_ON_A_PAGE = 100;
    private static final int EVENTS_IN_A_PIECE = 500;

    /**
     * The newest events first.
     *
     * @param home  address of the page
     * @param texts where its words begin in the bundles
     * @param older number to ask for what comes after, or null
     */
    record LogPage(String home, String texts, List<EventRow> events, Long older) {
    }

    /**
     * One event in words.
     *
     * @param href  where the subject can be opened by who reads the page, or null
     * @param seal  entry and root of the batch that sealed it; null while it waits
     * @param proof where its proof is, null while it waits
     */
    record EventRow(Instant at, String what, String person, String subject, String href, String address, String seal, String proof) {
    }

    /** The proof of an event as it is handed out; {@code content} in UTF-8 is what was hashed. */
    record ProofFile(String stream, long entry, long first, long last, long count, String root, long position,
                     List<Step> path, String content) {

        /** A hash beside the way up, the lowest first. */
        record Step(String side, String hash) {
        }
    }

    /** Whose page it is. */
    enum Reader {
        AUDIT_ADMINISTRATOR("/admin/log", "admin.log"), AUDITOR("/audit/access", "audit.access");

        private final String home;
        private final String texts;

        Reader(String home, String texts) {
            this.home = home;
            this.texts = texts;
        }

        private List<StreamId> streams(OrganId organ) {
            return this == AUDITOR ? List.of(StreamId.auditOf(organ))
                    : List.of(StreamId.accessOf(organ), StreamId.accessOf(OrganId.INSTALLATION));
        }
    }

    private final AccessLog log;
    private final Batches batches;
    private final Directory directory;
    private final MessageSource messages;

    AccessPages(AccessLog log, Batches batches, Directory directory, MessageSource messages) {
        this.log = log;
        this.batches = batches;
        this.directory = directory;
        this.messages = messages;
    }

    LogPage page(Reader reader, Actor actor, long before) {
        List<AccessLog.Event> events = log.before(reader.streams(actor.organ()), before, EVENTS_ON_A_PAGE);
        return new LogPage(reader.home, reader.texts, rows(reader, events),
                events.size() < EVENTS_ON_A_PAGE ? null : events.get(events.size() - 1).id());
    }

    Sheet sheet(Reader reader, Actor actor) {
        List<StreamId> streams = reader.streams(actor.organ());
        List<String> header = Stream.of("at", "what", "person", "subject", "address", "seal").map(k -> message("admin.log." + k, k)).toList();
        return new Sheet(message(reader.texts + ".title", ""), header, Sheet.paged((Numbered last) -> {
            List<AccessLog.Event> events = log.before(streams, last == null ? Long.MAX_VALUE : last.id(), EVENTS_IN_A_PIECE);
            List<EventRow> rows = rows(reader, events);
            List<Numbered> numbered = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                numbered.add(new Numbered(events.get(i).id(), rows.get(i)));
            }
            return numbered;
        }, n -> Sheet.row(n.row().at(), n.row().what(), n.row().person(), n.row().subject(), n.row().address(), n.row().seal())));
    }

    private record Numbered(long id, EventRow row) {
    }

    /** The proof of an event that the reader may see; empty for any other, and while it waits. */
    Optional<ProofFile> proof(Reader reader, Actor actor, long event) {
        return reader.streams(actor.organ()).stream().flatMap(stream -> batches.proof(stream, event).stream()).findFirst()
                .map(AccessPages::file);
    }

    private static ProofFile file(BatchProof proof) {
        List<ProofFile.Step> path = new ArrayList<>();
        for (int i = 0; i < proof.path().size(); i++) {
            path.add(new ProofFile.Step(proof.leftOfTheWay().get(i) ? "left" : "right", proof.path().get(i).hex()));
        }
        SealedBatch batch = proof.batch();
        return new ProofFile(batch.stream().toString(), batch.entry(), batch.first(), batch.last(), batch.count(),
                batch.root().hex(), proof.position(), path, new String(proof.content(), StandardCharsets.UTF_8));
    }

    private List<EventRow> rows(Reader reader, List<AccessLog.Event> events) {
        Map<Long, SealedBatch> seals = new HashMap<>();
        events.stream().map(AccessLog.Event::stream).distinct().forEach(stream -> seals.putAll(batches.of(stream,
                events.stream().filter(e -> e.stream().equals(stream)).map(AccessLog.Event::id).toList())));
        return events.stream().map(e -> row(reader, e, seals.get(e.id()))).toList();
    }

    private EventRow row(Reader reader, AccessLog.Event e, SealedBatch seal) {
        String subject = e.subject() == null ? "" : e.subject();
        return new EventRow(e.at(), message("log." + e.kind().name().toLowerCase(Locale.ROOT), e.kind().name()), person(e),
                PlaceNames.of(subject, messages), reader == Reader.AUDITOR && subject.startsWith("/") ? subject : null,
                e.address() == null ? "" : e.address(),
                seal == null ? null : messages.getMessage("admin.log.sealed", new Object[] {String.valueOf(seal.entry()),
                        seal.root().brief()}, LocaleContextHolder.getLocale()),
                seal == null ? null : reader.home + "/" + e.id() + "/proof");
    }

    private String person(AccessLog.Event e) {
        if (e.person() == null) {
            return message("log.nobody", "");
        }
        String person = directory.personName(new PersonId(e.person())) + " (" + e.person() + ")";
        return e.post() == null ? person : person + " · " + directory.postName(new PostKind(e.post()));
    }

    private String message(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
