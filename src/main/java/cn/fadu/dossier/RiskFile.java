package cn.fadu.dossier;

import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.dossier.RiskFact.RiskFound;
import cn.fadu.dossier.RiskFact.RiskReportFiled;
import java.util.ArrayList;
import java.util.List;

/**
 * The risk assessment in hand; planning one starts a clean file. Components are null until their act was done.
 *
 * @param supplements reports added to the report since it was made
 * @param foundOn     how many of the supplements the organ had before it when it found
 * @param earlier     the report of the round before this one, null before the second
 */
public record RiskFile(RiskAssessmentPlanned plan, RiskAssessed report, List<RiskAssessed> supplements,
                       RiskReportFiled filing, RiskFound finding, int foundOn, RiskAssessed earlier) implements StageFile {

    static final RiskFile EMPTY = new RiskFile(null, null, List.of(), null, null, 0, null);
    public RiskFile {
        supplements = List.copyOf(supplements);
    }

    /** The latest report, whatever draft it is about, without what was added to it; null before the first. */
    public RiskAssessed result() {
        return report != null ? report : earlier;
    }

    /** Whether the report in hand waits to be filed. */
    public boolean awaitsFiling() {
        return report != null && plan != null && plan.filing() && filing == null;
    }

    /** Whether the organ has not found yet on all reports there are. */
    public boolean awaitsFinding() {
        return report != null && (finding == null || foundOn < supplements.size());
    }

    /** Whether the finding in hand is older than a report that was added. */
    public boolean isFindingOvertaken() {
        return finding != null && foundOn < supplements.size();
    }

    RiskFile planned(RiskAssessmentPlanned fact) {
        return new RiskFile(fact, null, List.of(), null, null, 0, result());
    }

    RiskFile assessed(RiskAssessed fact) {
        if (!fact.supplementary()) {
            return new RiskFile(plan, fact, List.of(), null, null, 0, earlier);
        }
        List<RiskAssessed> more = new ArrayList<>(supplements);
        more.add(fact);
        return new RiskFile(plan, report, more, filing, finding, foundOn, earlier);
    }

    RiskFile filed(RiskReportFiled fact) {
        return new RiskFile(plan, report, supplements, fact, finding, foundOn, earlier);
    }

    RiskFile found(RiskFound fact) {
        return new RiskFile(plan, report, supplements, filing, fact, supplements.size(), earlier);
    }
}
