package cn.fadu.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies a sound recording of a meeting (会议录音), chosen by the recorder that makes it. */
public record RecordingId(UUID value) implements UuidId {

    public RecordingId {
        Objects.requireNonNull(value);
    }

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static RecordingId of(String text) {
        return new RecordingId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
