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

    /** Who is present and who is not, and why; taken again, the later attendance stands. */
    record AttendanceTaken(LocalDate on, List<Participant> participants) {
    }
}
