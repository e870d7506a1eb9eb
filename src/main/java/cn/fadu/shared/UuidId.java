package cn.fadu.shared;

import java.util.UUID;

/** A typed id whose value is a UUID. */
public interface UuidId {

    UUID value();

    /** Accepts the canonical 36-character lower-case form only, so that one id has one spelling. */
    static UUID parse(String text) {
        UUID parsed = UUID.fromString(text);
        if (!parsed.toString().equals(text)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
        return parsed;
    }
}
