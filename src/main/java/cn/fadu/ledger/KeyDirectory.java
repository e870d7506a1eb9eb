package cn.fadu.ledger;

import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.shared.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What lies outside the database: the name of the installation, its private keys, which only their owner may read, its public
 * ones, and {@link CheckpointFile the checkpoints it signed}.
 */
@Component
class KeyDirectory {

    private static final int ORIGIN_BYTES = 4;

    private final Path directory;

    KeyDirectory(LedgerProperties properties, @Value("${fadu.data-dir}") Path dataDirectory) {
        this.directory = (properties.keyDirectory() == null ? dataDirectory.resolve("keys") : properties.keyDirectory())
                .toAbsolutePath();
    }

    Path file(String name) {
        try {
            return Files.createDirectories(directory).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that this installation signs under, made by chance at its first start. */
    String origin() {
        Path file = file("origin");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[ORIGIN_BYTES];
                new SecureRandom().nextBytes(random);
                write(file, "fadu-" + HexFormat.of().formatHex(random) + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(int number, NoteSigner signer) {
        Path secret = file(name(number, signer.key()) + ".key.pem");
        Path unfinished = secret.resolveSibling(secret.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            OwnerOnly.createFile(unfinished);
            Files.writeString(unfinished, signer.privatePem(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            write(file(name(number, signer.key()) + ".pub.pem"), signer.key().pem());
            Files.move(unfinished, secret, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private key of this public one, unless it lies elsewhere. */
    Optional<NoteSigner> signer(int number, NoteKey key) {
        Path secret = file(name(number, key) + ".key.pem");
        try {
            return Files.exists(secret) ? Optional.of(NoteSigner.of(key, Files.readString(secret))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private static String name(int number, NoteKey key) {
        return "ledger-" + number + "." + key.algorithm().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
