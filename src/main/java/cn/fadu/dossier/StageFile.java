package cn.fadu.dossier;

/** What one stage has of a matter, as a part of its dossier. */
sealed interface StageFile permits CoordinationFile, ParticipationFile, ExpertFile, RiskFile, CompetitionFile, LegalityFile,
        DeliberationFile, PublicationFile, FollowupFile, CatalogueFile, PaperFile, WorkFile, ErasureFile {
}
