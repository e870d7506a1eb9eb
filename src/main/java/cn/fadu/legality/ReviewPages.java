package cn.fadu.legality;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The acts on whose pages the file of the review lies open. */
final class ReviewPages {

    /** Acts of the undertaking unit before the submission leaves it. */
    private static final Set<String> UNIT = Set.of("userTask_checkInUnit", "userTask_discussInUnit", "userTask_signSubmission");
    private static final Set<String> INTAKE = Set.of("userTask_registerReceipt", "userTask_checkMaterials",
            "userTask_supplementMaterials", "userTask_assignReview");
    private static final Set<String> ADVISER = Set.of("userTask_declareInterest", "userTask_giveAdvice");
    private static final Set<String> AFTER = Set.of("userTask_answerAmendments", "userTask_confirmAmendments",
            "userTask_judgeChangedText", "userTask_decideAfterUnlawful");
    /** Acts on a drafted opinion. */
    static final Set<String> OPINION = Set.of("userTask_checkOpinion", "userTask_approveOpinion", "userTask_cosignOpinion",
            "userTask_issueOpinion");
    private static final Set<String> REVIEWER = Set.of("userTask_draftOpinion", "act_recordReviewMeeting", "act_noteInquiry",
            "act_addAdviser", "act_suspendReview", "act_resumeReview", "act_extendReview");

    /** Those who look through the material. */
    static final Set<String> MATERIALS = joined(UNIT, INTAKE, ADVISER, OPINION, REVIEWER);
    /** Those who look at what changed in the draft, and at opinions given before. */
    static final Set<String> DRAFT = joined(MATERIALS, AFTER, Set.of("userTask_submitForReview"));
    /** Those for whom the time of the review runs. */
    static final Set<String> CLOCK = joined(INTAKE, ADVISER, OPINION, REVIEWER);
    /** Those who read what advisers and others said; an adviser asked gives an opinion without it. */
    static final Set<String> HEARD = joined(OPINION, REVIEWER);

    private ReviewPages() {
    }

    @SafeVarargs
    private static Set<String> joined(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
