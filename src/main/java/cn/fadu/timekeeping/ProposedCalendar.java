package cn.fadu.timekeeping;

import cn.fadu.editions.Edition;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A calendar file that waits to be adopted, or was.
 *
 * @param organ         of the administrator who brought it
 * @param edition       the file in our own form
 * @param uploaded      digest of the file as it was brought
 * @param versionBefore calendar of the organ when what it moves was counted
 * @param versionAfter  calendar of the organ with it
 * @param lastMatter    up to which matter it is known what moves, or null
 * @param matters       how many matters were looked at
 */
record ProposedCalendar(UUID id, OrganId organ, PersonId by, Instant at, Edition edition, Digest uploaded, String versionBefore,
                        String versionAfter, State state, MatterId lastMatter, int matters) {

    /** The names are kept in the database. */
    enum State { COUNTING, READY, ADOPTED, DROPPED }
}
