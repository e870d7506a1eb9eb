package cn.fadu.notification.web;

import cn.fadu.notification.WarningWords.Urgency;
import java.util.List;

/**
 * What templates/notification/warningsPage.html shows.
 *
 * @param tab    {@code mine}, {@code unit}, {@code organ}, {@code overdue} or {@code notices}
 * @param query  the filters as they stand in the address
 * @param next   leads to the next page, null on the last
 * @param unread whether there is something to mark as read
 * @param mail   whether mail leaves this installation
 */
record WarningsPage(List<Tab> tabs, String tab, Query query, List<Choice> levels, List<Choice> units, List<Choice> reasons,
                    List<Choice> states, List<Row> rows, String next, boolean first, boolean unread, boolean mail) {

    record Tab(String id, String label, boolean current) {
    }

    record Choice(String value, String label, boolean chosen) {
    }

    /** The filters of a list; empty texts filter nothing. */
    record Query(String level, String unit, String reasons, String state) {

        public boolean filters() {
            return !(level + unit + reasons + state).isEmpty();
        }
    }

    /**
     * A row: what limit, about what, whose, until when.
     *
     * @param matterHref null where the reader may not read the matter
     * @param reminded   how often somebody reminded of it, in words; null when nobody did
     * @param reason     state of the reason in words; null where none is asked for
     * @param explained  whether a reason was stated
     */
    record Row(String id, String href, boolean unread, Urgency urgency, String limit, String act, String matter, String matterHref,
               String responsible, String due, String reminded, String reason, boolean explained) {
    }
}
