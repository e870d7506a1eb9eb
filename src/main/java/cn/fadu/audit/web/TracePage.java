package cn.fadu.audit.web;

import cn.fadu.matter.web.VerdictView;
import java.util.List;

/**
 * What templates/audit/tracePage.html and tracePrintPage.html show.
 *
 * @param total    how many entries the record holds
 * @param readable how many of them this reader sees
 * @param found    how many of those the filters admit
 * @param problems what could not be understood of the filters, in words
 * @param groups   the entries of this page: by stage, or one group without a name
 * @param findings what the rules suspect; empty for a reader who sees none
 * @param asked    what is filtered by, in words, for the print; empty when nothing is
 */
record TracePage(String id, String title, List<Fact> facts, Chain chain, long total, int readable, int found,
                 List<StageLine> stages, Filters filters, List<String> problems, List<Group> groups, Links links, String asked, List<FindingView> findings) {

    record Fact(String label, String text) {
    }

    /**
     * What a rule suspects.
     *
     * @param entry number of the entry that turned the answer, or null where time alone did
     * @param href  leads an auditor to what became of it; null for others
     */
    record FindingView(VerdictView said, Long entry, String entryHref, String href) {
    }

    /** Whether the digests of the whole record, computed anew, lead from entry to entry. */
    record Chain(boolean whole, String text, String signed, String head) {
    }

    /** One stage in the overview; {@code period} is empty where it has no entries. */
    record StageLine(String name, String period, int entries, String note, String href, boolean current) {
    }

    /** The filters and what stands in them. */
    record Filters(List<Choice> people, List<Choice> posts, List<Choice> causes, List<Choice> articles, TraceQuery query) {
    }

    record Choice(String value, String label, boolean selected) {
    }

    /**
     * @param id   anchor of the stage; null for a time line
     * @param note period, number and rounds in words
     */
    record Group(String id, String name, String note, List<TraceEntryView> entries) {
    }

    /** Addresses; {@code previous} and {@code next} are null at the ends. */
    record Links(String home, String byStage, String byRecorded, String byLegal, String print, String clear, String previous,
                 String next, String place) {
    }
}
