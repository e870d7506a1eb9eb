package cn.fadu.ledger;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.shared.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What lies outside the database: the name of the installation, its private keys, which only their owner may read, its public
 * ones, and {@link CheckpointFile the checkpoints it signed}. No key is ever written over another.
 */
@Component
class KeyDirectory {

    private static final int ORIGIN_BYTES = 4;
    private static final String SECRET = ".key.pem";
    private static final String PUBLIC = ".pub.pem";

    private final Path directory;

    /** Makes the directory. Throws {@link RecordRefused} when it cannot be written to. */
    KeyDirectory(LedgerProperties properties, @Value("${fadu.data-dir}") Path dataDirectory) {
        this.directory = (properties.keyDirectory() == null ? dataDirectory.resolve("keys") : properties.keyDirectory())
                .toAbsolutePath();
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "probe", null));
        } catch (IOException e) {
            throw unusable(directory, e);
        }
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** The name that a new installation signs under, made by chance. */
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
            throw unusable(file, e);
        }
    }

    /** Whether no key of this number and algorithm lies here, not even one that the database does not know. */
    boolean isFree(int number, NoteAlgorithm algorithm) {
        String name = PublishedKey.name(number, algorithm);
        return !Files.exists(file(name + SECRET)) && !Files.exists(file(name + PUBLIC));
    }

    /** The pair of keys that lies here under this number, if a whole one does. */
    Optional<NoteSigner> left(int number, NoteAlgorithm algorithm, String origin) {
        Path file = file(PublishedKey.name(number, algorithm) + PUBLIC);
        try {
            return Files.exists(file) ? signer(number, NoteKey.ofPem(origin, Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw unusable(file, e);
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Keeps a new pair of keys, whose number is free. */
    void keep(int number, NoteSigner signer) {
        String name = PublishedKey.name(number, signer.key().algorithm());
        Path secret = file(name + SECRET);
        Path unfinished = file(name + SECRET + ".new");
        try {
            Files.deleteIfExists(unfinished);
            OwnerOnly.createFile(unfinished);
            Files.writeString(unfinished, signer.privatePem(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            write(file(name + PUBLIC), signer.key().pem());
            Files.move(unfinished, secret, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(secret, e);
        }
    }

    /** The private key of this public one, unless it lies elsewhere. */
    Optional<NoteSigner> signer(int number, NoteKey key) {
        Path secret = file(PublishedKey.name(number, key.algorithm()) + SECRET);
        try {
            return Files.exists(secret) ? Optional.of(NoteSigner.of(key, Files.readString(secret))) : Optional.empty();
        } catch (IOException e) {
            throw unusable(secret, e);
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private static RecordRefused unusable(Path file, IOException e) {
        return new RecordRefused(e, Reason.KEYS_UNUSABLE, file, e);
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }
}
