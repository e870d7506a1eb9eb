package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a number or a practice of a profile comes from, how sure that is, and when it is in force.
 *
 * @param words      the local instrument in words, or null where {@code source} says it all
 * @param inForceUntil the last day of force, or null while it is in force
 * @param setBy      reference of the profile that sets it, or null where no file does
 */
public record Provision(LegalBasis source, Words words, Confidence confidence, LocalDate inForceFrom, LocalDate inForceUntil,
                        String setBy) {

    /** A name in the two languages of the product. */
    public record Words(String zh, String en) {

        public Words {
            Objects.requireNonNull(zh);
            Objects.requireNonNull(en);
        }
    }

    public Provision {
        Objects.requireNonNull(source);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(inForceFrom);
        if (inForceUntil != null && inForceUntil.isBefore(inForceFrom)) {
            throw new IllegalArgumentException("ends before it begins: " + inForceFrom + " to " + inForceUntil);
        }
    }

    /** Whether it is law on the day; the last day counts. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    static Provision verified(LegalBasis source, LocalDate inForceFrom) {
        return new Provision(source, null, Confidence.VERIFIED, inForceFrom, null, null);
    }
}
