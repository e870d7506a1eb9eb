package cn.fadu.notification;

import cn.fadu.shared.Actor;

/**
 * Somebody who is told of a warning, in the post for which they are told.
 *
 * @param actor who they are; a substitute stands in for the holder of the post
 */
public record Recipient(Actor actor, Role role) {

    /** Why somebody is told. */
    public enum Role {
        /** Has to keep the limit. */
        RESPONSIBLE,
        /** Heads the unit that has to keep it. */
        HEAD,
        /** Watches over the limits of the organ. */
        OFFICE
    }
}
