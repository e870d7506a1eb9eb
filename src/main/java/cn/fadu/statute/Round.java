package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the present round of the preparatory procedures has come, as the record tells. */
final class Round {

    private final Dossier dossier;

    Round(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Whether the procedure begins only when the others of this round are concluded: it was concluded itself and has to be
     * repeated, or it was found to be owed late.
     */
    boolean isAwaitingNext(Procedure procedure) {
        return procedure == Procedure.LEGALITY_REVIEW ? isReviewConcluded() && !isReviewAllThatIsLeft()
                : dossier.result(procedure).isPresent() || isFoundLate(procedure) && !isBegun(procedure);
    }

    /**
     * Whether this round has come to its review: something was concluded since the last one, and what else is owed was
     * either concluded since as well or touched only by a change that came after the one this round began with.
     */
    private boolean isReviewAllThatIsLeft() {
        int reviewed = dossier.drafts().stream().filter(d -> dossier.legality().coverageOf(d.draft()).isPresent())
                .mapToInt(DraftRegistered::number).max().orElse(0);
        return Stream.of(Procedure.values()).anyMatch(p -> isConcludedAfter(reviewed, p)) && dossier.owed().stream()
                .filter(p -> p != Procedure.LEGALITY_REVIEW).allMatch(p -> isConcludedAfter(reviewed, p)
                        || dossier.result(p).isPresent() && !isTouchedBy(reviewed + 1, p));
    }

    private boolean isConcludedAfter(int version, Procedure procedure) {
        return dossier.result(procedure).flatMap(r -> dossier.draft(r.draft())).filter(d -> d.number() > version).isPresent();
    }

    private boolean isTouchedBy(int version, Procedure procedure) {
        return dossier.drafts().stream().anyMatch(d -> d.number() == version && d.affects().contains(procedure));
    }

    private boolean isFoundLate(Procedure procedure) {
        return dossier.start() != null && dossier.start().duties().stream()
                .anyMatch(d -> d.procedure() == procedure && d.reason().equals(ProcedureDuty.FOUND_LATE));
    }

    /** Whether the draft that was submitted is covered, or the reviewing department gave the file back as none of its own. */
    private boolean isReviewConcluded() {
        LegalityFile file = dossier.legality();
        boolean outOfScope = file.materialCheck() != null && file.materialCheck().outcome() == MaterialsChecked.Outcome.OUT_OF_SCOPE;
        return file.submission() != null && (outOfScope || file.coverageOf(file.submission().draft()).isPresent());
    }

    /** Another procedure of this round that is not concluded. */
    Optional<Procedure> unfinished(Procedure except) {
        return Stream.of(Procedure.values()).filter(p -> p != except && isUnfinished(p)).findFirst();
    }

    private boolean isUnfinished(Procedure procedure) {
        if (dossier.start() == null || !dossier.start().requires(procedure)) {
            return false;
        }
        return isBegun(procedure) || dossier.owes(procedure) && !isAwaitingNext(procedure);
    }

    private boolean isBegun(Procedure procedure) {
        return switch (procedure) {
            case DEPARTMENT_CONSULTATION -> NextConsultationAct.isUnderWay(dossier.coordination());
            case PUBLIC_PARTICIPATION -> dossier.participation().isRunning() || dossier.participation().awaitsPublication();
            case EXPERT_REVIEW -> dossier.expertReview().choice() != null && !dossier.expertReview().isConcluded();
            case RISK_ASSESSMENT -> dossier.riskAssessment().plan() != null && dossier.riskAssessment().finding() == null;
            case FAIR_COMPETITION_REVIEW -> dossier.competitionReview().awaitsRegulator();
            case LEGALITY_REVIEW -> dossier.legality().submission() != null && !isReviewConcluded();
        };
    }
}
