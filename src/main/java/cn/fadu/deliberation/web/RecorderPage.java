package cn.fadu.deliberation.web;

/**
 * What templates/deliberation/recorderPage.html shows.
 *
 * @param base        where recordings of the meeting are sent
 * @param pieceMillis how long a piece is
 */
record RecorderPage(String meeting, String meetingHref, String title, String itemHref, String item, String base,
                    long pieceMillis, RecordingsPart recordings) {
}
