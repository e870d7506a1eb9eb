package cn.fadu.dossier;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionScreened;

/**
 * The fair-competition review in hand; a first review starts a clean file.
 *
 * @param screening the first review, null before it
 * @param review    the regulator's review of what was screened, null before it
 * @param earlier   the last review of a round before this one, null before the second
 */
public record CompetitionFile(FairCompetitionScreened screening, FairCompetitionReviewed review,
                              FairCompetitionReviewed earlier) implements StageFile {

    static final CompetitionFile EMPTY = new CompetitionFile(null, null, null);

    /** The latest review, whatever draft it is about; null before the first. */
    public FairCompetitionReviewed result() {
        return review != null ? review : earlier;
    }

    /** Whether the regulator has the first review before it. */
    public boolean awaitsRegulator() {
        return screening != null && review == null;
    }

    CompetitionFile screened(FairCompetitionScreened fact) {
        return new CompetitionFile(fact, null, result());
    }

    CompetitionFile reviewed(FairCompetitionReviewed fact) {
        return new CompetitionFile(screening, fact, earlier);
    }
}
