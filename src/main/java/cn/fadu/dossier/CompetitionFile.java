package cn.fadu.dossier;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;

/** What came of the fair-competition review; null until it is concluded. */
public record CompetitionFile(FairCompetitionReviewed result) implements StageFile {

    static final CompetitionFile EMPTY = new CompetitionFile(null);
}
