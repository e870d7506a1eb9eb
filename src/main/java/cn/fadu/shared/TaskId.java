package cn.fadu.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one open or finished piece of work of the engine. */
public record TaskId(UUID value) implements UuidId {

    public TaskId {
        Objects.requireNonNull(value);
    }

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static TaskId of(String text) {
        return new TaskId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
