package cn.fadu.statute;

import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What departments and lower governments propose is argued: the problem, reasons and basis, a preliminary solution, necessity
 * and feasibility (Order 713, Art. 10(2)). Leaders, deputies and citizens need not.
 */
public final class ProposalArgued {

    private static final Set<Source> ARGUING = Set.of(Source.DEPARTMENT, Source.LOWER_GOVERNMENT);

    private ProposalArgued() {
    }

    /** The components of the proposal that are owed and missing, in the order of the article. */
    public static List<String> missing(Proposal proposal) {
        if (!ARGUING.contains(proposal.source())) {
            return List.of();
        }
        Map<String, String> owed = new LinkedHashMap<>();
        owed.put("problem", proposal.problem());
        owed.put("reasons", proposal.reasons());
        owed.put("solution", proposal.solution());
        owed.put("necessity", proposal.necessity());
        owed.put("feasibility", proposal.feasibility());
        return owed.entrySet().stream().filter(e -> e.getValue() == null).map(Map.Entry::getKey).toList();
    }
}
