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

    /**
     * Executive meeting (常务会议) or plenary meeting (全体会议) of a government (Order 713, Art. 30(1)); by reference (Art. 42)
     * the meetings of the heads of a department, a township or a street office, and of a Party working committee.
     */
    public enum Type { STANDING, PLENARY, BUREAU, TOWNSHIP, WORKING_COMMITTEE, STREET_OFFICE }

    /** Called, under way since its attendance was taken, or cancelled. */
    public enum State { PLANNED, HELD, CANCELLED }
}
