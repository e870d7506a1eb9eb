package cn.fadu.statute;

import cn.fadu.calendar.CountedDate;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The reviewer has the necessary time, as a rule seven working days from complete material (Art. 26(2)). A floor that
 * protects the reviewer against a rushed meeting: it only warns, and an opinion freely issued earlier is no breach.
 */
final class GuaranteedReviewTime extends LawRule {

    GuaranteedReviewTime() {
        super("guaranteedReviewTime", ORDER_713, Set.of(GuardedAct.SUBMIT_FOR_REVIEW, GuardedAct.PUT_ON_AGENDA),
                "order-713/26-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return dossier.legality().sentOn();
    }

    @Override
    Verdict forward(Situation s) {
        LegalityFile file = s.dossier().legality();
        if (file.sentOn().isEmpty()) {
            return notYet();
        }
        int days = s.profile().reviewWorkingDays(file.completeOn().or(file::sentOn).orElseThrow()).value();
        if (file.completeOn().isEmpty()) {
            return file.issued() == null ? beforeCompleteness(s, days) : holds("issued", file.issued().on());
        }
        LocalDate complete = file.completeOn().get();
        CountedDate end = s.calendar().plusWorkingDays(complete, days);
        if (file.issued() != null) {
            int used = s.calendar().workingDaysBetween(complete, file.issued().on()).days();
            return file.issued().on().isBefore(end.date())
                    ? holds("issuedEarly", file.issued().on(), used, end.date()) : holds("granted", days, end.date());
        }
        Optional<LocalDate> meeting = PlannedMeeting.of(s.dossier()).filter(m -> m.isBefore(end.date()));
        return meeting.isPresent()
                ? warning("meetingTooSoon", new Remedy("userTask_decideAgenda", Desks.CHIEF, from(s, end)),
                        meeting.get(), end.date(), days, provisional(end))
                : holds("running", end.date(), days, provisional(end));
    }

    private Verdict beforeCompleteness(Situation s, int days) {
        CountedDate end = s.calendar().plusWorkingDays(s.dossier().legality().sentOn().orElseThrow(), days);
        Optional<LocalDate> meeting = PlannedMeeting.of(s.dossier());
        if (meeting.isEmpty()) {
            return notApplicable("noMeetingPlanned");
        }
        return meeting.get().isBefore(end.date())
                ? warning("plannedTooSoon", NextAct.in(s).act("userTask_submitForReview", Desks.UNDERTAKER),
                        meeting.get(), end.date(), days, provisional(end))
                : holds("planned", meeting.get(), end.date(), provisional(end));
    }

    private static LocalDate from(Situation s, CountedDate end) {
        return end.date().isBefore(s.today()) ? s.today() : end.date();
    }

    /** 1 when the date may still move because a year's holidays are not known, for the choice in the text. */
    private static int provisional(CountedDate date) {
        return date.provisional() ? 1 : 0;
    }
}
