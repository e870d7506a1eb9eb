package cn.fadu.platform;

import cn.fadu.shared.OwnerOnly;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of one embedded server, kept beside its data in a file that only its owner may read.
 *
 * @param superuser of role {@code postgres}; used to create roles and the database, never by the application
 * @param owner of role {@code fadu_owner}
 * @param app of role {@code fadu_app}
 */
record PostgresPasswords(String superuser, String owner, String app) {

    private static final int BYTES = 24;

    static PostgresPasswords read(Path file) throws IOException {
        Properties stored = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            stored.load(in);
        }
        return new PostgresPasswords(required(stored, "postgres", file), required(stored, "fadu_owner", file),
                required(stored, "fadu_app", file));
    }

    /** Makes three new passwords and writes them; either the whole file is there afterwards or none. */
    static PostgresPasswords create(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        PostgresPasswords made = new PostgresPasswords(next(random), next(random), next(random));
        Properties stored = new Properties();
        stored.setProperty("postgres", made.superuser);
        stored.setProperty("fadu_owner", made.owner);
        stored.setProperty("fadu_app", made.app);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        try (Writer out = Files.newBufferedWriter(unfinished)) {
            stored.store(out, "Passwords of the embedded PostgreSQL in this directory");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    @Override
    public String toString() {
        return "PostgresPasswords[not shown]";
    }

    private static String next(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String required(Properties stored, String role, Path file) {
        String password = stored.getProperty(role);
        if (password == null) {
            throw new IllegalStateException("No password of role " + role + " in " + file);
        }
        return password;
    }
}
