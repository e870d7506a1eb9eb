package cn.fadu.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Procedures;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Findings as tests need them, through the steps that auditors take. */
@Component
public class TestFindings {

    private final JudgeMatters judging;
    private final FindingRows findings;
    private final FindingLife life;
    private final Procedures procedures;

    TestFindings(JudgeMatters judging, FindingRows findings, FindingLife life, Procedures procedures) {
        this.judging = judging;
        this.findings = findings;
        this.life = life;
        this.procedures = procedures;
    }

    /** Judges all matters and gives what this rule suspects about one. */
    public Finding suspected(MatterId matter, String rule) {
        judging.judgeAll();
        return findings.find(matter, rule).filter(Finding::found).orElseThrow(() -> new AssertionError(rule + " suspects nothing"));
    }

    /** Suspected, verified, upheld, and the unit asked to put it right. */
    public Finding demanded(MatterId matter, String rule, String unit) {
        Finding finding = suspected(matter, rule);
        does(finding, LifeStep.VERIFY, new FindingLife.Input("Compared with the file", "Entry 9", null, null, null));
        does(finding, LifeStep.UPHOLD, new FindingLife.Input("Nobody was asked", null, null, null, null));
        does(finding, LifeStep.DEMAND, new FindingLife.Input("Ask the public", null, unit, procedures.today().plusDays(20).toString(), null));
        return findings.find(finding.id()).orElseThrow();
    }

    private void does(Finding finding, LifeStep step, FindingLife.Input input) {
        assertThat(life.perform(finding.id(), step, new ActId(UUID.randomUUID()), procedures.as("auditor"), input)).as(step.name()).isEmpty();
    }
}
