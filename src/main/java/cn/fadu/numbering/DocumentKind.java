package cn.fadu.numbering;

/** The kinds of documents an organ numbers, each with a series of its own every year. */
public enum DocumentKind {
    /** Receipts of the reviewing department (合法性审查收文). */
    RECEIPT("收"),
    /** Opinions of legality review (合法性审查意见书). */
    OPINION("合审"),
    /** Decisions issued (发文). */
    DECISION("政发"),
    /** Minutes of meetings (纪要); one number for all items of a meeting. */
    MINUTES("常务会议纪要", true),
    /** Letters that ask departments for their opinion (征求意见函). */
    CONSULTATION_LETTER("征求意见函"),
    /** Requests and reports to the Party committee (请示、报告). */
    PARTY_REQUEST("党组请"),
    /** Notices of hearings (听证公告). */
    HEARING("听证"),
    /** Letters with which units submit drafts for review (送审函). */
    SUBMISSION("送审"),
    /** One-time notices of what a submission lacks (补正通知). */
    SUPPLEMENT_NOTICE("补正");

    private final String defaultPrefix;
    private final boolean kept;

    DocumentKind(String defaultPrefix) {
        this(defaultPrefix, false);
    }

    DocumentKind(String defaultPrefix, boolean kept) {
        this.defaultPrefix = defaultPrefix;
        this.kept = kept;
    }

    /** What precedes the year where the organ has set nothing else. */
    String defaultPrefix() {
        return defaultPrefix;
    }

    /** Whether an owner that is numbered again keeps its number instead of taking the next. */
    boolean isKept() {
        return kept;
    }
}
