package cn.fadu.dossier;

import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticeCorrected;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import java.time.LocalDate;

/**
 * The open consultation of the round in hand.
 *
 * @param notice      as it stands after corrections
 * @param until       last day, inclusive, after extensions
 * @param ended       null while it runs
 * @param corrections how often the notice was corrected
 */
public record Consultation(ConsultationNoticePublished notice, LocalDate until, ConsultationEnded ended, int corrections) {

    Consultation extended(LocalDate last) {
        return new Consultation(notice, last, null, corrections);
    }

    Consultation ended(ConsultationEnded fact) {
        return new Consultation(notice, until, fact, corrections);
    }

    Consultation corrected(ConsultationNoticeCorrected fact) {
        ConsultationNoticePublished now = new ConsultationNoticePublished(notice.on(), notice.draft(), notice.from(),
                notice.until(), or(fact.shorteningReason(), notice.shorteningReason()), notice.channels(),
                or(fact.howToComment(), notice.howToComment()), or(fact.contact(), notice.contact()),
                or(fact.notice(), notice.notice()), notice.opinionsBefore(), or(fact.explanation(), notice.explanation()));
        return new Consultation(now, until, ended, corrections + 1);
    }

    private static <T> T or(T changed, T before) {
        return changed == null ? before : changed;
    }
}
