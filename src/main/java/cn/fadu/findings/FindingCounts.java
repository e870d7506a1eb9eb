package cn.fadu.findings;

import cn.fadu.matter.RuleCounts;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts from the sums that the judging keeps. */
@Component
class FindingCounts implements RuleCounts {

    private final JudgementStore store;

    FindingCounts(JudgementStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Map<Answer, Integer>> of(OrganId organ) {
        return store.sums(organ);
    }
}
