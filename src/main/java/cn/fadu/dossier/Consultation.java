package cn.fadu.dossier;

import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.dossier.ParticipationFact.ConsultationExtended;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticeCorrected;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import java.time.LocalDate;
import java.util.List;

/**
 * The open consultation of the round in hand.
 *
 * @param notice      as it stands after corrections
 * @param until       last day, inclusive, after extensions
 * @param ended       null while it runs
 * @param corrections how often the notice was corrected
 * @param extensions  in their order
 */
public record Consultation(ConsultationNoticePublished notice, LocalDate until, ConsultationEnded ended, int corrections,
                           List<ConsultationExtended> extensions) {

    public Consultation {
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
    }

    Consultation extended(ConsultationExtended fact) {
        return new Consultation(notice, fact.until(), null, corrections, LegalityFile.appended(extensions, fact));
    }

    Consultation ended(ConsultationEnded fact) {
        return new Consultation(notice, until, fact, corrections, extensions);
    }

    Consultation corrected(ConsultationNoticeCorrected fact) {
        ConsultationNoticePublished now = new ConsultationNoticePublished(notice.on(), notice.draft(), notice.from(),
                notice.until(), or(fact.shorteningReason(), notice.shorteningReason()), notice.channels(),
                or(fact.howToComment(), notice.howToComment()), or(fact.contact(), notice.contact()),
                or(fact.notice(), notice.notice()), notice.opinionsBefore(), or(fact.explanation(), notice.explanation()));
        return new Consultation(now, until, ended, corrections + 1, extensions);
    }

    private static <T> T or(T changed, T before) {
        return changed == null ? before : changed;
    }
}
