package cn.fadu.findings;

import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.Panel;
import cn.fadu.matter.Situations;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Verdict;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the rules suspect about a matter under review, beside the forms of those who review it. */
@Component
@Order(30)
class ReviewFindings implements Panel {

    private static final Set<String> ACTS = Set.of("userTask_checkMaterials", "userTask_assignReview", "userTask_draftOpinion",
            "userTask_checkOpinion", "userTask_approveOpinion", "userTask_issueOpinion", "userTask_confirmAmendments",
            "userTask_judgeChangedText", "act_recordReviewMeeting");

    private final Situations situations;
    private final MatterAccess access;

    ReviewFindings(Situations situations, MatterAccess access) {
        this.situations = situations;
        this.access = access;
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        return !access.seesFindings(asked.actor(), asked.dossier()) ? Optional.empty()
                : Content.of(Words.of("web.findings"), Words.of("web.findings.help"),
                        Findings.of(situations.of(asked.dossier())).stream().map(ReviewFindings::line).toList());
    }

    private static Line line(Verdict verdict) {
        return Line.of(new Words(verdict.message(), verdict.arguments())).state(Words.of("answer." + verdict.answer().name()),
                verdict.answer() == Answer.BROKEN ? Tone.BAD : verdict.answer() == Answer.WARNING ? Tone.NEAR : Tone.PLAIN);
    }
}
