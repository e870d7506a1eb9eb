package cn.fadu.platform;

/** A database is not opened, because it is for something else than what was started. */
final class DemonstrationRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    enum Reason {
        /** It is a demonstration, and the demonstration was not started. */
        IS_DEMONSTRATION,
        /** Somebody is entered in it and it is no demonstration, which was started. */
        IS_INSTALLATION
    }

    DemonstrationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
