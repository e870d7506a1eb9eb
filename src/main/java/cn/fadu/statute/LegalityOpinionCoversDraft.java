package cn.fadu.statute;

import cn.fadu.dossier.Coverage;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A draft that has not passed legality review, or was found unlawful, is not submitted for discussion (Art. 25). The opinion
 * covers exactly the version that goes on the agenda, not later than the day of the listing. A reply to a request for
 * comments or a remark at a meeting is never an opinion: only coverage counts. Nobody can pass this rule over.
 */
final class LegalityOpinionCoversDraft extends LawRule {

    LegalityOpinionCoversDraft() {
        super("legalityOpinionCoversDraft", ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), "order-713/25-2",
                "order-713/25-1", "order-713/29-1-5");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        if (s.dossier().drafts().isEmpty()) {
            return broken("notReviewed", NextAct.in(s).towardsOpinion());
        }
        return judge(s, s.dossier().currentDraft().orElseThrow().draft(),
                Listing.ofCurrentDraft(s.dossier()).map(AgendaDecided::on).orElse(s.today()));
    }

    @Override
    Verdict back(Situation s) {
        AgendaDecided listing = Listing.of(s.dossier()).orElseThrow();
        return judge(s, listing.draft(), listing.on());
    }

    private Verdict judge(Situation s, Digest draft, LocalDate day) {
        Optional<Coverage> coverage = Reviewed.coverage(s.dossier().legality(), draft, day);
        if (coverage.isEmpty()) {
            boolean concluded = Reviewed.lastOpinion(s.dossier().legality(), day).map(o -> o.conclusion() != null).orElse(true);
            return concluded ? notCovered(s, draft, day) : notRecorded(s, NextAct.in(s).towardsOpinion());
        }
        return Reviewed.riskStatedWithoutGround(s.dossier(), day)
                ? broken("riskStatedWithoutGround", NextAct.in(s).changeDraft())
                : holds("covered", coverage.get().since());
    }

    private Verdict notCovered(Situation s, Digest draft, LocalDate day) {
        Optional<OpinionIssued> last = Reviewed.lastOpinion(s.dossier().legality(), day);
        Optional<OpinionIssued> unlawful = Reviewed.unlawful(s.dossier().legality(), draft, day);
        if (unlawful.isPresent()) {
            return broken("unlawful", remedy(s), unlawful.get().on());
        }
        Optional<Coverage> later = s.dossier().legality().coverageOf(draft).filter(c -> c.since().isAfter(day));
        if (later.isPresent()) {
            return broken("coveredTooLate", NextAct.in(s).towardsDecision(), later.get().since(), day);
        }
        if (last.isPresent() && last.get().conclusion() == Conclusion.AMEND_THEN_SUBMIT) {
            return broken("amendmentsOpen", remedy(s), last.get().on());
        }
        if (last.isPresent()) {
            return broken("changedSince", remedy(s), last.get().on());
        }
        return hasOnlyComments(s.dossier()) ? broken("commentsAreNoReview", remedy(s)) : broken("notReviewed", remedy(s));
    }

    /** Somebody gave a view of the draft, to a consultation or asked by the reviewer; nobody issued an opinion. */
    private static boolean hasOnlyComments(Dossier dossier) {
        return !dossier.coordination().replies().isEmpty() || dossier.coordination().summary() != null
                || dossier.legality().heard().inquiries() > 0;
    }

    /** A version found unlawful after it was covered owes nothing more; only a new version leads on. */
    private static Remedy remedy(Situation s) {
        boolean owed = s.dossier().drafts().isEmpty()
                || s.dossier().legality().coverageOf(s.dossier().currentDraft().orElseThrow().draft()).isEmpty();
        return owed ? NextAct.in(s).towardsOpinion() : NextAct.in(s).changeDraft();
    }
}
