package cn.fadu.statute;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The notice of an open consultation holds the draft and its explanation, the way and the period for comments (Art. 15(1)),
 * and whom to ask. The explanation may be the one filed with the draft.
 */
final class NoticeComplete extends LawRule {

    NoticeComplete() {
        super("noticeComplete", ORDER_713, Set.of(GuardedAct.PUBLISH_NOTICE), "order-713/15-1");
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
        ConsultationNoticePublished notice = consultation.notice();
        if (notice.explanation() == null && !isExplained(s.dossier(), notice)) {
            return broken("explanationMissing", remedy(s, consultation));
        }
        if (isBlank(notice.howToComment())) {
            return broken("wayMissing", remedy(s, consultation));
        }
        return isBlank(notice.contact()) ? broken("contactMissing", remedy(s, consultation)) : holds("complete");
    }

    /** What an old or imported record does not hold may have stood in the notice all the same. */
    @Override
    Verdict back(Situation s) {
        Consultation consultation = s.dossier().consultation();
        ConsultationNoticePublished notice = consultation.notice();
        boolean unknown = notice.notice() == null && notice.explanation() == null && isBlank(notice.howToComment());
        return unknown ? cannotTell("textMissing", remedy(s, consultation)) : forward(s);
    }

    private static boolean isExplained(Dossier dossier, ConsultationNoticePublished notice) {
        return dossier.draft(notice.draft()).filter(d -> d.manifest().explanation() != null).isPresent();
    }

    /** The notice in hand is completed; one that is out is corrected; one that has ended is repeated for a new version. */
    private static Remedy remedy(Situation s, Consultation consultation) {
        if (s.asked() == GuardedAct.PUBLISH_NOTICE) {
            return NextAct.in(s).act("userTask_publishNotice", Desks.UNDERTAKER);
        }
        return consultation.ended() != null ? NextAct.in(s).changeDraft()
                : NextAct.in(s).act("act_correctNotice", Desks.UNDERTAKER);
    }
}
