package cn.fadu.verifier.database;

import cn.fadu.ledger.Entry;
import cn.fadu.shared.Digest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Rows as PostgreSQL sends them in its binary copy format, without PostgreSQL. */
final class EntryRows {

    private static final int TEXT_OID = 25;
    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private EntryRows() {
    }

    /** The columns of an entry and its digest. */
    static byte[] row(Entry e, Digest stored) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(ByteBuffer.allocate(2).putShort((short) (EntryRow.MORE + 1)).array());
        field(row, uuid(e.act().value()));
        for (String text : new String[] {e.action(), e.actor().onBehalfOf() == null ? null : e.actor().onBehalfOf().value(),
                e.actor().organ().value(), e.actor().person().value(), e.actor().post().value(), e.actor().unit().value()}) {
            field(row, text(text));
        }
        field(row, array(e.articles()));
        field(row, text(e.cause().name()));
        field(row, array(e.documents().stream().map(Digest::hex).toList()));
        field(row, ByteBuffer.allocate(4).putInt((int) ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), e.legalDate())).array());
        field(row, e.payload());
        field(row, e.previous().bytes());
        field(row, number((e.recordedAt().getEpochSecond() - EPOCH) * 1_000_000 + e.recordedAt().getNano() / 1_000));
        field(row, number(e.sequence()));
        for (String text : List.of(e.stream().toString(), e.versions().calendar(), e.versions().profile(), e.versions().rules())) {
            field(row, text(text));
        }
        field(row, stored.bytes());
        return row.toByteArray();
    }

    /** Stream, number and digest of a last entry. */
    static byte[] head(String stream, long sequence, Digest digest) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(new byte[] {0, 3});
        field(row, text(stream));
        field(row, number(sequence));
        field(row, digest.bytes());
        return row.toByteArray();
    }

    private static void field(ByteArrayOutputStream row, byte[] value) {
        row.writeBytes(ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).array());
        row.writeBytes(value == null ? new byte[0] : value);
    }

    private static byte[] uuid(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    private static byte[] text(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] array(List<String> texts) {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        if (texts.isEmpty()) {
            return ByteBuffer.allocate(12).putInt(0).putInt(0).putInt(TEXT_OID).array();
        }
        array.writeBytes(ByteBuffer.allocate(20).putInt(1).putInt(0).putInt(TEXT_OID).putInt(texts.size()).putInt(1).array());
        texts.forEach(text -> field(array, text(text)));
        return array.toByteArray();
    }
}
