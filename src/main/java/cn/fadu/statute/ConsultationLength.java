package cn.fadu.statute;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An open consultation lasts as long as the profile says, the day of publication not counted, unless the notice itself gives
 * the reason for a shorter one (Art. 15(1)). A later extension counts. Only where open consultation is the form used.
 */
final class ConsultationLength extends LawRule {

    ConsultationLength() {
        super("consultationLength", ORDER_713, Set.of(GuardedAct.PUBLISH_NOTICE), "order-713/15-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.consultation()).map(c -> c.notice().on());
    }

    @Override
    Verdict forward(Situation s) {
        Consultation consultation = s.dossier().consultation();
        if (consultation == null) {
            return notYet();
        }
        LocalDate from = consultation.notice().from();
        LocalDate until = consultation.until();
        if (from == null || until == null) {
            return cannotTell("periodUnknown", remedy(s, consultation));
        }
        int least = s.profile().consultationDays(from).value();
        int days = s.calendar().daysBetween(from, until);
        if (days <= 0) {
            return broken("endsBeforeItBegins", remedy(s, consultation), from, until);
        }
        Optional<LocalDate> registered = s.dossier().draft(consultation.notice().draft()).map(d -> d.on());
        if (days >= least && registered.filter(from::isBefore).isPresent()) {
            return warning("beforeDraft", null, from, registered.get());
        }
        if (days >= least) {
            return holds("longEnough", days, until);
        }
        return isBlank(consultation.notice().shorteningReason())
                ? broken("tooShort", remedy(s, consultation), days, least, from.plusDays(least))
                : holds("shortenedWithReason", days, least);
    }

    /** The notice in hand is corrected; one that is out is extended; one that has ended is repeated for a new version. */
    private static Remedy remedy(Situation s, Consultation consultation) {
        if (consultation.ended() != null) {
            return NextAct.in(s).changeDraft();
        }
        return NextAct.in(s).act(consultation.notice().on().isBefore(s.today()) ? "act_extendConsultation"
                : "userTask_publishNotice", Desks.UNDERTAKER);
    }
}
