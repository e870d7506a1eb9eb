package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A token by which programs act for whoever made it.
 *
 * @param holding    the post it acts in
 * @param expiresAt  from then on it is worthless, by the technical clock
 * @param revokedAt  null unless it was revoked
 * @param lastUsedOn the day of its last use in the zone of the law, or null; the hour is nobody's business
 */
record ApiToken(UUID id, OrganId organ, PersonId person, UUID holding, String name, Scope scope, Instant madeAt, Instant expiresAt,
                Instant revokedAt, LocalDate lastUsedOn) {

    /** What may be asked for with it: {@code WRITE} includes {@code READ}. */
    enum Scope { READ, WRITE }

    /** How a token stands. */
    enum State { VALID, EXPIRED, REVOKED }

    State at(Instant now) {
        return revokedAt != null ? State.REVOKED : now.isBefore(expiresAt) ? State.VALID : State.EXPIRED;
    }
}
