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
 */
public record PostHolding(UUID id, OrganId organ, PersonId person, UnitId unit, PostKind post, LocalDate since,
                          LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** The holder acting in this post, for nobody but themselves. */
    public Actor asActor() {
        return new Actor(organ, person, unit, post, null);
    }
}
