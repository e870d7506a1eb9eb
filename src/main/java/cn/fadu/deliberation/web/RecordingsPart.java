package cn.fadu.deliberation.web;

import java.util.List;

/**
 * What templates/deliberation/recordingsFragment.html shows: the recordings of an item, made piece by piece.
 *
 * @param recorderHref where they are made; null for who makes none, or while none can be made
 */
record RecordingsPart(List<Row> rows, String recorderHref) {

    /** {@code finishHref} is null when nothing is left to be done for it; {@code tone} is the colour of the state. */
    record Row(String href, String name, String state, String tone, String about, String finishHref, String finish) {
    }

    public boolean isEmpty() {
        return rows.isEmpty() && recorderHref == null;
    }
}
