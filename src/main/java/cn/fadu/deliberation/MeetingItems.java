package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Questions about the item of a matter at the meeting it is listed for. */
public final class MeetingItems {

    private MeetingItems() {
    }

    /** Whether the matter is listed with its current draft and has not been taken up. */
    static boolean canBeTakenUp(Dossier dossier) {
        DeliberationFile file = dossier.deliberation();
        return dossier.withdrawal() == null && file.opening() == null && file.agenda() != null
                && file.agenda().outcome() == AgendaDecided.Outcome.LISTED
                && dossier.currentDraft().filter(d -> d.draft().equals(file.agenda().draft())).isPresent();
    }

    /** Whether statements and decision can be recorded: from the opening until the minutes are signed. */
    public static boolean isUnderDiscussion(Dossier dossier) {
        DeliberationFile file = dossier.deliberation();
        return file.opening() != null && (file.signature() == null || !file.signature().signed());
    }

    /** Whether the minutes of the item are signed. */
    static boolean isSigned(Dossier dossier) {
        DeliberationFile file = dossier.deliberation();
        return file.signature() != null && file.signature().signed();
    }

    /** Members present who have not spoken, the chief apart. */
    static List<Participant> unheard(Dossier dossier) {
        DeliberationFile file = dossier.deliberation();
        return file.opening().participants().stream().filter(p -> p.present() && p.seat() == Seat.MEMBER)
                .filter(p -> file.statements().stream().noneMatch(st -> st.speaker().equals(p.person()))).toList();
    }

    /** The legal date: the day stated for what is written down later, otherwise today. */
    public static LocalDate day(ActContext context, FormValues values) {
        return values.optionalDate("happenedOn").orElse(context.today());
    }

    /** The chief if present, otherwise whoever presides. */
    static PersonId decider(Dossier dossier) {
        return dossier.deliberation().opening().participants().stream()
                .filter(p -> p.seat() == Seat.CHIEF && p.present()).map(Participant::person).findFirst()
                .orElse(dossier.deliberation().opening().presider());
    }
}
