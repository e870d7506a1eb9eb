package cn.fadu.dossier;

import cn.fadu.dossier.ExpertFact.ExpertsReviewed;

/** What came of the expert review; null until it is concluded. */
public record ExpertFile(ExpertsReviewed result) implements StageFile {

    static final ExpertFile EMPTY = new ExpertFile(null);
}
