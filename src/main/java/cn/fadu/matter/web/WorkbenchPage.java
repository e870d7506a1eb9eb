package cn.fadu.matter.web;

import cn.fadu.matter.web.VerdictView.DueView;
import java.util.List;

/** What templates/worklist/workbenchPage.html shows. {@code next} leads to the next page of the list, null on the last. */
record WorkbenchPage(String greeting, String person, String today, String weekday, String dayKind, String tab, int waiting,
                     List<Row> rows, String next, boolean first) {

    /**
     * A row: what to do, about what, from where, since when, until when.
     *
     * @param note what else matters, for example who took it; empty for nothing
     */
    record Row(String href, String name, String note, String matter, String matterHref, String matterNote, String from,
               String when, DueView due) {
    }
}
