package cn.fadu.notification.mail;

/** How far a mail is; its name in words is the bundle text {@code mail.state.<name>}. */
public enum MailState {
    /** Will be sent, or tried again. */
    WAITING,
    /** Is being handed to the mail server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** There was nothing left to say when it should have left. */
    NEEDLESS,
    /** The mail server refused the address or the mail for good. */
    REFUSED,
    /** The mail server could not be reached for too long. */
    GIVEN_UP,
    /** The connection or this instance broke off after the mail was handed over: it may have arrived, and is not sent again. */
    UNCERTAIN,
    /** No mail server was configured on its day. */
    NO_SERVER
}
