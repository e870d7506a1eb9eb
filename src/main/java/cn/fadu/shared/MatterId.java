package cn.fadu.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies a decision matter (决策事项); also the business key of its process instances. */
public record MatterId(UUID value) implements UuidId {

    public MatterId {
        Objects.requireNonNull(value);
    }

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static MatterId of(String text) {
        return new MatterId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
