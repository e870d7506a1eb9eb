package cn.fadu.initiation;

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
 * @param matter  the matter started from it, or null
 */
public record CatalogueItem(CatalogueItemId id, OrganId organ, int year, int number, String title, UnitId unit,
                            DecisionClass decisionClass, String basis, String planned, MatterId matter) {
}
