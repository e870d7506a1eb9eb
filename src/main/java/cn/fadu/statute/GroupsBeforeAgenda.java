package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where specific groups are affected, their organisations and representatives are talked to (Art. 14(3)).
 */
final class GroupsBeforeAgenda extends LawRule {

    GroupsBeforeAgenda() {
        super("groupsBeforeAgenda", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/14-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        ParticipationFile file = s.dossier().participation();
        if (file.choice() == null || !file.choice().groupsAffected()) {
            return notRequired();
        }
        if (file.groups() != null) {
            return holds("heard", file.groups().on());
        }
        return broken("unheard", file.isRunning() ? NextAct.in(s).towardsSummary() : NextAct.in(s).changeDraft());
    }
}
