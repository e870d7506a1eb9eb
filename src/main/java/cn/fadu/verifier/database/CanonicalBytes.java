package cn.fadu.verifier.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** A growing buffer that values in PostgreSQL's binary forms are written to in canonical JSON (RFC 8785). */
final class CanonicalBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** PostgreSQL counts from the first of January 2000. */
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final long MICROS_OF_SECOND = 1_000_000L;
    private static final long MICROS_OF_DAY = 86_400 * MICROS_OF_SECOND;
    private static final int MAX_YEAR = 9999;
    /** A number that no date has which was not read yet. */
    private static final int NO_DAY = Integer.MIN_VALUE;
    private static final int DAY_BYTES = 10;

    private byte[] bytes = new byte[4096];
    private int size;
    private final byte[] lastDay = new byte[DAY_BYTES];
    private int lastDayNumber = NO_DAY;

    void clear() {
        size = 0;
    }

    void update(MessageDigest digest, int from) {
        digest.update(bytes, from, size - from);
    }

    byte[] copy(int from) {
        return Arrays.copyOfRange(bytes, from, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    @SuppressWarnings("deprecation")
    CanonicalBytes ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
        return this;
    }

    void raw(byte[] source) {
        raw(source, 0, source.length);
    }

    void raw(byte[] source, int from, int length) {
        int known = Math.max(0, length);
        room(known);
        System.arraycopy(source, from, bytes, size, known);
        size += known;
    }

    void hex(byte[] source, int from, int length) {
        room(2 * Math.max(0, length));
        for (int i = from; i < from + length; i++) {
            bytes[size++] = HEX[source[i] >> 4 & 0xf];
            bytes[size++] = HEX[source[i] & 0xf];
        }
    }

    void uuid(byte[] source, int from) {
        int at = from;
        for (int group : new int[] {4, 2, 2, 2, 6}) {
            if (at > from) {
                ascii("-");
            }
            hex(source, at, group);
            at += group;
        }
    }

    /** A JSON string of text in UTF-8; {@code null} when the length is negative. */
    void text(byte[] source, int from, int length) {
        if (length < 0) {
            ascii("null");
            return;
        }
        room(length + 2);
        bytes[size++] = '"';
        int copied = from;
        for (int i = from; i < from + length; i++) {
            byte b = source[i];
            if (b >= 0 && b < 0x20 || b == '"' || b == '\\') {
                raw(source, copied, i - copied);
                escape(b);
                copied = i + 1;
            }
        }
        raw(source, copied, from + length - copied);
        ascii("\"");
    }

    private void escape(byte b) {
        switch (b) {
            case '"' -> ascii("\\\"");
            case '\\' -> ascii("\\\\");
            case '\b' -> ascii("\\b");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\f' -> ascii("\\f");
            case '\r' -> ascii("\\r");
            default -> {
                ascii("\\u00");
                hex(new byte[] {b}, 0, 1);
            }
        }
    }

    /** A field of type {@code text[]}: dimensions, whether there are nulls, type of the elements, then size and first index. */
    void textArray(RowFields fields, int field) {
        int at = fields.at(field);
        int dimensions = fields.intAt(at);
        ascii("[".repeat(Math.max(1, dimensions)));
        if (dimensions == 1) {
            int count = fields.intAt(at + 12);
            int position = at + 20;
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    ascii(",");
                }
                int length = fields.intAt(position);
                text(fields.row(), position + 4, length);
                position += 4 + Math.max(0, length);
            }
        }
        ascii("]");
    }

    /** @param day days since the first of January 2000 */
    void date(int day) {
        if (day != lastDayNumber) {
            LocalDate date = EPOCH.plusDays(day);
            if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
                ascii(date.toString());
                return;
            }
            System.arraycopy(date.toString().getBytes(StandardCharsets.US_ASCII), 0, lastDay, 0, DAY_BYTES);
            lastDayNumber = day;
        }
        raw(lastDay);
    }

    /** @param micros microseconds since the first of January 2000 in UTC */
    void instant(long micros) {
        long day = Math.floorDiv(micros, MICROS_OF_DAY);
        LocalDate date = EPOCH.plusDays(day);
        if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
            ascii(MICROSECONDS.format(Instant.ofEpochSecond(EPOCH.toEpochDay() * 86_400 + Math.floorDiv(micros, MICROS_OF_SECOND),
                    Math.floorMod(micros, MICROS_OF_SECOND) * 1_000)));
            return;
        }
        long rest = Math.floorMod(micros, MICROS_OF_DAY);
        long seconds = rest / MICROS_OF_SECOND;
        date((int) day);
        ascii("T").digits(seconds / 3600, 2);
        ascii(":").digits(seconds / 60 % 60, 2);
        ascii(":").digits(seconds % 60, 2);
        ascii(".").digits(rest % MICROS_OF_SECOND, 6);
        ascii("Z");
    }

    private void digits(long number, int width) {
        room(width);
        long rest = number;
        for (int i = size + width - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += width;
    }

    void number(long number) {
        ascii(Long.toString(number));
    }
}
