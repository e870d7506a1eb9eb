package cn.fadu.statute;

/** How sure it is that a number or practice of a profile is the law: whoever relies on one that is not verified checks it. */
public enum Confidence {

    /** Read in a published source. */
    VERIFIED,
    /** Known, the source not read. */
    HIGH,
    /** Believed; to be checked before relying on it. */
    MEDIUM,
    /** Heard of; to be checked before relying on it. */
    LOW
}
