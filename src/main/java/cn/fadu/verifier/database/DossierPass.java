package cn.fadu.verifier.database;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.shared.Digest;
import cn.fadu.verifier.database.Finding.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * The stored dossiers against the fold over the entries, matter by matter, and the rows of documents against what the facts say
 * of them. At most one matter is kept.
 */
final class DossierPass {

    private static final int FETCH = 100;
    private static final String MATTERS = """
            SELECT m.id, m.sequence, m.dossier, h.stream FROM matter m
            FULL JOIN (SELECT stream FROM stream_head WHERE stream LIKE 'matter:%' AND last_sequence > 0) h
              ON h.stream = 'matter:' || m.id""";
    private static final String ENTRIES = "SELECT sequence, payload FROM entry WHERE stream = ? ORDER BY sequence";
    private static final String DOCUMENT = "SELECT name, digest, size FROM document WHERE id = ?";

    private final Connection connection;
    private final Findings findings;
    private final LongConsumer progress;

    DossierPass(Connection connection, Findings findings, LongConsumer progress) {
        this.connection = connection;
        this.findings = findings;
        this.progress = progress;
    }

    /** Answers the number of matters. */
    long run() throws SQLException {
        long matters = 0;
        try (Statement statement = connection.createStatement();
             PreparedStatement entries = connection.prepareStatement(ENTRIES);
             PreparedStatement document = connection.prepareStatement(DOCUMENT)) {
            statement.setFetchSize(FETCH);
            entries.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(MATTERS)) {
                while (rows.next()) {
                    check(rows, entries, document);
                    progress.accept(++matters);
                }
            }
        }
        return matters;
    }

    private void check(ResultSet matter, PreparedStatement entries, PreparedStatement document) throws SQLException {
        if (matter.getObject(1) == null) {
            findings.add(new Finding(Kind.MATTER_MISSING, matter.getString(4), null, null, List.of()));
            return;
        }
        String stream = "matter:" + matter.getObject(1, UUID.class);
        List<StatedEntry> record = new ArrayList<>();
        entries.setString(1, stream);
        try (ResultSet rows = entries.executeQuery()) {
            while (rows.next()) {
                record.add(new StatedEntry(rows.getLong(1), FactJson.read(rows.getBytes(2))));
            }
        } catch (RuntimeException unreadable) {
            findings.add(Finding.ofEntry(Kind.ENTRIES_NOT_READABLE, stream, record.size() + 1L));
            return;
        }
        documents(stream, record, document);
        compare(stream, record, matter.getLong(2), matter.getBytes(3));
    }

    private void compare(String stream, List<StatedEntry> record, long sequence, byte[] cached) {
        long last = record.isEmpty() ? 0 : record.get(record.size() - 1).number();
        if (sequence != last) {
            findings.add(Finding.ofEntry(Kind.DOSSIER_OF_ANOTHER_ENTRY, stream, sequence, Long.toString(last)));
        } else if (!Arrays.equals(FactJson.write(StatedEntry.fold(record)), canonical(cached))) {
            findings.add(Finding.ofEntry(Kind.DOSSIER_DIFFERS, stream, sequence));
        }
    }

    /** In the form in which dossiers are compared; of what is none, nothing. */
    private static byte[] canonical(byte[] cached) {
        try {
            Dossier dossier = FactJson.readDossier(cached);
            return FactJson.write(dossier);
        } catch (RuntimeException unreadable) {
            return new byte[0];
        }
    }

    private void documents(String stream, List<StatedEntry> record, PreparedStatement document) throws SQLException {
        for (StatedEntry entry : record) {
            for (DocumentRef named : entry.facts().stream().flatMap(f -> FactDocuments.of(f).stream()).toList()) {
                document.setObject(1, named.id().value());
                try (ResultSet row = document.executeQuery()) {
                    if (!row.next()) {
                        findings.add(Finding.ofEntry(Kind.DOCUMENT_ROW_MISSING, stream, entry.number(), named.digest().hex()));
                    } else if (!named.equals(new DocumentRef(named.id(), row.getString(1), new Digest(row.getString(2)), row.getLong(3)))) {
                        findings.add(Finding.ofEntry(Kind.DOCUMENT_ROW_DIFFERS, stream, entry.number(), named.digest().hex()));
                    }
                }
            }
        }
    }
}
