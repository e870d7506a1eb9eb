package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One person holding one post in one unit.
 *
 * @param since first day, inclusive, by the official clock
 * @param until last day, inclusive, or null while it is open
 * @param section the section (科室) of the unit, by its Chinese name; null where there is none
 * @param onBehalfOf whose post it is, for a substitute; null for the holder
 */
public record PostHolding(UUID id, OrganId organ, PersonId person, UnitId unit, PostKind post, LocalDate since,
                          LocalDate until, String section, PersonId onBehalfOf) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Who holds the post acting in it; a substitute acts on behalf of the holder. */
    public Actor asActor() {
        return new Actor(organ, person, unit, post, onBehalfOf);
    }
}
