package cn.fadu.statute;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.ParticipationFact.NoticeChecked;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.ParticipationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The next step of public participation. Of forms that run side by side, one that can go on today comes first. */
final class NextParticipationAct {

    private final NextAct next;
    private final Situation s;
    private final ParticipationFile file;

    NextParticipationAct(NextAct next, Situation s) {
        this.next = next;
        this.s = s;
        this.file = s.dossier().participation();
    }

    Remedy find() {
        if (file.awaitsPublication() && s.asked() != GuardedAct.SUMMARISE_OPINIONS) {
            return next.act("userTask_publishAdoption", Desks.UNDERTAKER);
        }
        if (!file.isRunning()) {
            return next.act("userTask_chooseForms", Desks.UNDERTAKER);
        }
        return Stream.of(notice(), hearing(), others(), groups()).flatMap(Optional::stream).findFirst()
                .orElseGet(this::summary);
    }

    private Optional<Remedy> notice() {
        if (!file.uses(ParticipationForm.OPEN_CONSULTATION) || file.consultation() != null) {
            return Optional.empty();
        }
        NoticeChecked check = file.noticeCheck();
        if (file.noticeDraft() == null || check != null && check.outcome() == NoticeChecked.Outcome.RETURNED) {
            return Optional.of(next.act("userTask_draftNotice", Desks.UNDERTAKER));
        }
        if (check == null) {
            return Optional.of(next.act("userTask_checkNotice", Desks.UNIT_LEGAL));
        }
        return check.outcome() == NoticeChecked.Outcome.NOT_DISCLOSED ? Optional.empty()
                : Optional.of(next.act("userTask_publishNotice", Desks.UNDERTAKER));
    }

    private Optional<Remedy> hearing() {
        return !file.uses(ParticipationForm.HEARING) || file.hearing().isOver() ? Optional.empty()
                : Optional.of(new NextHearingAct(next, s).find(file.hearing()));
    }

    private Optional<Remedy> others() {
        return !file.usesOtherForms() || file.otherForms() != null ? Optional.empty()
                : Optional.of(next.act("userTask_recordForms", Desks.UNDERTAKER));
    }

    private Optional<Remedy> groups() {
        return file.choice() == null || !file.choice().groupsAffected() || file.groups() != null ? Optional.empty()
                : Optional.of(next.act("userTask_hearGroups", Desks.UNDERTAKER));
    }

    /** The summary is made when the period is over. */
    private Remedy summary() {
        Consultation running = file.consultation();
        LocalDate after = running == null || running.ended() != null || running.until() == null ? s.today()
                : running.until().plusDays(1);
        return new Remedy("userTask_summariseOpinions", Desks.UNDERTAKER, after.isBefore(s.today()) ? s.today() : after);
    }
}
