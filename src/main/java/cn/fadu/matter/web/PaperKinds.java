package cn.fadu.matter.web;

import java.util.List;
import java.util.Map;

/** How the entries of an act are printed: the style of the sheet, and which entries before it belong on the same paper. */
final class PaperKinds {

    private static final String DISCUSSION = "act_openDiscussion";
    private static final String DECISION = "act_recordDecision";
    private static final String MINUTES = "userTask_writeMinutes";
    private static final String OPINION = "userTask_draftOpinion";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("userTask_issueOpinion", new Kind(Style.OFFICIAL, List.of(OPINION), false, Addressee.LEAD_UNIT)),
            Map.entry("userTask_submitForReview", new Kind(Style.OFFICIAL, List.of(), false, Addressee.REVIEWERS)),
            Map.entry("userTask_signSubmission", new Kind(Style.OFFICIAL, List.of("userTask_submitForReview"), false, Addressee.REVIEWERS)),
            Map.entry("userTask_publishNotice", new Kind(Style.OFFICIAL, List.of("userTask_draftNotice"), false, Addressee.NOBODY)),
            Map.entry("userTask_announceHearing", new Kind(Style.OFFICIAL, List.of(), false, Addressee.NOBODY)),
            Map.entry("userTask_recordHearing", new Kind(Style.RECORD, List.of("act_recordHearingHeld"), false, Addressee.NOBODY)),
            Map.entry("userTask_reportHearing", new Kind(Style.OFFICIAL, List.of(), false, Addressee.NOBODY)),
            Map.entry("userTask_reportExpertReview", new Kind(Style.OFFICIAL, List.of(), false, Addressee.NOBODY)),
            Map.entry("userTask_assessRisk", new Kind(Style.OFFICIAL, List.of(), false, Addressee.LEAD_UNIT)),
            Map.entry("userTask_reviewFairCompetition", new Kind(Style.OFFICIAL, List.of(), false, Addressee.LEAD_UNIT)),
            Map.entry("userTask_askDepartments", new Kind(Style.OFFICIAL, List.of(), false, Addressee.NOBODY)),
            Map.entry("userTask_replyToDepartment", new Kind(Style.OFFICIAL, List.of(), false, Addressee.LEAD_UNIT)),
            Map.entry("userTask_informPartyCommittee", new Kind(Style.OFFICIAL, List.of(), true, Addressee.NOBODY)),
            Map.entry("userTask_issueDecision", new Kind(Style.OFFICIAL, List.of(), true, Addressee.NOBODY)),
            Map.entry("userTask_publishDecision", new Kind(Style.OFFICIAL, List.of(), true, Addressee.NOBODY)),
            Map.entry(MINUTES, new Kind(Style.MINUTES, List.of(DISCUSSION, DECISION), true, Addressee.NOBODY)),
            Map.entry("userTask_signMinutes", new Kind(Style.MINUTES, List.of(DISCUSSION, DECISION, MINUTES), true, Addressee.NOBODY)),
            Map.entry("userTask_signMinutesAsPresider",
                    new Kind(Style.MINUTES, List.of(DISCUSSION, DECISION, MINUTES), true, Addressee.NOBODY)),
            Map.entry(DECISION, new Kind(Style.RECORD, List.of(DISCUSSION, "act_recordStatement", "act_recordOthersAgree"), true, Addressee.NOBODY)));

    private static final Kind SLIP = new Kind(Style.SLIP, List.of(), false, Addressee.NOBODY);

    private PaperKinds() {
    }

    /** A document with a head, minutes, a record of what was said, or a form with boxes. */
    enum Style { OFFICIAL, MINUTES, RECORD, SLIP }

    enum Addressee { NOBODY, LEAD_UNIT, REVIEWERS }

    /**
     * @param with    actions whose entries belong on the paper, from the latest entry of the first of them on
     * @param byOrgan whether the organ issues it and not the unit of who acted
     */
    record Kind(Style style, List<String> with, boolean byOrgan, Addressee addressee) {
    }

    static Kind of(String action) {
        return KINDS.getOrDefault(action, SLIP);
    }
}
