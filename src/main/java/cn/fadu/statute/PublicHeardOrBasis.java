package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureResult;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The public is heard in ways that are convenient to it, unless the matter is lawfully not disclosed (Art. 14(1)): one or the
 * other stands in the record.
 */
final class PublicHeardOrBasis extends LawRule {

    PublicHeardOrBasis() {
        super("publicHeardOrBasis", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/14-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        StartFile start = s.dossier().start();
        if (start == null || start.duties().isEmpty()) {
            return notYet();
        }
        if (!start.requires(Procedure.PUBLIC_PARTICIPATION)) {
            return isBlank(start.notDisclosedBasis()) ? broken("noBasis", remedy(s)) : holds("withheld");
        }
        Optional<ProcedureResult> result = s.dossier().result(Procedure.PUBLIC_PARTICIPATION);
        if (result.isEmpty()) {
            return notYet();
        }
        if (s.dossier().papers().carried(result.get()).isPresent()) {
            return carriedOver(result.get().on());
        }
        return isHeard(s.dossier().participation()) ? holds("heard", result.get().on())
                : warning("noWay", null, result.get().on());
    }

    @Override
    Verdict back(Situation s) {
        StartFile start = s.dossier().start();
        return start == null || start.duties().isEmpty() ? cannotTell("unknown", remedy(s)) : forward(s);
    }

    /** Whether the record shows a way in which somebody could say something. */
    private static boolean isHeard(ParticipationFile file) {
        return file.consultation() != null || file.otherForms() != null || file.groups() != null
                || file.hearing().held() != null;
    }

    /** The public is to be heard after all; once the agenda is asked, the matter goes back first. */
    private static Remedy remedy(Situation s) {
        return s.dossier().deliberation().holdsMatter() ? NextAct.in(s).changeDraft()
                : NextAct.in(s).act("act_requireProcedure", Desks.OFFICE);
    }
}
