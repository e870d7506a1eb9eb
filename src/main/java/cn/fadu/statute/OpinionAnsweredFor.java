package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The reviewing department issues its opinion and answers for it (Art. 28): it bears a number, and somebody signed it. */
final class OpinionAnsweredFor extends LawRule {

    OpinionAnsweredFor() {
        super("opinionAnsweredFor", ORDER_713, Set.of(GuardedAct.ISSUE_OPINION), "order-713/28");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().issued()).map(o -> o.on());
    }

    @Override
    Verdict forward(Situation s) {
        OpinionIssued opinion = s.dossier().legality().issued();
        if (opinion == null) {
            return notYet();
        }
        Remedy again = NextAct.in(s).act("userTask_issueOpinion", Desks.DIRECTOR);
        if (opinion.by() == null) {
            return cannotTell("signerUnknown", again, opinion.on());
        }
        return isBlank(opinion.number()) ? warning("withoutNumber", again, opinion.on()) : holds("issued", opinion.number());
    }
}
