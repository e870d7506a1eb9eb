package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting can decide when enough of its members are there. National law names no number; where rules of procedure that a
 * profile knows do (Order 713, Art. 43), a decision of fewer is not signed: the matter is discussed again.
 */
final class MeetingQuorum extends LawRule {

    private static final Set<Outcome> DECIDES = Set.of(Outcome.ADOPTED, Outcome.ADOPTED_IN_PRINCIPLE, Outcome.REJECTED);

    MeetingQuorum() {
        super("meetingQuorum", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/43", "order-713/30-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().decision()).map(d -> d.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.opening() == null || file.decision() == null) {
            return notYet();
        }
        Optional<Integer> least =
                s.profile().find(Figure.MEETING_QUORUM_PERCENT, file.opening().on()).map(Profile.Parameter::value);
        if (least.isEmpty() || !DECIDES.contains(file.decision().outcome())) {
            return notRequired();
        }
        Discussion discussion = new Discussion(file);
        int seats = discussion.seats();
        int present = discussion.members().size() + (discussion.chief().isPresent() ? 1 : 0);
        return present * 100 < least.get() * seats
                ? broken("tooFew", NextAct.in(s).act("act_recordDecision", Desks.RECORDER), present, seats, least.get())
                : holds("enough", present, seats);
    }
}
