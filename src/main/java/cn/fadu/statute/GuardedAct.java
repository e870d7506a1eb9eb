package cn.fadu.statute;

/** The acts that rules may close. What happened is never refused: only these acts are. Named by {@code act.<name>}. */
public enum GuardedAct {
    PUBLISH_NOTICE,
    SUBMIT_FOR_REVIEW,
    ISSUE_OPINION,
    PUT_ON_AGENDA,
    SIGN_MINUTES,
    ISSUE_DECISION,
    PUBLISH_DECISION,
    CLOSE_FILE
}
