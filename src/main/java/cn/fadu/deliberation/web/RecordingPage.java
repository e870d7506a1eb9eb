package cn.fadu.deliberation.web;

import cn.fadu.matter.web.EntryView.DocumentView;
import java.util.List;

/**
 * What templates/deliberation/recordingPage.html shows.
 *
 * @param check   what comparing the stored pieces with the record came to; {@code right} whether everything is as recorded
 * @param root    of the tree over the pieces, null before the end
 * @param earlier where the entries before these are, null at the beginning; {@code later} those after them, null at the end
 * @param summary as the item's page lists the recording
 */
record RecordingPage(String meeting, String meetingHref, List<Item> items, RecordingsPart.Row summary, String stream,
                     String check, boolean right, String root, List<DocumentView> files, List<Line> lines, String earlier, String later) {

    record Item(String title, String href) {
    }

    /**
     * One entry of the stream, or a gap, which has none.
     *
     * @param entry  its number, 0 for a gap
     * @param what   kind, in words, with the reason of a pause
     * @param when   from when to when by the recorder's clock
     * @param about  size or explanation
     * @param digest of the bytes of a piece, null for others
     * @param tree   where the entry stands in the signed tree, in words
     * @param bad    whether this is the first piece that is not as recorded
     * @param href   of the bytes of a piece, null for others
     */
    record Line(long entry, String what, String when, String about, String digest, String tree, boolean bad, boolean missing,
                String href) {
    }
}
