package cn.fadu.matter.web;

import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.Redline.Comparison;
import java.util.List;

/**
 * What templates/matter/draftsPage.html shows: every version of the draft, and two of them laid over one another.
 *
 * @param from  the earlier of the two versions, 0 while there is only one
 * @param files what became of each file from one version to the other; empty while there is only one version
 */
record DraftsPage(String id, String title, List<Version> versions, int from, int to, List<ChangedFile> files) {

    /** @param affects procedures whose results the change touches, joined; empty for the first version */
    record Version(int number, String date, String who, String changes, String affects, List<DocumentView> files) {
    }

    /**
     * @param before     null for a file that is new
     * @param after      null for a file that is gone
     * @param same       whether both have the same digest
     * @param comparison null where there is nothing to lay over one another, or no text to do it with
     */
    record ChangedFile(String part, DocumentView before, DocumentView after, boolean same, Comparison comparison) {
    }
}
