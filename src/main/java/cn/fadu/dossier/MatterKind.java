package cn.fadu.dossier;

/** What a matter is about: one decision, or the catalogue of a year. */
public enum MatterKind {
    DECISION,
    CATALOGUE
}
