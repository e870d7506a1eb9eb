package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.Instant;

/**
 * What log-in needs to know of somebody.
 *
 * @param passwordHash null for somebody who was given no password yet
 * @param oneTimeUntil until when the password can be used, if it is good once; null for one that its owner chose
 */
record Account(PersonId person, OrganId organ, String passwordHash, boolean enabled, Instant oneTimeUntil) {

    /** Never with the hash: it would end in a log. */
    @Override
    public String toString() {
        return "Account[" + person + "]";
    }
}
