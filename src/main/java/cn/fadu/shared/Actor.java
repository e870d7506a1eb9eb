package cn.fadu.shared;

import java.util.Objects;

/**
 * Who acts, in which post, and for whom. A person holds several posts and acts in exactly one at a time.
 *
 * @param onBehalfOf the person for whom a substitute acts, or null
 */
public record Actor(OrganId organ, PersonId person, UnitId unit, PostKind post, PersonId onBehalfOf) {

    /** The principal under which timers and delegates act. */
    public static final PersonId SYSTEM = new PersonId("system");

    public Actor {
        Objects.requireNonNull(organ);
        Objects.requireNonNull(person);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(post);
    }

    /** The system itself, acting for an organ because a timer ran out or the procedure moved on by itself. */
    public static Actor system(OrganId organ) {
        return new Actor(organ, SYSTEM, new UnitId("system"), new PostKind("system"), null);
    }

    /** Whose work it is: the person represented, otherwise who acts. */
    public PersonId principal() {
        return onBehalfOf == null ? person : onBehalfOf;
    }

    public boolean isSystem() {
        return SYSTEM.equals(person);
    }
}
