package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A change of rights that a system administrator proposed. It takes effect when a security administrator confirms it.
 *
 * @param person     null for a supervisor, as are unit, post and day
 * @param section    of the unit, or null
 * @param title      the person's own in the post, or null
 * @param day        the first day in the post, or the last one where it ends
 * @param holding    the post that ends, or null
 * @param supervisor organ whose auditors see the findings from then on, or null
 */
public record RightChange(UUID id, Kind kind, PersonId person, UnitId unit, PostKind post, String section, String title,
                          LocalDate day, UUID holding, OrganId supervisor, PersonId proposedBy, Instant proposedAt) {

    /** What it is about. */
    public enum Kind { GIVE_POST, END_POST, ADD_SUPERVISOR }

    /** Whether it would give the person this post there. */
    boolean gives(PersonId somebody, UnitId where, PostKind kind) {
        return this.kind == Kind.GIVE_POST && person.equals(somebody) && unit.equals(where) && post.equals(kind);
    }
}
