package cn.fadu.matter;

import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import java.util.Map;

/** How often each rule gave each answer over the matters of an organ, when they were last judged. */
public interface RuleCounts {

    /** By the id of the rule; rules that judged nothing are left out. */
    Map<String, Map<Answer, Integer>> of(OrganId organ);
}
