package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.CoordinationFile;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFile;
import cn.fadu.dossier.ParticipationFact.ConsultationExtended;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Time limits of the replies of departments, of open consultation and of the hearing. */
final class PreparationDeadlines {

    private PreparationDeadlines() {
    }

    /** The day the letter names for replies; done once all have replied or nobody is waited for any more. */
    static Optional<MatterDeadline> departmentReplies(Situation s) {
        CoordinationFile file = s.dossier().coordination();
        if (file.letter() == null || !file.letter().replyBy().isAfter(file.letter().on())) {
            return Optional.empty();
        }
        LocalDate done = file.collectsReplies() ? null : file.closing() != null ? file.closing().on()
                : file.replies().stream().map(r -> r.on()).max(LocalDate::compareTo).orElse(file.letter().on());
        return Optional.of(new MatterDeadline(Deadline.of(Deadlines.DEPARTMENT_REPLIES, Unit.CALENDAR_DAYS,
                file.letter().on(), s.calendar().daysBetween(file.letter().on(), file.letter().replyBy()), Bound.CEILING),
                done, LegalBasis.order713("13")));
    }

    /** The period that the notice names, with its extensions; what the law demands of its length is a rule, not this. */
    static Optional<MatterDeadline> consultation(Situation s) {
        Consultation consultation = s.dossier().consultation();
        if (consultation == null || consultation.notice().from() == null || consultation.notice().until() == null) {
            return Optional.empty();
        }
        LocalDate from = consultation.notice().from();
        int announced = s.calendar().daysBetween(from, consultation.notice().until());
        if (announced <= 0) {
            return Optional.empty();
        }
        Deadline deadline = Deadline.of(Deadlines.CONSULTATION, Unit.CALENDAR_DAYS, from, announced, Bound.FLOOR)
                .with(List.of(), extensions(s, consultation));
        LocalDate ended = consultation.ended() == null ? null : consultation.ended().on();
        return Optional.of(new MatterDeadline(deadline, ended, s.profile().consultationDays(from).source()));
    }

    private static List<Extension> extensions(Situation s, Consultation consultation) {
        List<Extension> extensions = new ArrayList<>();
        LocalDate last = consultation.notice().until();
        for (ConsultationExtended extended : consultation.extensions()) {
            int days = s.calendar().daysBetween(last, extended.until());
            if (days > 0) {
                extensions.add(new Extension(days, extended.by(), extended.reason()));
                last = extended.until();
            }
        }
        return extensions;
    }

    /** Runs from the announcement where the jurisdiction says how long before a hearing it is made. */
    static Optional<MatterDeadline> hearingNotice(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        HearingAnnounced announced = file.announcement();
        return Optional.ofNullable(announced).flatMap(a -> s.profile().find(Figure.HEARING_NOTICE_DAYS, a.on()))
                .map(days -> new MatterDeadline(Deadline.of(Deadlines.HEARING_NOTICE, Unit.CALENDAR_DAYS, announced.on(),
                        days.value(), Bound.FLOOR), HearingDay.of(file).orElse(null), days.source()));
    }

    /**
     * The last day on which the materials reach a participant in time, counted back from the day of the hearing; done when
     * they reached the last one, or when the hearing began without that.
     */
    static Optional<MatterDeadline> hearingMaterials(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        LocalDate day = HearingDay.of(file).orElse(file.day());
        if (file.announcement() == null || day == null) {
            return Optional.empty();
        }
        Parameter ahead = s.profile().hearingMaterialsDays(day);
        LocalDate served = file.participants().isEmpty() ? null : file.servedOn().orElse(null);
        return Optional.of(new MatterDeadline(Deadline.before(Deadlines.HEARING_MATERIALS, Unit.CALENDAR_DAYS, day,
                ahead.value()), served != null ? served : HearingDay.of(file).orElse(null),
                ahead.source()));
    }
}
