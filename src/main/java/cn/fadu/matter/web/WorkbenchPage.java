package cn.fadu.matter.web;

import cn.fadu.matter.web.VerdictView.DueView;
import cn.fadu.web.LimitNotices;
import java.util.List;

/**
 * What templates/worklist/workbenchPage.html shows.
 *
 * @param tab  {@code waiting}, {@code unit}, {@code done}, {@code started} or {@code copies}
 * @param q    words the list is filtered by; empty for all
 * @param next leads to the next page of the list, null on the last
 * @param limits limits that are near or past, above the work that waits
 */
record WorkbenchPage(String greeting, String person, String today, String weekday, String dayKind, List<Tab> tabs, String tab,
                     String q, List<Row> rows, String next, boolean first, List<LimitNotices.Item> limits) {

    /** Whether the day due of any row may still move. */
    public boolean hasProvisional() {
        return rows.stream().anyMatch(row -> row.due() != null && row.due().provisional());
    }

    /** A list; {@code count} is null where nothing is counted. */
    record Tab(String id, String label, String count, boolean current) {
    }

    /**
     * A row: what to do, about what, from where, since when, until when.
     *
     * @param unread   whether this person has not opened it yet
     * @param note     what else matters, for example who took it; empty for nothing
     * @param reminded how often somebody reminded of it, in words; null when nobody did
     * @param copy     id of the copy the row is, for marking it read; otherwise null
     */
    record Row(String href, String name, boolean unread, String note, String reminded, String matter, String matterHref,
               String matterNote, String from, String when, DueView due, String copy) {
    }
}
