package cn.fadu.statute;

import java.util.Optional;
import java.util.stream.Stream;

/** What a jurisdiction asks for beyond the national floor, or does not. Nothing is asked for where no profile says so. */
public enum Practice {

    /** The undertaking unit's own legal section checks the draft before it is sent for review. */
    UNIT_LEGAL_CHECK("unitLegalCheck"),
    /** The undertaking unit discusses the draft collectively before it is sent for review. */
    UNIT_COLLECTIVE_DISCUSSION("unitCollectiveDiscussion"),
    /** The legal officer and an adviser sign the legality opinion together (streets). */
    ADVISER_COSIGNS("adviserCosigns"),
    /** The risk report is filed with the political-legal committee. */
    RISK_FILING("riskFiling"),
    /** Every opinion of the public is disposed of with a reason, not the main ones alone. */
    EVERY_OPINION_ANSWERED("everyOpinionAnswered"),
    /** Civil servants do not take part in hearings as participants. */
    HEARING_WITHOUT_OFFICIALS("hearingWithoutOfficials"),
    /** Deliberations are recorded in sound. */
    SOUND_RECORDING("soundRecording"),
    /** The volume that holds sound recordings of a deliberation is kept for ever. */
    SOUND_KEPT_FOR_EVER("soundKeptForEver"),
    /** A poll is taken on matters of the livelihood of the people. */
    LIVELIHOOD_POLL("livelihoodPoll"),
    /** The number of experts is odd. */
    EXPERTS_ODD("expertsOdd");

    private final String key;

    Practice(String key) {
        this.key = key;
    }

    /** Its name in profile files. */
    public String key() {
        return key;
    }

    static Optional<Practice> ofKey(String key) {
        return Stream.of(values()).filter(p -> p.key.equals(key)).findFirst();
    }
}
