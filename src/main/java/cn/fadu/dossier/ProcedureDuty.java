package cn.fadu.dossier;

/**
 * Whether a procedure is owed in a matter, and why.
 *
 * @param reason   code of the reason given by the decision table, for example {@code technical}; its text is in the
 *                 message bundles under {@code duty.reason.<code>}
 * @param basis    legal basis in its text form
 */
public record ProcedureDuty(Procedure procedure, boolean required, String reason, String basis) {

    /** The reason of a duty that was found after the start. */
    public static final String FOUND_LATE = "found-later";
}
