package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A decision is published in the gazette, on the website of the government and in newspapers of the area (Art. 32). The list
 * is open and not every channel is owed, but one of them is.
 */
final class PublishedWhereRead extends LawRule {

    private static final Set<Channel> NAMED = Set.of(Channel.GAZETTE, Channel.GOVERNMENT_WEBSITE, Channel.NEWSPAPER);

    PublishedWhereRead() {
        super("publishedWhereRead", ORDER_713, Set.of(GuardedAct.PUBLISH_DECISION), "order-713/32");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().published()).map(DecisionPublished::on);
    }

    @Override
    Verdict forward(Situation s) {
        DecisionPublished published = s.dossier().publication().published();
        if (published == null) {
            return notYet();
        }
        if (published.channels().isEmpty()) {
            Remedy again = NextAct.in(s).act("userTask_publishDecision", Desks.OFFICE);
            return s.asked() == GuardedAct.PUBLISH_DECISION ? broken("nowhere", again) : cannotTell("unknown", again);
        }
        return published.channels().stream().anyMatch(NAMED::contains) ? holds("published", published.channels().size())
                : warning("onlyOtherWays", null);
    }
}
