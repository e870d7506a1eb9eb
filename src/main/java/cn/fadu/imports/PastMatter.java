package cn.fadu.imports;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.ImportFact;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.PastStep;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/** A procedure of the past as its record will have it: entry by entry the same for the same steps in any order. */
final class PastMatter {

    private final List<List<Fact>> entries;

    /**
     * Who enters it, when and from what.
     *
     * @param leadUnit of today's organ, or null where the source's is none of its units
     * @param profile  reference of the jurisdiction profile it is judged by
     */
    record Entering(Actor actor, LocalDate today, UnitId leadUnit, String profile, DocumentRef sourceFile) {
    }

    private PastMatter(List<List<Fact>> entries) {
        this.entries = entries;
    }

    static PastMatter of(PastProcedure past, Entering entering) {
        List<PastStep> steps = StepOrder.of(past.steps());
        LocalDate first = steps.stream().flatMap(s -> s.when().earliest().stream()).filter(d -> !d.isAfter(entering.today()))
                .min(LocalDate::compareTo).orElse(entering.today());
        Actor actor = entering.actor();
        PastProcedureEntered entered = new PastProcedureEntered(first, entering.today(), actor.organ(), past.title(),
                past.decisionClass(), entering.leadUnit() == null ? ImportFact.UNKNOWN_UNIT : entering.leadUnit(), past.organ(),
                past.unit(), past.flags(), PastDuties.of(past), Digest.ofText("text of the decision: " + past.title()),
                past.source(), past.place(), entering.sourceFile(), steps.size(), actor.person(), actor.unit(), actor.post(),
                entering.profile());
        return new PastMatter(new PastFacts(entered, steps).entries());
    }

    /** The facts of each entry, in order; at most one entry more than there are steps. */
    List<List<Fact>> entries() {
        return entries;
    }

    Dossier dossier() {
        return Dossier.of(entries.stream().flatMap(List::stream).toList());
    }
}
