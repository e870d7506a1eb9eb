package cn.fadu.documents;

import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Content that an entry names by its digest and that is no document of its own, such as a piece of a recording. It is
 * stored once however often it arrives, and never removed.
 */
@Component
public class KeptContent {

    private final DocumentStore store;
    private final Documents documents;
    private final JdbcClient jdbc;

    KeptContent(DocumentStore store, Documents documents, JdbcClient jdbc) {
        this.store = store;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** Content that has arrived and is safe on the disk, but in nobody's way; gone when closed, unless kept. */
    public static final class Received implements AutoCloseable {

        private final DocumentStore.Arrived arrived;

        private Received(DocumentStore.Arrived arrived) {
            this.arrived = arrived;
        }

        public Digest digest() {
            return arrived.digest();
        }

        public long sizeBytes() {
            return arrived.sizeBytes();
        }

        @Override
        public void close() {
            try {
                arrived.close();
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }

    /** Reads to the end; throws {@link UncheckedIOException} when the content breaks off, and nothing is left of it. */
    public Received receive(InputStream content) {
        try {
            return new Received(store.receive(content));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Keeps for good what was received, which is not empty, if the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Received received, OrganId organ) {
        documents.storeSafely(received.arrived);
        jdbc.sql("INSERT INTO kept_content (organ, digest, size) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(organ.value(), received.digest().hex(), received.sizeBytes()).update();
    }

    /** Where the content with this digest lies, to be read only; there is none when it was never kept, or was lost. */
    public Path path(Digest digest) {
        return store.path(digest);
    }

    /** Whether there is content in the place of this digest, whatever it is now. */
    public boolean isThere(Digest digest) {
        return Files.isRegularFile(store.path(digest));
    }
}
