package cn.fadu.statute;

import java.util.Optional;
import java.util.stream.Stream;

/** The numbers a jurisdiction profile can set. The national profile sets those that national law sets, and no others. */
public enum Figure {

    /** Least length of an open consultation, the day of publication not counted (Order 713, Art. 15(1)). */
    CONSULTATION_DAYS("consultationDays", Unit.CALENDAR_DAYS, Floor.LEAST),
    /** Guaranteed time of the legality review (Order 713, Art. 26(2)). */
    REVIEW_WORKING_DAYS("reviewWorkingDays", Unit.WORKING_DAYS, Floor.LEAST),
    /** Within which a review is completed, from complete material; no national number. */
    REVIEW_COMPLETION_WORKING_DAYS("reviewCompletionWorkingDays", Unit.WORKING_DAYS),
    /** Most days by which that time can be extended, all extensions together; no national number. */
    REVIEW_EXTENSION_WORKING_DAYS("reviewExtensionWorkingDays", Unit.WORKING_DAYS),
    /** Least number of opinions of legal advisers or government lawyers (Order 713, Art. 28). */
    ADVISER_OPINIONS_MIN("adviserOpinionsMin", Unit.COUNT, Floor.LEAST),
    /** From the date of the text to publication (Government Information Regulation, Art. 26). */
    PUBLICATION_WORKING_DAYS("publicationWorkingDays", Unit.WORKING_DAYS, Floor.MOST),
    /** By which materials reach the participants before a hearing (Order 713, Art. 16(3)). */
    HEARING_MATERIALS_DAYS("hearingMaterialsDays", Unit.CALENDAR_DAYS, Floor.LEAST),
    /** By which a hearing is announced; no national number. */
    HEARING_NOTICE_DAYS("hearingNoticeDays", Unit.CALENDAR_DAYS),
    /** Least share of stakeholders among the participants of a hearing; no national number. */
    HEARING_STAKEHOLDERS_PERCENT_MIN("hearingStakeholdersPercentMin", Unit.PERCENT),
    /** Least number of experts; no national number. */
    EXPERTS_MIN("expertsMin", Unit.COUNT),
    /** Greatest share of experts of the undertaking unit or under it, rounded down to whole per cent; no national number. */
    EXPERT_INSIDERS_PERCENT_MAX("expertInsidersPercentMax", Unit.PERCENT),
    /** Least share of the members, the chief included, who are present when an item is discussed; no national number. */
    MEETING_QUORUM_PERCENT("meetingQuorumPercent", Unit.PERCENT),
    /** Last day of the year on which its catalogue is published; no national day. */
    CATALOGUE_PUBLICATION_DAY("cataloguePublicationDay", Unit.DAY_OF_YEAR),
    /** From completion to the hand-over of the file; no national number. */
    ARCHIVE_DAYS("archiveDays", Unit.CALENDAR_DAYS),
    /** Of execution after which an evaluation is considered; no national number (Order 713, Art. 36(1) names none). */
    EVALUATION_MONTHS("evaluationMonths", Unit.MONTHS),
    /** Letters of the public after which an evaluation is considered; the national text says many (Order 713, Art. 36(1)). */
    LETTERS_FOR_EVALUATION("lettersForEvaluation", Unit.COUNT),
    /** Within which a letter about the execution is answered; no national number. */
    LETTER_ANSWER_WORKING_DAYS("letterAnswerWorkingDays", Unit.WORKING_DAYS),
    /** Before a limit, from which a yellow warning stands; no law sets one, practice of the product is 3. */
    WARNING_YELLOW_DAYS("warningYellowDays", Unit.WORKING_DAYS),
    /** Before a limit, from which an orange warning stands; no law sets one, practice of the product is 1. */
    WARNING_ORANGE_DAYS("warningOrangeDays", Unit.WORKING_DAYS);

    /** What a number counts, with the values it may have. A day of the year is its month times 100 plus its day of the month. */
    public enum Unit {
        CALENDAR_DAYS(1, 3650),
        WORKING_DAYS(1, 1000),
        MONTHS(1, 600),
        PERCENT(1, 100),
        COUNT(1, 100_000),
        DAY_OF_YEAR(101, 1231);

        private final int least;
        private final int most;

        Unit(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }
    }

    /** How a number of national law binds the profiles that extend it: they may not go below it, or not above it. */
    enum Floor {
        LEAST,
        MOST
    }

    private final String key;
    private final Unit unit;
    private final Floor floor;

    Figure(String key, Unit unit) {
        this(key, unit, null);
    }

    Figure(String key, Unit unit, Floor floor) {
        this.key = key;
        this.unit = unit;
        this.floor = floor;
    }

    /** Its name in profile files. */
    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether every profile has it, set by itself or by one it extends. */
    boolean isAlwaysSet() {
        return floor != null;
    }

    /** Whether a profile may set this value though the law it extends sets the other. */
    boolean allows(int value, int national) {
        return floor == null || (floor == Floor.LEAST ? value >= national : value <= national);
    }

    static Optional<Figure> ofKey(String key) {
        return Stream.of(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
