package cn.fadu.followup;

/** Names of the model {@code execution}. */
final class FollowupProcess {

    static final String EVALUATION_NEEDED = "evaluationNeeded";

    private FollowupProcess() {
    }
}
