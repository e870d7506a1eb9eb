package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everybody and everything of all organs, as read at one moment.
 *
 * @param substitutions posts that substitutes act in, under the id of the substitution
 * @param byId          posts held and substitutions
 */
record Staff(Map<OrganId, Organ> organs, Map<UnitKey, Unit> units, Map<PersonId, Person> people,
             List<Holding> holdings, List<Holding> substitutions, Map<UUID, Holding> byId) {

    record Organ(OrganId id, Name name, String level, String profile) {
    }

    record UnitKey(OrganId organ, UnitId unit) {
    }

    record Unit(OrganId organ, UnitId id, Name name, String function) {
    }

    record Person(PersonId id, OrganId organ, Name name, boolean enabled, Password password) {
    }

    /** What somebody logs in with: nothing yet, what an administrator handed out and is good once, what they chose. */
    enum Password { NONE, ONE_TIME, OWN }

    /** A post held, with the holder's own title in it and the section it is in, or null. */
    record Holding(PostHolding post, Name title, Name section) {
    }

    /** A name in both languages. */
    record Name(String zh, String en) {

        String in(String language) {
            return "en".equals(language) && en != null && !en.isBlank() ? en : zh;
        }
    }
}
