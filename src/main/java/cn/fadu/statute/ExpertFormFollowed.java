package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Experts argue at a meeting, in writing or by commission (Art. 20). The form that was chosen left what belongs to it: a
 * meeting its opinion, a written consultation the opinions, a commission the body.
 */
final class ExpertFormFollowed extends LawRule {

    ExpertFormFollowed() {
        super("expertFormFollowed", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/20");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.expertReview().answers()).map(a -> a.on());
    }

    @Override
    Verdict forward(Situation s) {
        ExpertFile file = s.dossier().expertReview();
        if (file.choice() == null || file.answers() == null) {
            return notYet();
        }
        if (file.choice().form() == null) {
            return notApplicable("formUnknown");
        }
        return switch (file.choice().form()) {
            case MEETING -> file.meeting() != null ? holds("met", file.meeting().on()) : warning("notMet", null);
            case WRITTEN -> inWriting(file) > 0 ? holds("written", inWriting(file)) : warning("notWritten", null);
            case COMMISSIONED -> isBlank(file.choice().body()) ? warning("nobodyCommissioned", null)
                    : holds("commissioned", file.choice().body());
        };
    }

    @Override
    Verdict back(Situation s) {
        ExpertsChosen choice = s.dossier().expertReview().choice();
        return choice == null || choice.form() == null ? cannotTell("unknown", NextAct.in(s).changeDraft()) : forward(s);
    }

    private static int inWriting(ExpertFile file) {
        return file.opinions().size() + (file.report() == null ? 0 : file.report().others().size());
    }
}
