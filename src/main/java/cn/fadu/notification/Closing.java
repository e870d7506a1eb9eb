package cn.fadu.notification;

/** Why a warning stands no longer; its name in words is the bundle text {@code warning.closed.<name>}. */
public enum Closing {
    /** What the limit is for was done. */
    DONE,
    /** The matter does not run any more. */
    ENDED,
    /** The limit came nearer: a warning of another level stands in its place. */
    RAISED,
    /** The last day moved. */
    EXTENDED,
    /** The working calendar became another. */
    CALENDAR,
    /** Another unit has to keep the limit now. */
    PASSED_ON,
    /** The day of the meeting passed. */
    PASSED
}
