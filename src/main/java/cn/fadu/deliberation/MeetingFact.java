package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.Participant;
import java.time.LocalDate;
import java.util.List;

/** What entries of a meeting's stream state. Like the facts of matters, names and components are permanent. */
final class MeetingFact {

    private MeetingFact() {
    }

    /** The meeting was called. */
    record MeetingCalled(LocalDate on, int number, Meeting.Type type, String title, LocalDate heldOn, String place) {
    }

    /** The meeting was put off to another day; its items were taken off. */
    record MeetingPostponed(LocalDate on, LocalDate heldOn, String reason) {
    }

    /** The meeting was cancelled; its items were taken off. */
    record MeetingCancelled(LocalDate on, String reason) {
    }

    /** Who is present and who is not, and why; taken again, the later attendance stands. */
    record AttendanceTaken(LocalDate on, List<Participant> participants) {
    }
}
