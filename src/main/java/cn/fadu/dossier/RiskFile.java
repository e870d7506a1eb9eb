package cn.fadu.dossier;

import cn.fadu.dossier.RiskFact.RiskAssessed;

/** What came of the risk assessment; null until it is concluded. */
public record RiskFile(RiskAssessed result) implements StageFile {

    static final RiskFile EMPTY = new RiskFile(null);
}
