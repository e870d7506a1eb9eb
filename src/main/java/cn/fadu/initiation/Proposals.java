package cn.fadu.initiation;

import cn.fadu.dossier.InitiationFact.PriorWork;
import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.PersonalText;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.ProposalArgued;
import java.util.List;

/** Reads what the forms about the start and the catalogue share. */
public final class Proposals {

    private Proposals() {
    }

    static Proposal argued(FormValues values, ActContext.Personal personal) {
        return argued(values, personal.of(values.textOrNull("proposer")));
    }

    private static Proposal argued(FormValues values, PersonalText proposer) {
        return new Proposal(values.choice("source", Source.class), proposer, values.textOrNull("problem"),
                values.textOrNull("reasons"), values.textOrNull("solution"), values.textOrNull("necessity"),
                values.textOrNull("feasibility"));
    }

    /** A problem for each argument that whoever proposes has to give and did not. */
    public static List<FieldProblem> notArgued(FormValues values) {
        return ProposalArgued.missing(argued(values, (PersonalText) null)).stream()
                .map(component -> FieldProblem.of(component, "problem.proposal-not-argued")).toList();
    }

    static List<PriorWork> priorWork(FormValues values) {
        return values.rows("priorWork").stream()
                .map(row -> new PriorWork(row.text("title"), row.textOrNull("kind"), row.textOrNull("doneOn"))).toList();
    }

    /** The units that undertake the matter beside the lead. */
    static List<UnitId> units(FormValues values, UnitId lead) {
        return values.ticked("coUnits").stream().map(UnitId::new).filter(unit -> !unit.equals(lead)).toList();
    }
}
