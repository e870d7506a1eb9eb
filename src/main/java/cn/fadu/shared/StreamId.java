package cn.fadu.shared;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a stream of the ledger: one hash chain. Its text form is {@code kind:uuid}, for example
 * {@code matter:0190c1f2-…}. Streams are ordered by that text, which is the order in which several are locked.
 */
public record StreamId(Kind kind, UUID value) implements Comparable<StreamId> {

    /** What a stream is about; the lower-case name is part of the entry format and never changes. */
    public enum Kind { MATTER, MEETING, INTAKE, RECORDING, ADMINISTRATION, ACCESS }

    public StreamId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }

    public static StreamId of(MatterId matter) {
        return new StreamId(Kind.MATTER, matter.value());
    }

    public static StreamId of(MeetingId meeting) {
        return new StreamId(Kind.MEETING, meeting.value());
    }

    public static StreamId of(RecordingId recording) {
        return new StreamId(Kind.RECORDING, recording.value());
    }

    /** The stream that takes in the opinions of a matter's consultations. */
    public static StreamId intakeOf(MatterId matter) {
        return new StreamId(Kind.INTAKE, matter.value());
    }

    /** The stream of what is set for an organ as a whole. */
    public static StreamId administrationOf(OrganId organ) {
        return new StreamId(Kind.ADMINISTRATION, named("organ/" + organ));
    }

    /** The stream of who logged in at the organ, what was taken out of it, and which gates refused whom. */
    public static StreamId accessOf(OrganId organ) {
        return new StreamId(Kind.ACCESS, named("access/" + organ));
    }

    /** The stream of what the auditors of the organ looked at; nobody else reads it. */
    public static StreamId auditOf(OrganId organ) {
        return new StreamId(Kind.ACCESS, named("audit/" + organ));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the text form; throws {@link IllegalArgumentException} for anything else. */
    public static StreamId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a stream id: " + text);
        }
        Kind kind = Kind.valueOf(text.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
        return new StreamId(kind, UuidId.parse(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(StreamId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + value;
    }
}
