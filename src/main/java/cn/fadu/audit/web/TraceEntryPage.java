package cn.fadu.audit.web;

/**
 * What templates/audit/traceEntryPage.html shows: one entry with everything about it.
 *
 * @param bytes    the canonical bytes as text
 * @param file     name under which the bytes are downloaded
 * @param previous address of the entry before, null where the reader sees none; {@code next} likewise
 * @param trace    address of the trace, {@code place} that of the page of it which has the entry
 * @param follower whether the next entry names the digest of this one; null for the last entry
 */
record TraceEntryPage(String id, String title, TraceEntryView entry, String versions, String act, String bytes, int size,
                      String file, String download, String previous, String next, String trace, String place,
                      Boolean follower) {
}
