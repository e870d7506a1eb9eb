package cn.fadu.search.web;

import cn.fadu.search.Excerpt.Part;
import java.util.List;

/**
 * What templates/search/searchPage.html shows.
 *
 * @param q       what was typed
 * @param problem why nothing was looked for, in words, empty where nothing was typed; null where something was looked for
 * @param counted how many hits there are, in words
 * @param next    address of the next page, or null
 * @param clear   address of the search without filters, or null where none is set
 */
record SearchPage(String q, String problem, String counted, List<Group> groups, List<Line> lines, String next, String clear) {

    /** One way to narrow: {@code any} leads to all of them, {@code narrowed} says whether one is chosen. */
    record Group(String label, String any, boolean narrowed, List<Choice> choices) {
    }

    record Choice(String href, String label, String count, boolean chosen) {
    }

    /** A hit; {@code act} is empty where no act stated it. Of a hit in the title the excerpt is the title. */
    record Line(String href, String title, boolean inTitle, String kind, String act, String stage, String on, List<Part> excerpt) {
    }

    public boolean isFiltered() {
        return clear != null;
    }
}
