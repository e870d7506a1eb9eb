package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Draft, explanation, time and place of a hearing are published in advance (Art. 16(2)). National law names no number of
 * days; where a profile does, it is checked.
 */
final class HearingAnnouncedFirst extends LawRule {

    HearingAnnouncedFirst() {
        super("hearingAnnounced", ORDER_713, Set.of(GuardedAct.CONVENE_HEARING), "order-713/16-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return HearingDay.of(dossier.participation().hearing());
    }

    @Override
    Verdict forward(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        HearingAnnounced announcement = file.announcement();
        if (announcement == null) {
            return notYet();
        }
        LocalDate day = HearingDay.expected(s, file);
        int ahead = s.calendar().daysBetween(announcement.on(), day);
        Optional<Profile.Parameter> least = s.profile().find(Figure.HEARING_NOTICE_DAYS, announcement.on());
        if (least.isPresent() && ahead < least.get().value()) {
            return broken("tooLate", HearingDay.remedy(s, file), announcement.on(), day, least.get().value());
        }
        if (ahead <= 0) {
            return broken("notAhead", HearingDay.remedy(s, file), announcement.on(), day);
        }
        return isBlank(announcement.place()) || isBlank(announcement.time())
                ? warning("incomplete", null, announcement.on()) : holds("ahead", announcement.on(), ahead);
    }
}
