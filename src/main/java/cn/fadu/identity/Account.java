package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;

/** What log-in needs to know of somebody. */
record Account(PersonId person, OrganId organ, String passwordHash, boolean enabled) {

    /** Never with the hash: it would end in a log. */
    @Override
    public String toString() {
        return "Account[" + person + "]";
    }
}
