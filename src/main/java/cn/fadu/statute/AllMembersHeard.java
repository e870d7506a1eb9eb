package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of the meeting who are present fully express their views before the decision (Art. 30(2)). */
final class AllMembersHeard extends LawRule {

    AllMembersHeard() {
        super("allMembersHeard", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/30-2", "order-713/30-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().decision()).map(d -> d.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.opening() == null) {
            return NextAct.adopts(file)
                    ? broken("noDiscussion", NextAct.in(s).act("act_openDiscussion", Desks.RECORDER)) : notYet();
        }
        Discussion discussion = new Discussion(file);
        List<Participant> unheard = discussion.unheardMembers();
        if (file.decision() == null) {
            return notApplicable("inProgress", unheard.size());
        }
        return unheard.isEmpty() ? holds("heard", discussion.members().size())
                : broken("unheard", NextAct.in(s).act("act_recordStatement", Desks.RECORDER), unheard.size(),
                        Discussion.names(unheard));
    }
}
