package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.StartFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What departments and lower governments propose is argued: the problem, reasons and basis, a preliminary solution, necessity
 * and feasibility (Order 713, Art. 10, item 2). Leaders, deputies and citizens need not. What the catalogue lists was argued
 * before it was listed.
 */
public final class ProposalArgued extends LawRule {

    private static final Set<Source> ARGUING = Set.of(Source.DEPARTMENT, Source.LOWER_GOVERNMENT);
    private static final int PARTS = 5;

    ProposalArgued() {
        super("proposalArgued", ORDER_713, Set.of(GuardedAct.START_PROCEDURE), "order-713/10-1-2");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Begun.decidedOn(dossier);
    }

    @Override
    Verdict forward(Situation s) {
        StartFile start = s.dossier().start();
        if (start == null || start.isCatalogue()) {
            return notYet();
        }
        if (start.catalogueYear() != null) {
            return holds("inCatalogue", Integer.toString(start.catalogueYear()));
        }
        if (start.proposal() == null || start.proposal().source() == null) {
            return cannotTell("unknown", supplement(s));
        }
        if (!ARGUING.contains(start.proposal().source())) {
            return notApplicable("bySomebodyElse");
        }
        int missing = missing(start.proposal()).size();
        return missing == 0 ? holds("argued") : broken("partMissing", supplement(s), missing);
    }

    /** A matter that came with its papers was argued there, if at all. */
    @Override
    Verdict back(Situation s) {
        Verdict verdict = forward(s);
        boolean onPaper = verdict.answer() == Answer.BROKEN && missing(s.dossier().start().proposal()).size() == PARTS;
        return onPaper ? cannotTell("unknown", supplement(s)) : verdict;
    }

    private static Remedy supplement(Situation s) {
        boolean deciding = s.asked() == GuardedAct.START_PROCEDURE && s.dossier().start().isStarted();
        return deciding ? NextAct.in(s).act("userTask_decideStart", Desks.CHIEF) : NextAct.in(s).changeDraft();
    }

    /** The components of the proposal that are owed and missing, in the order of the article. */
    public static List<String> missing(Proposal proposal) {
        if (proposal.source() == null || !ARGUING.contains(proposal.source())) {
            return List.of();
        }
        Map<String, String> owed = new LinkedHashMap<>();
        owed.put("problem", proposal.problem());
        owed.put("reasons", proposal.reasons());
        owed.put("solution", proposal.solution());
        owed.put("necessity", proposal.necessity());
        owed.put("feasibility", proposal.feasibility());
        return owed.entrySet().stream().filter(e -> isBlank(e.getValue())).map(Map.Entry::getKey).toList();
    }
}
