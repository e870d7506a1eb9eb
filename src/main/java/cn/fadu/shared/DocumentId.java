package cn.fadu.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one filed document (文件), never its content: two filings of the same bytes are two documents. */
public record DocumentId(UUID value) implements UuidId {

    public DocumentId {
        Objects.requireNonNull(value);
    }

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static DocumentId of(String text) {
        return new DocumentId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
