package cn.fadu.statute;

/** What a rule says. Its name in words is the bundle text {@code answer.<name>}. */
public enum Answer {
    HOLDS,
    /** Lawful, but something deserves attention; never closes an act. */
    WARNING,
    BROKEN,
    NOT_APPLICABLE,
    /** The record does not say what the rule needs to know; never the same as broken. */
    CANNOT_TELL
}
