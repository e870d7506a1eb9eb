package cn.fadu.verifier.database;

import cn.fadu.verifier.database.Finding.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Looks for the value that a changed entry had: one that gives the hash of its leaf again is proven. Tried are the link, the
 * causes, days up to ten years away, times up to a day away by the second and ten years away by the day, the times that the
 * path of a matter keeps, and the people who acted in the same organ.
 */
final class FormerValues {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 3_660;
    private static final int SECONDS = 86_400;
    private static final long MICROS_OF_SECOND = 1_000_000L;
    private static final long MICROS_OF_DAY = SECONDS * MICROS_OF_SECOND;
    private static final List<String> CAUSES = List.of("PERSON", "TIMER", "SYSTEM");
    private static final String TIMES = """
            SELECT DISTINCT (extract(epoch FROM p.at - timestamptz '2000-01-01 00:00:00+00') * 1000000)::bigint
            FROM path_row p WHERE p.matter_id::text = substr(?, 8) AND p.sequence = ?""";
    private static final String ACTORS = """
            SELECT DISTINCT e.person, e.unit, e.post, e.on_behalf_of FROM entry e WHERE e.organ = ?
            UNION SELECT h.person, h.unit, h.post, NULL FROM post_holding h WHERE h.organ = ? LIMIT 20000""";

    private final Connection connection;
    private final EntryRow entry = new EntryRow(ChainPass.FIELDS);
    private final byte[] hash = new byte[32];

    FormerValues(Connection connection) {
        this.connection = connection;
    }

    /** What was changed, the value it had, and the one it has. */
    record Former(Kind kind, String was, String is) {
    }

    /** @param altered one whose leaf differs */
    Optional<Former> of(AlteredEntry altered) throws SQLException {
        Optional<Former> found = found(Kind.LINK_CHANGED, altered, with(altered.row(), EntryRow.PREVIOUS, altered.before()));
        for (String cause : CAUSES) {
            found = found.or(() -> found(Kind.CAUSE_CHANGED, altered, with(altered.row(), EntryRow.CAUSE, text(cause))));
        }
        found = found.or(() -> day(altered)).or(() -> time(altered, MICROS_OF_SECOND, SECONDS))
                .or(() -> time(altered, MICROS_OF_DAY, DAYS));
        if (found.isEmpty()) {
            found = timeOfPath(altered);
        }
        return found.isEmpty() ? actor(altered) : found;
    }

    private Optional<Former> day(AlteredEntry altered) {
        entry.fields().set(altered.row());
        int day = entry.fields().intOf(EntryRow.LEGAL_DATE);
        return IntStream.rangeClosed(day - DAYS, day + DAYS).mapToObj(d -> found(Kind.DATE_CHANGED, altered,
                with(altered.row(), EntryRow.LEGAL_DATE, ByteBuffer.allocate(Integer.BYTES).putInt(d).array())))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Former> time(AlteredEntry altered, long step, int steps) {
        entry.fields().set(altered.row());
        long time = entry.fields().longOf(EntryRow.RECORDED_AT);
        return LongStream.rangeClosed(-steps, steps).mapToObj(n -> foundAt(altered, time + n * step))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Former> foundAt(AlteredEntry altered, long time) {
        return found(Kind.TIME_CHANGED, altered,
                with(altered.row(), EntryRow.RECORDED_AT, ByteBuffer.allocate(Long.BYTES).putLong(time).array()));
    }

    private Optional<Former> timeOfPath(AlteredEntry altered) throws SQLException {
        try (PreparedStatement times = connection.prepareStatement(TIMES)) {
            times.setString(1, altered.stream());
            times.setLong(2, altered.sequence());
            try (ResultSet rows = times.executeQuery()) {
                Optional<Former> found = Optional.empty();
                while (found.isEmpty() && rows.next()) {
                    found = foundAt(altered, rows.getLong(1));
                }
                return found;
            }
        }
    }

    private Optional<Former> actor(AlteredEntry altered) throws SQLException {
        entry.fields().set(altered.row());
        String organ = entry.fields().textOf(EntryRow.ORGAN);
        try (PreparedStatement actors = connection.prepareStatement(ACTORS)) {
            actors.setString(1, organ);
            actors.setString(2, organ);
            try (ResultSet rows = actors.executeQuery()) {
                Optional<Former> found = Optional.empty();
                while (found.isEmpty() && rows.next()) {
                    found = actor(altered, rows);
                }
                return found;
            }
        }
    }

    private Optional<Former> actor(AlteredEntry altered, ResultSet candidate) throws SQLException {
        byte[] person = with(altered.row(), EntryRow.PERSON, text(candidate.getString(1)));
        byte[] behalf = with(altered.row(), EntryRow.ON_BEHALF_OF, text(candidate.getString(4)));
        byte[] post = with(with(person, EntryRow.UNIT, text(candidate.getString(2))), EntryRow.POST, text(candidate.getString(3)));
        byte[] all = with(post, EntryRow.ON_BEHALF_OF, text(candidate.getString(4)));
        return found(Kind.ACTOR_CHANGED, altered, person).or(() -> found(Kind.ACTOR_CHANGED, altered, behalf))
                .or(() -> found(Kind.ACTOR_CHANGED, altered, post)).or(() -> found(Kind.ACTOR_CHANGED, altered, all));
    }

    private Optional<Former> found(Kind kind, AlteredEntry altered, byte[] candidate) {
        entry.read(candidate);
        entry.leaf(hash);
        return Arrays.equals(hash, altered.leafHash())
                ? Optional.of(new Former(kind, described(kind, candidate), described(kind, altered.row()))) : Optional.empty();
    }

    private byte[] with(byte[] row, int field, byte[] value) {
        entry.fields().set(row);
        return entry.fields().with(field, value);
    }

    private static byte[] text(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private String described(Kind kind, byte[] row) {
        RowFields fields = entry.fields();
        fields.set(row);
        return switch (kind) {
            case TIME_CHANGED -> EPOCH.plus(fields.longOf(EntryRow.RECORDED_AT), ChronoUnit.MICROS).toString();
            case DATE_CHANGED -> DAY_ZERO.plusDays(fields.intOf(EntryRow.LEGAL_DATE)).toString();
            case CAUSE_CHANGED -> fields.textOf(EntryRow.CAUSE);
            case ACTOR_CHANGED -> Stream.of(EntryRow.PERSON, EntryRow.UNIT, EntryRow.POST, EntryRow.ON_BEHALF_OF)
                    .map(fields::textOf).filter(Objects::nonNull).collect(Collectors.joining(" / "));
            default -> HexFormat.of().formatHex(fields.bytesOf(EntryRow.PREVIOUS));
        };
    }
}
