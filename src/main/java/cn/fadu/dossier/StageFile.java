package cn.fadu.dossier;

import java.util.Set;

/** What one stage has of a matter, as a part of its dossier. */
sealed interface StageFile permits CoordinationFile, ParticipationFile, ExpertFile, RiskFile, CompetitionFile, LegalityFile,
        DeliberationFile, PublicationFile, FollowupFile, CatalogueFile, PaperFile, WorkFile {

    /** This file after an act of its stage was taken back; itself for an act that leaves no trace in it. */
    default StageFile recalled(String act) {
        return this;
    }

    /** The procedures that lose their result when the act is taken back. */
    default Set<Procedure> reopenedBy(String act) {
        return Set.of();
    }
}
