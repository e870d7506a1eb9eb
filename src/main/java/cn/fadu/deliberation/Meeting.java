package cn.fadu.deliberation;

import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import java.time.LocalDate;

/**
 * A meeting of the organ (会议).
 *
 * @param number ordinal among the meetings of its type, from one
 */
public record Meeting(MeetingId id, OrganId organ, int number, Type type, String title, LocalDate heldOn, String place,
                      State state) {

    /** Executive meeting (常务会议) or plenary meeting (全体会议), Order 713, Art. 30(1). */
    public enum Type { STANDING, PLENARY }

    /** Called, or under way since its attendance was taken. */
    public enum State { PLANNED, HELD }
}
