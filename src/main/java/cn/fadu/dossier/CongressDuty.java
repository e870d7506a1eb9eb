package cn.fadu.dossier;

/** What the people's congress has to do with a matter before it is issued (Order 713, Art. 8(1)). */
public enum CongressDuty { NONE, REPORT, DECISION }
