package cn.fadu.search;

/** What a searchable text is; in words it is the bundle text {@code search.kind.<name>}. */
public enum TextKind {
    /** The title of a matter. */
    TITLE,
    /** The number of a document or decision, or of an item of the catalogue. */
    NUMBER,
    /** What members of the public said, and what was made of it. */
    PUBLIC_OPINION,
    /** The record and the report of a hearing. */
    HEARING,
    /** What other departments replied. */
    DEPARTMENT_OPINION,
    /** What experts said. */
    EXPERT_OPINION,
    /** Risk assessment and fair competition review. */
    ASSESSMENT,
    /** Legality review: checks, advice, the opinion. */
    LEGALITY_OPINION,
    /** What was said at the meeting (会议记录). */
    DISCUSSION,
    /** The minutes of the item (会议纪要). */
    MINUTES,
    /** Decisions with their reasons. */
    DECISION,
    /** Execution, letters about it aside, and evaluation. */
    FOLLOWUP,
    /** Everything else that acts state in words. */
    RECORD
}
