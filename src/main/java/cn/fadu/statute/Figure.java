package cn.fadu.statute;

import java.util.Optional;
import java.util.stream.Stream;

/** The numbers a jurisdiction profile can set. The national profile sets those that national law sets, and no others. */
public enum Figure {

    /** Least length of an open consultation, calendar days, the day of publication not counted (Order 713, Art. 15(1)). */
    CONSULTATION_DAYS("consultationDays", true),
    /** Guaranteed time of the legality review, working days (Order 713, Art. 26(2)). */
    REVIEW_WORKING_DAYS("reviewWorkingDays", true),
    /** Least number of opinions of legal advisers or government lawyers (Order 713, Art. 28). */
    ADVISER_OPINIONS_MIN("adviserOpinionsMin", true),
    /** Working days from the date of the text to publication (Government Information Regulation, Art. 26). */
    PUBLICATION_WORKING_DAYS("publicationWorkingDays", true),
    /** Calendar days by which materials reach the participants before a hearing (Order 713, Art. 16(3)). */
    HEARING_MATERIALS_DAYS("hearingMaterialsDays", true),
    /** Calendar days by which a hearing is announced; no national number. */
    HEARING_NOTICE_DAYS("hearingNoticeDays", false),
    /** Least number of experts; no national number. */
    EXPERTS_MIN("expertsMin", false),
    /** Greatest share of experts of the undertaking unit or under it, per cent; no national number. */
    EXPERT_INSIDERS_PERCENT_MAX("expertInsidersPercentMax", false),
    /** Calendar days from completion to the hand-over of the file; no national number. */
    ARCHIVE_DAYS("archiveDays", false),
    /** Months of execution after which an evaluation is considered; no national number (Order 713, Art. 36(1) names none). */
    EVALUATION_MONTHS("evaluationMonths", false),
    /** Letters of the public after which an evaluation is considered; the national text says many (Order 713, Art. 36(1)). */
    LETTERS_FOR_EVALUATION("lettersForEvaluation", false),
    /** Working days within which a letter about the execution is answered; no national number. */
    LETTER_ANSWER_WORKING_DAYS("letterAnswerWorkingDays", false);

    private final String key;
    private final boolean always;

    Figure(String key, boolean always) {
        this.key = key;
        this.always = always;
    }

    /** Its name in profile files. */
    public String key() {
        return key;
    }

    /** Whether every profile has it, set by itself or by one it extends. */
    boolean isAlwaysSet() {
        return always;
    }

    static Optional<Figure> ofKey(String key) {
        return Stream.of(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
