package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureResult;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One item of the material for the meeting (Art. 29, and Art. 13 for departments): a procedure that the matter owes has a
 * result, and no later version touched what it is about.
 */
class ResultBeforeAgenda extends LawRule {

    private final Procedure procedure;

    ResultBeforeAgenda(String id, Procedure procedure, String... basis) {
        super(id, ORDER_713, Set.of(GuardedAct.PUT_ON_AGENDA), basis);
        this.procedure = procedure;
    }

    @Override
    final Optional<LocalDate> subject(Dossier dossier) {
        return Listing.on(dossier);
    }

    @Override
    final Verdict forward(Situation s) {
        Dossier dossier = s.dossier();
        if (!requires(dossier, procedure)) {
            return notRequired();
        }
        Optional<ProcedureResult> result = dossier.result(procedure);
        if (result.isEmpty()) {
            return broken("missing", NextAct.in(s).towardsResult(procedure));
        }
        if (dossier.owes(procedure)) {
            return broken("touched", NextAct.in(s).towardsResult(procedure), result.get().on());
        }
        LocalDate listed = Listing.ofCurrentDraft(dossier).map(AgendaDecided::on).orElse(s.today());
        return result.get().on().isAfter(listed)
                ? broken("late", NextAct.in(s).towardsDecision(), result.get().on(), listed)
                : found(s, result.get());
    }

    private Verdict found(Situation s, ProcedureResult result) {
        if (s.dossier().papers().carried(result).isPresent()) {
            return carriedOver(result.on());
        }
        Verdict content = content(s, result.on());
        return s.dossier().isPast() && PastRecord.isAdverse(content) && !PastRecord.restsOnStatement(content)
                ? holds("present", result.on()) : content;
    }

    /** What the result says; by default that it exists is enough. */
    Verdict content(Situation s, LocalDate on) {
        return holds("present", on);
    }

    @Override
    final Verdict back(Situation s) {
        Dossier dossier = s.dossier();
        AgendaDecided listing = Listing.of(dossier).orElseThrow();
        if (!requires(dossier, procedure)) {
            return notRequired();
        }
        Optional<ProcedureResult> result = dossier.result(procedure);
        if (result.isEmpty()) {
            return broken("missing", NextAct.in(s).towardsResult(procedure));
        }
        int about = number(dossier, result.get().draft());
        int listed = number(dossier, listing.draft());
        if (about > listed) {
            return holds("redoneSince", result.get().on());
        }
        boolean touched = dossier.drafts().stream()
                .anyMatch(d -> d.number() > about && d.number() <= listed && d.affects().contains(procedure));
        if (touched) {
            return broken("touched", NextAct.in(s).towardsResult(procedure), result.get().on());
        }
        return result.get().on().isAfter(listing.on())
                ? broken("late", NextAct.in(s).towardsDecision(), result.get().on(), listing.on())
                : found(s, result.get());
    }

    private static int number(Dossier dossier, Digest draft) {
        return dossier.draft(draft).map(DraftRegistered::number).orElse(0);
    }
}
