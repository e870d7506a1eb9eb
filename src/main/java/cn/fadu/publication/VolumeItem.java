package cn.fadu.publication;

import cn.fadu.dossier.VolumePart;

/** Kinds of material in a volume, in the order in which they are filed; the text is {@code volume.<name>}. */
enum VolumeItem {
    APPLICATION(VolumePart.START),
    START_DECISION(VolumePart.START),
    DRAFT(VolumePart.DRAFT),
    DEPARTMENTS(VolumePart.DEPARTMENTS),
    DISPUTE(VolumePart.DEPARTMENTS),
    CONSULTATION(VolumePart.PUBLIC),
    OTHER_FORMS(VolumePart.PUBLIC),
    GROUPS(VolumePart.PUBLIC),
    ADOPTION(VolumePart.PUBLIC),
    HEARING(VolumePart.HEARING),
    EXPERTS(VolumePart.EXPERTS),
    RISK(VolumePart.RISK),
    RISK_FILING(VolumePart.RISK),
    RISK_FINDING(VolumePart.RISK),
    COMPETITION(VolumePart.COMPETITION),
    UNIT_CHECK(VolumePart.LEGALITY),
    UNIT_DISCUSSION(VolumePart.LEGALITY),
    ADVICE(VolumePart.LEGALITY),
    LEGALITY(VolumePart.LEGALITY),
    AGENDA(VolumePart.DELIBERATION),
    RECORDING(VolumePart.DELIBERATION),
    MINUTES(VolumePart.DELIBERATION),
    PARTY(VolumePart.PARTY_AND_CONGRESS),
    CONGRESS(VolumePart.PARTY_AND_CONGRESS),
    ISSUE(VolumePart.PUBLICATION),
    DISTRIBUTION(VolumePart.PUBLICATION),
    DISCLOSURE(VolumePart.PUBLICATION),
    INTERPRETATION(VolumePart.PUBLICATION),
    PUBLISHED(VolumePart.PUBLICATION),
    TASKS(VolumePart.EXECUTION),
    PROGRESS(VolumePart.EXECUTION),
    EVALUATION(VolumePart.EVALUATION),
    ADJUSTMENT(VolumePart.EVALUATION),
    PAPER_ENTRIES(VolumePart.OTHER),
    CARRIED_OVER(VolumePart.OTHER),
    INCIDENTS(VolumePart.OTHER);

    private final VolumePart part;

    VolumeItem(VolumePart part) {
        this.part = part;
    }

    VolumePart part() {
        return part;
    }

    /** Key of its text. */
    String text() {
        return "volume." + name();
    }

    /** Whether it comes after the matter is filed, into the continuation volume. */
    boolean comesLater() {
        return part == VolumePart.EXECUTION || part == VolumePart.EVALUATION;
    }
}
