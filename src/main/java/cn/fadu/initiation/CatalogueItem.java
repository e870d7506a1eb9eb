package cn.fadu.initiation;

import cn.fadu.dossier.CatalogueFile.Listing;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;

/**
 * An item of the annual catalogue (年度重大行政决策事项目录).
 *
 * @param number  from one, within the year
 * @param basis   laws and policies it rests on, as text
 * @param planned when it is to be decided, as printed
 * @param procedures what is to be done before the decision, as printed
 * @param state   as published, added, changed or cancelled since
 * @param matter  the matter started from it, or null
 */
public record CatalogueItem(CatalogueItemId id, OrganId organ, int year, int number, String title, UnitId unit,
                            DecisionClass decisionClass, String basis, String planned, String procedures, boolean hearing,
                            Listing.State state, MatterId matter) {

    /** Whether nothing can be started from it any more. */
    public boolean isCancelled() {
        return state == Listing.State.CANCELLED;
    }
}
