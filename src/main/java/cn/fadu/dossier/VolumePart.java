package cn.fadu.dossier;

/** The parts of a volume (卷内部分), in the order in which they are filed. */
public enum VolumePart {
    CONTENTS,
    START,
    DRAFT,
    DEPARTMENTS,
    PUBLIC,
    HEARING,
    EXPERTS,
    RISK,
    COMPETITION,
    LEGALITY,
    DELIBERATION,
    PARTY_AND_CONGRESS,
    PUBLICATION,
    EXECUTION,
    EVALUATION,
    OTHER
}
