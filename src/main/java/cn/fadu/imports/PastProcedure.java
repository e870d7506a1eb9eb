package cn.fadu.imports;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.PastFlags;
import cn.fadu.dossier.PastStep;
import java.util.List;

/**
 * A procedure of the past as a source states it; what the source does not say is null.
 *
 * @param pointer JSON pointer of the procedure in what was sent
 * @param steps   in the order in which they were sent
 */
public record PastProcedure(String pointer, String title, String organ, String unit, DecisionClass decisionClass,
                            PastFlags flags, String source, String place, List<PastStep> steps) {

    public PastProcedure {
        flags = flags == null ? PastFlags.NONE : flags;
        steps = List.copyOf(steps);
    }
}
