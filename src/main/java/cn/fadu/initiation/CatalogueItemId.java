package cn.fadu.initiation;

import cn.fadu.shared.UuidId;
import java.util.UUID;

/** Identifies an item of an annual catalogue of decision matters. */
public record CatalogueItemId(UUID value) implements UuidId {

    /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
    public static CatalogueItemId of(String text) {
        return new CatalogueItemId(UuidId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
