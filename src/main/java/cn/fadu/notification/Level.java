package cn.fadu.notification;

/** How near a limit is; each is urgenter than the one before. */
public enum Level {

    /** Comes near: to whom has to keep the limit. */
    YELLOW,
    /** Is imminent: also to the head of the unit. */
    ORANGE,
    /** Is reached or past: also to the office. */
    RED
}
