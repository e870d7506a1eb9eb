package cn.fadu.dossier;

/** What a piece of personal data of a member of the public is in the record for. */
public enum PersonalUse {
    /** Who proposed the matter or an item of the catalogue (Order 713, Art. 10(1)). */
    PROPOSER,
    /** Who gave an opinion in a consultation (Art. 15). */
    OPINION_GIVER,
    /** Who took part in a seminar, a visit, a questionnaire or a poll (Art. 14(2)). */
    CONSULTED,
    /** Who spoke for a group that the draft affects (Art. 14(3)). */
    GROUP_REPRESENTATIVE,
    /** Who applied to take part in a hearing, and how the participants were chosen among them (Art. 16(3)). */
    HEARING_APPLICANT,
    /** Who takes part in a hearing. */
    HEARING_PARTICIPANT,
    /** Whom the record of a hearing names (Art. 17(1)). */
    HEARING_RECORD,
    /** Who wrote about the decision or its execution (Art. 35(2)). */
    LETTER_WRITER;

    /** Whether it is part of the hearing: its list of participants or its record, which they sign. */
    public boolean isOfHearing() {
        return this == HEARING_PARTICIPANT || this == HEARING_RECORD;
    }
}
