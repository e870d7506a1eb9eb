package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.MeetingKind;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A draft is discussed at an executive or plenary meeting of the organ (Art. 30(1)). Bodies that follow the order by reference
 * have meetings of their own (Art. 42).
 */
final class MeetingOfOrgan extends LawRule {

    MeetingOfOrgan() {
        super("meetingOfOrgan", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/30-1", "order-713/42");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().opening()).map(DiscussionOpened::on);
    }

    @Override
    Verdict forward(Situation s) {
        DiscussionOpened opening = s.dossier().deliberation().opening();
        if (opening == null) {
            return notYet();
        }
        if (opening.kind() == null) {
            return notApplicable("notSaid");
        }
        if (opening.kind() == MeetingKind.STANDING || opening.kind() == MeetingKind.PLENARY) {
            return holds("ofOrgan");
        }
        return s.profile().binding() == Binding.BY_REFERENCE ? holds("byReference")
                : broken("otherMeeting", NextAct.in(s).act("act_recordDecision", Desks.RECORDER));
    }

    @Override
    Verdict back(Situation s) {
        boolean unknown = s.dossier().deliberation().opening().kind() == null && s.profile().binding() == Binding.DIRECT
                && s.dossier().deliberation().opening().meeting() == null;
        return unknown ? cannotTell("unknown", NextAct.in(s).act("act_recordDecision", Desks.RECORDER)) : forward(s);
    }
}
