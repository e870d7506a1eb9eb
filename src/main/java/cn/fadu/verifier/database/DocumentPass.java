package cn.fadu.verifier.database;

import cn.fadu.shared.Digest;
import cn.fadu.verifier.database.Finding.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/** The contents that entries name, in the store: that each is there with the size in its row, and with these bytes if asked. */
final class DocumentPass {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String NAMED = """
            SELECT n.digest, n.stream, n.sequence, (SELECT min(d.size) FROM document d WHERE d.digest = n.digest)
            FROM (SELECT DISTINCT ON (u.digest) u.digest, e.stream, e.sequence FROM entry e
                  CROSS JOIN LATERAL unnest(e.documents) AS u(digest) ORDER BY u.digest, e.recorded_at, e.stream, e.sequence) n""";

    private final Connection connection;
    private final Path store;
    private final boolean bytes;
    private final Findings findings;
    private final LongConsumer progress;

    /**
     * @param store directory of the contents, laid out {@code ab/cd/abcd…}
     * @param bytes whether every content is read
     */
    DocumentPass(Connection connection, Path store, boolean bytes, Findings findings, LongConsumer progress) {
        this.connection = connection;
        this.store = store;
        this.bytes = bytes;
        this.findings = findings;
        this.progress = progress;
    }

    /** Answers the number of contents that entries name. */
    long run() throws SQLException {
        long contents = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery(NAMED)) {
                while (rows.next()) {
                    check(rows);
                    progress.accept(++contents);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return contents;
    }

    private void check(ResultSet row) throws SQLException, IOException {
        String digest = row.getString(1);
        Path file = FORM.matcher(digest).matches()
                ? store.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest) : store;
        long size = row.getLong(4);
        if (row.wasNull()) {
            add(Kind.DOCUMENT_ROW_MISSING, row);
        } else if (!Files.isRegularFile(file)) {
            add(Kind.DOCUMENT_MISSING, row);
        } else if (Files.size(file) != size) {
            add(Kind.DOCUMENT_SIZE_DIFFERS, row, Long.toString(size), Long.toString(Files.size(file)));
        } else if (bytes && !digest.equals(digestOf(file))) {
            add(Kind.DOCUMENT_CHANGED, row);
        }
    }

    private void add(Kind kind, ResultSet row, String... more) throws SQLException {
        String[] details = new String[1 + more.length];
        details[0] = row.getString(1);
        System.arraycopy(more, 0, details, 1, more.length);
        findings.add(Finding.ofEntry(kind, row.getString(2), row.getLong(3), details));
    }

    private static String digestOf(Path file) throws IOException {
        MessageDigest digest = Digest.algorithm();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
