package cn.fadu.documents;

import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files documents and finds them again. The content is safe on the disk before its row is written; a row that is rolled
 * back leaves content that a later sweep removes. Nothing here asks whether somebody may: see {@link DocumentAccess}.
 */
@Component
public class Documents {

    /** Filing holds it shared to its commit, sweeping alone: no content goes while its row is on the way. */
    private static final long SWEEP_LOCK = 0x66616475_646f63L;
    private static final int SWEPT_AT_ONCE = 500;
    private static final String COLUMNS =
            "SELECT id, organ, matter_id, name, digest, size, media_type, filed_at, filed_by FROM document ";

    private final JdbcClient jdbc;
    private final DocumentStore store;
    private final OfficialClock clock;
    private final TransactionTemplate transaction;

    Documents(JdbcClient jdbc, DocumentStore store, OfficialClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The extensions of the files that are accepted, each with its dot. */
    public static List<String> acceptedExtensions() {
        return DocumentType.accepted();
    }

    /**
     * Reads the content to its end and files it, in the caller's transaction if there is one. Throws
     * {@link DocumentRefused} for a file that is not accepted and {@link UncheckedIOException} when the content breaks
     * off; nothing is left of either.
     *
     * @param originalName as the browser sent it, in any form
     * @param matter       the matter whose document it will be, or null
     */
    public FiledDocument file(InputStream content, String originalName, Actor by, MatterId matter, OrganId organ) {
        DocumentName name = DocumentName.of(originalName);
        try (DocumentStore.Arrived arrived = store.receive(content)) {
            String mediaType = DocumentType.mediaTypeOf(arrived.file(), name);
            FiledDocument document = new FiledDocument(new DocumentId(UUID.randomUUID()), organ, matter, name.toString(),
                    arrived.digest(), arrived.sizeBytes(), mediaType, clock.now(), by.person());
            transaction.executeWithoutResult(status -> keep(arrived, document));
            return document;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Files the content of a document once more under its name, as a document of its own that belongs to no matter. */
    public FiledDocument again(FiledDocument document, Actor by) {
        FiledDocument copy = new FiledDocument(new DocumentId(UUID.randomUUID()), document.organ(), null, document.name(),
                document.digest(), document.sizeBytes(), document.mediaType(), clock.now(), by.person());
        insert(copy);
        return copy;
    }

    public Optional<FiledDocument> find(DocumentId id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?").param(id.value()).query((row, i) -> document(row)).optional();
    }

    /** The documents of a matter, in the order of their filing. */
    public List<FiledDocument> of(OrganId organ, MatterId matter) {
        return jdbc.sql(COLUMNS + "WHERE organ = ? AND matter_id = ? ORDER BY filed_at, id")
                .params(organ.value(), matter.value()).query((row, i) -> document(row)).list();
    }

    /**
     * Makes a document that belongs to no matter one of this matter. Answers whether it is the matter's now; a document
     * of another matter stays what it is.
     */
    public boolean attach(DocumentId id, MatterId matter) {
        return jdbc.sql("UPDATE document SET matter_id = :matter WHERE id = :id AND (matter_id IS NULL OR matter_id = :matter)")
                .param("matter", matter.value()).param("id", id.value()).update() == 1;
    }

    /** Where the content lies, to be read only. */
    public Path content(FiledDocument document) {
        return store.path(document.digest());
    }

    /**
     * Removes content that has no row, and uploads that a crash left half-way, if it arrived before the instant by the
     * machine's time. A document that was filed stays with its row, whether an act ever names it or not: drafts, forms sent
     * before and imports name documents too.
     */
    public void sweep(Instant before) {
        try {
            store.sweepIncoming(before);
            List<Digest> stored = store.storedBefore(before);
            for (int from = 0; from < stored.size(); from += SWEPT_AT_ONCE) {
                List<Digest> batch = stored.subList(from, Math.min(from + SWEPT_AT_ONCE, stored.size()));
                transaction.executeWithoutResult(status -> removeOrphans(batch));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts content in its place, in a transaction that writes the row which keeps it from being swept. */
    void storeSafely(DocumentStore.Arrived arrived) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(?)").param(SWEEP_LOCK).query((row, i) -> 0).single();
        try {
            store.keep(arrived);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void keep(DocumentStore.Arrived arrived, FiledDocument d) {
        storeSafely(arrived);
        insert(d);
    }

    private void insert(FiledDocument d) {
        jdbc.sql("""
                        INSERT INTO document (id, organ, matter_id, name, media_type, size, digest, filed_at, filed_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(d.id().value(), d.organ().value(), d.matter() == null ? null : d.matter().value(), d.name(),
                        d.mediaType(), d.sizeBytes(), d.digest().hex(), Timestamp.from(d.filedAt()), d.filedBy().value())
                .update();
    }

    /** Nothing is removed while somebody files; the next sweep looks again. */
    private void removeOrphans(List<Digest> batch) {
        if (!jdbc.sql("SELECT pg_try_advisory_xact_lock(?)").param(SWEEP_LOCK).query(Boolean.class).single()) {
            return;
        }
        Set<String> used = new HashSet<>(jdbc.sql("""
                        SELECT digest FROM document WHERE digest IN (:digests)
                        UNION SELECT digest FROM kept_content WHERE digest IN (:digests)""")
                .param("digests", batch.stream().map(Digest::hex).toList()).query(String.class).list());
        try {
            for (Digest digest : batch) {
                if (!used.contains(digest.hex())) {
                    store.remove(digest);
                }
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static FiledDocument document(ResultSet row) throws SQLException {
        UUID matter = row.getObject("matter_id", UUID.class);
        return new FiledDocument(new DocumentId(row.getObject("id", UUID.class)), new OrganId(row.getString("organ")),
                matter == null ? null : new MatterId(matter), row.getString("name"), new Digest(row.getString("digest")),
                row.getLong("size"), row.getString("media_type"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(), new PersonId(row.getString("filed_by")));
    }
}
