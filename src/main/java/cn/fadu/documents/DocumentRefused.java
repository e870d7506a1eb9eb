package cn.fadu.documents;

import java.util.Locale;

/** A file that is not taken, with what to tell the person at the field. Nothing of it is left behind. */
public class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why a file is not taken. */
    public enum Reason {
        /** It has no content. */
        EMPTY,
        /** Its name ends in nothing that is accepted. */
        TYPE_NOT_ACCEPTED,
        /** It is a program or a script, whatever its name says. */
        PROGRAM,
        /** Its content is not what its name says. */
        NOT_WHAT_ITS_NAME_SAYS
    }

    private final Reason reason;
    private final String name;

    DocumentRefused(Reason reason, String name) {
        super(reason + ": " + name);
        this.reason = reason;
        this.name = name;
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the message in the bundles; its one argument is {@link #name()}. */
    public String messageKey() {
        return "documents.refused." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The name under which the file would have been filed. */
    public String name() {
        return name;
    }
}
