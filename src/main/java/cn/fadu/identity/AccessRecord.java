package cn.fadu.identity;

import cn.fadu.shared.Actor;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Where modules state what somebody looked at or took out, before it is handed out: what cannot be recorded is not. It goes
 * into the access stream of the organ; what an auditor looked at goes into the auditors' own, which the organ does not see.
 */
@Component
public class AccessRecord {

    private static final Duration ONE_READING = Duration.ofHours(1);

    private final AccessLog log;

    AccessRecord(AccessLog log) {
        this.log = log;
    }

    /** What was done. {@code VIEWED} is recorded of auditors only. */
    public enum Look {
        /** A document shown in the browser. */
        PREVIEWED,
        /** A document handed out as a file. */
        DOWNLOADED,
        /** A list handed out as a spreadsheet. */
        EXPORTED,
        /** A page made for printing. */
        PRINTED,
        /** The package of a matter. */
        PACKAGE_EXPORTED,
        /** A page of a matter. */
        VIEWED
    }

    /** The subject is the address within the application at which it is found, such as {@code /documents/…}. */
    public void add(Look look, Actor actor, String subject) {
        if (look != Look.VIEWED || Access.readsWholeOrgan(actor)) {
            log.look(AccessLog.Kind.valueOf(look.name()), actor, subject);
        }
    }

    /** As {@link #add}, for content that is fetched in pieces: once an hour for the same person and subject. */
    public void addPiece(Look look, Actor actor, String subject) {
        log.lookAgain(AccessLog.Kind.valueOf(look.name()), actor, subject, ONE_READING);
    }
}
