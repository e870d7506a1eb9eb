package cn.fadu.findings;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import java.util.List;

/**
 * Which findings are asked for. Empty texts filter nothing.
 *
 * @param organs whose matters; never empty
 * @param rules  ids of rules, or null for all
 * @param found  {@code now} for what is found now, {@code gone} for what no longer is, otherwise both
 * @param matter one matter, or null for all
 * @param year   as it is written
 * @param text   part of a title, of an item of the catalogue or of a document's number
 */
public record FindingFilter(List<OrganId> organs, List<String> rules, String answer, String found, MatterId matter, String unit,
                            String decisionClass, String year, String stage, String state, String text) {

    public static final String NOW = "now";
    public static final String GONE = "gone";

    public FindingFilter {
        organs = List.copyOf(organs);
    }
}
