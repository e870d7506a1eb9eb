package cn.fadu.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies a meeting (会议), the aggregate over many matters. */
public record MeetingId(UUID value) implements UuidId {

    public MeetingId {
        Objects.requireNonNull(value);
    }

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static MeetingId of(String text) {
        return new MeetingId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
