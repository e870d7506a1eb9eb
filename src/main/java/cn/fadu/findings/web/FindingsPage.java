package cn.fadu.findings.web;

import cn.fadu.findings.web.FindingTexts.Said;
import java.util.List;

/**
 * What templates/findings/findingsPage.html and findingsPrintPage.html show.
 *
 * @param found  how many findings the filters admit
 * @param next   address of the page that follows, or null
 * @param clear  address without filters
 * @param asked  what is filtered by, in words, for the print; empty when nothing is
 * @param capped whether the print holds fewer than were found
 */
record FindingsPage(FindingQuery query, long found, List<Line> lines, List<Choices> filters, Progress progress, String next,
                    String clear, String sheet, String print, String asked, String organ, String printedOn, boolean capped) {

    /** One finding. {@code organ} is empty for one of the reader's own organ. */
    record Line(String href, Said said, String rule, String articles, String title, String unit, String organ, String happened,
                String state, String stateTone, boolean gone) {
    }

    /** A filter with its values. */
    record Choices(String name, String label, String any, List<Choice> choices) {
    }

    record Choice(String value, String label, boolean selected) {
    }

    /**
     * How far the judging of all matters has come.
     *
     * @param done    of {@code total}, while it is under way
     * @param text    since when, why and how far, in words
     * @param waiting how many matters wait to be judged since their record grew; empty for none
     * @param failed  how many could not be judged; empty for none
     */
    record Progress(boolean underWay, long done, long total, String text, String waiting, String failed) {
    }
}
