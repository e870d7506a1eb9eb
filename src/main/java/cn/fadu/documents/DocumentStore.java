package cn.fadu.documents;

import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Content by digest below {@code <data-dir>/documents}: {@code ab/cd/abcd…}. What arrives lies in {@code incoming} until
 * it is complete and safe on the disk, and then takes its place at once or not at all.
 */
@Component
class DocumentStore {

    private static final int BUFFER_BYTES = 65536;

    private final Path root;
    private final Path incoming;

    DocumentStore(@Value("${fadu.data-dir}") Path dataDirectory) throws IOException {
        this.root = dataDirectory.toAbsolutePath().resolve("documents");
        this.incoming = Files.createDirectories(root.resolve("incoming"));
    }

    /** Content that has arrived and is safe on the disk, but in nobody's way; gone when closed, unless kept. */
    record Arrived(Path file, Digest digest, long sizeBytes) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Reads to the end. If reading or writing fails, nothing is left of it. */
    Arrived receive(InputStream content) throws IOException {
        Path file = incoming.resolve(UUID.randomUUID() + ".part");
        MessageDigest digest = Digest.algorithm();
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                size += n;
            }
            out.force(true);
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(file);
            throw brokenOff;
        }
        return new Arrived(file, new Digest(HexFormat.of().formatHex(digest.digest())), size);
    }

    /** Puts it in its place for good. The same content is stored once; its age counts from the last time it arrived. */
    void keep(Arrived arrived) throws IOException {
        Path place = path(arrived.digest());
        Files.createDirectories(place.getParent());
        Files.move(arrived.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
        force(place.getParent().getParent());
        force(root);
    }

    Path path(Digest digest) {
        String hex = digest.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    /** The digests of everything stored that arrived before the instant. */
    List<Digest> storedBefore(Instant instant) throws IOException {
        try (Stream<Path> files = Files.find(root, 3, (path, attributes) -> attributes.isRegularFile()
                && !path.startsWith(incoming) && attributes.lastModifiedTime().toInstant().isBefore(instant))) {
            return files.map(f -> new Digest(f.getFileName().toString())).toList();
        }
    }

    void remove(Digest digest) throws IOException {
        Files.deleteIfExists(path(digest));
    }

    /** Removes what a crash left half-way before the instant. */
    void sweepIncoming(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException finishedMeanwhile) {
            // The next sweep looks again.
        }
    }

    /** Makes the entries of a directory safe. Windows cannot open one, and has no need to. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
