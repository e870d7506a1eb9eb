package cn.fadu.platform;

import cn.fadu.shared.OwnerOnly;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs that travel in a jar of the class path, unpacked once. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /**
     * Unpacks the programs for this operating system below {@code parent}, unless the same archive was unpacked there
     * before. Two processes may do so at the same time.
     *
     * @return the directory that holds {@code bin}, {@code lib} and {@code share}
     * @throws IllegalStateException when the class path has no programs for this operating system and processor
     */
    static Path unpack(Path parent) throws IOException {
        byte[] archive = archive();
        Path home = parent.resolve("server-" + digest(archive).substring(0, 12));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, "unpacking-");
        try {
            extract(archive, unfinished);
            OwnerOnly.readableByAll(unfinished);
            moveUnlessPresent(unfinished, home);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return home;
    }

    private static void moveUnlessPresent(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException lostTheRace) {
            if (!Files.isDirectory(home)) {
                throw lostTheRace;
            }
        }
    }

    private static byte[] archive() throws IOException {
        String system = system();
        String processor = System.getProperty("os.arch");
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, processor)) {
            return in.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new IllegalStateException("No PostgreSQL programs for " + system + " on " + processor
                    + ": set spring.datasource.url to a PostgreSQL server", missing);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static void extract(byte[] archive, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, into);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("Archive entry outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(into.resolve(entry.getLinkName()), target, LinkOption.NOFOLLOW_LINKS);
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                target.toFile().setExecutable(true, false);
            }
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
