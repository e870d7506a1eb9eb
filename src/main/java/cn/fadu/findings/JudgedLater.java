package cn.fadu.findings;

import cn.fadu.matter.RecordGrowth;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import org.springframework.stereotype.Component;

/** Puts a matter on the list of those to be judged when its record grows. */
@Component
class JudgedLater implements RecordGrowth {

    private final MattersToJudge matters;

    JudgedLater(MattersToJudge matters) {
        this.matters = matters;
    }

    @Override
    public void grew(MatterId matter, OrganId organ) {
        matters.grew(matter, organ);
    }
}
