package cn.fadu.statute;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised.OpinionGroup;
import cn.fadu.dossier.ParticipationFact.Disposition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Opinions received are sorted, studied and adopted where reasonable (Art. 18). The law asks for the main ones; a profile may
 * ask for every one, with a reason. That none came in is confirmed.
 */
final class OpinionsHandled extends LawRule {

    OpinionsHandled() {
        super("opinionsHandled", ORDER_713, Set.of(GuardedAct.SUMMARISE_OPINIONS), "order-713/18");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().summary()).map(x -> x.on());
    }

    @Override
    Verdict forward(Situation s) {
        AdoptionSummarised summary = s.dossier().participation().summary();
        if (summary == null) {
            return notYet();
        }
        Consultation consultation = s.dossier().consultation();
        int received = consultation == null || consultation.ended() == null ? 0 : consultation.ended().opinions();
        if (received > 0 && summary.total() == 0) {
            return broken("noneHandled", remedy(s), received);
        }
        boolean everyOne = s.profile().asksFor(Practice.EVERY_OPINION_ANSWERED, summary.on());
        if (everyOne && summary.total() < received) {
            return broken("someUnanswered", remedy(s), received, summary.total());
        }
        if (summary.groups().stream().anyMatch(OpinionsHandled::lacksReason)) {
            return everyOne ? broken("reasonMissing", remedy(s)) : warning("reasonMissing", null);
        }
        return summary.total() == 0 ? holds("none") : holds("handled", summary.total());
    }

    private static boolean lacksReason(OpinionGroup group) {
        return group.disposition() != Disposition.ADOPTED && isBlank(group.reason());
    }

    /** The summary in hand is completed; one that is made is repeated in a new round. */
    private static Remedy remedy(Situation s) {
        return s.asked() == GuardedAct.SUMMARISE_OPINIONS
                ? NextAct.in(s).act("userTask_summariseOpinions", Desks.UNDERTAKER) : NextAct.in(s).changeDraft();
    }
}
