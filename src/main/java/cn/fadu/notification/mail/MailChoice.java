package cn.fadu.notification.mail;

/** How somebody wants to be written to. */
public enum MailChoice {
    /** One mail a day with everything. */
    DIGEST,
    /** As {@link #DIGEST}, and red warnings at once. */
    RED_AT_ONCE,
    /** Not at all. */
    NONE
}
