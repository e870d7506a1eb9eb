package cn.fadu.findings;

import java.util.Optional;

/** Where a suspected problem stands in its life. Its name in words is the bundle text {@code findings.state.<name>}. */
public enum LifeState {
    /** The rules say so; nobody has looked yet. */
    SUSPECTED,
    /** Somebody compared it with the file. */
    VERIFIED,
    /** It is a breach. */
    UPHELD,
    /** It is none. */
    NOT_UPHELD,
    /** A unit is asked to put it right. */
    CORRECTION_DEMANDED,
    /** The unit says what it did. */
    CORRECTED,
    CLOSED;

    /** Where a step taken back leads; empty where there is none to take back. */
    Optional<LifeState> before() {
        return switch (this) {
            case SUSPECTED -> Optional.empty();
            case VERIFIED -> Optional.of(SUSPECTED);
            case UPHELD, NOT_UPHELD, CLOSED -> Optional.of(VERIFIED);
            case CORRECTION_DEMANDED -> Optional.of(UPHELD);
            case CORRECTED -> Optional.of(CORRECTION_DEMANDED);
        };
    }
}
