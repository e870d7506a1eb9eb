package cn.fadu.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one act, chosen by the client before it acts: the same id sent again is the same act. */
public record ActId(UUID value) implements UuidId {

    public ActId {
        Objects.requireNonNull(value);
    }

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static ActId of(String text) {
        return new ActId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
