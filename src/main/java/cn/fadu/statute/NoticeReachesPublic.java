package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.Channel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A notice of open consultation is published where the public learns of it (Art. 15(1)); the list of the law is open. */
final class NoticeReachesPublic extends LawRule {

    NoticeReachesPublic() {
        super("noticeReachesPublic", ORDER_713, Set.of(GuardedAct.PUBLISH_NOTICE), "order-713/15-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.consultation()).map(c -> c.notice().on());
    }

    @Override
    Verdict forward(Situation s) {
        if (s.dossier().consultation() == null) {
            return notYet();
        }
        Set<Channel> channels = s.dossier().consultation().notice().channels();
        if (channels.isEmpty()) {
            return s.asked() == GuardedAct.PUBLISH_NOTICE
                    ? broken("nowhere", NextAct.in(s).act("userTask_publishNotice", Desks.UNDERTAKER))
                    : cannotTell("unknown", NextAct.in(s).act("act_correctNotice", Desks.UNDERTAKER));
        }
        boolean named = channels.stream().anyMatch(c -> c != Channel.NOTICE_BOARD && c != Channel.OTHER);
        return named ? holds("published", channels.size()) : warning("onlyOtherWays", null);
    }
}
