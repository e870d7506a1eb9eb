package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureResult;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The material sent for legality review shows that the procedures owed were carried out (Art. 26(1), Art. 27, item 2). The
 * law fixes no order among them, so one still open at submission is a warning; only the agenda waits for it.
 */
final class ProcedureBeforeReview extends LawRule {

    private final Procedure procedure;

    ProcedureBeforeReview(String id, Procedure procedure) {
        super(id, ORDER_713, Set.of(GuardedAct.SUBMIT_FOR_REVIEW), "order-713/26-1", "order-713/27-1-2");
        this.procedure = procedure;
    }

    /** The submission, or the opinion where a record has no submission. */
    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        LegalityFile file = dossier.legality();
        return file.sentOn().or(() -> Optional.ofNullable(file.issued()).map(o -> o.on()));
    }

    @Override
    Verdict forward(Situation s) {
        if (!requires(s.dossier(), procedure)) {
            return notRequired();
        }
        return s.dossier().owes(procedure) || s.dossier().drafts().isEmpty()
                ? warning("open", NextAct.in(s).towardsResult(procedure))
                : holds("done", s.dossier().result(procedure).orElseThrow().on());
    }

    /** Once the opinion is issued it is what counts: a procedure finished in between no longer matters. */
    @Override
    Verdict back(Situation s) {
        if (!requires(s.dossier(), procedure)) {
            return notRequired();
        }
        LegalityFile file = s.dossier().legality();
        Optional<ProcedureResult> result = s.dossier().result(procedure);
        if (result.isEmpty() && s.dossier().isPast()) {
            return notRecorded();
        }
        if (file.issued() != null) {
            return isLate(s.dossier(), result, file.issued().draft(), file.issued().on())
                    ? warning("openAtOpinion", openRemedy(s), file.issued().on())
                    : holds("done", result.orElseThrow().on());
        }
        LocalDate sent = file.sentOn().orElseThrow();
        Digest submitted = file.submission() == null ? null : file.submission().draft();
        return isLate(s.dossier(), result, submitted, sent)
                ? warning("openAtSubmission", openRemedy(s), sent)
                : holds("done", result.orElseThrow().on());
    }

    /** A later result for a later version says nothing of an earlier one, which the dossier no longer holds. */
    private static boolean isLate(Dossier dossier, Optional<ProcedureResult> result, Digest reviewed, LocalDate on) {
        return result.isEmpty() || result.get().on().isAfter(on)
                && number(dossier, result.get().draft()) <= number(dossier, reviewed);
    }

    private static int number(Dossier dossier, Digest draft) {
        return dossier.draft(draft).map(d -> d.number()).orElse(0);
    }

    private Remedy openRemedy(Situation s) {
        return s.dossier().owes(procedure) ? NextAct.in(s).towardsResult(procedure) : null;
    }
}
