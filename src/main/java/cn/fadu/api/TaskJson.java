package cn.fadu.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of open work.
 *
 * @param act        key of the step; {@code name} is what it is called
 * @param process    id of the process it belongs to
 * @param desk       {@code function/post}; {@code unit} and {@code post} are where it stands
 * @param takenBy    log-in name of who took it, or null
 * @param due        last day of the limit that runs for it, inclusive, or null
 * @param guaranteed whether that limit is time guaranteed to who does it, never overdue
 * @param provisional whether that day may still move
 * @param openedBy   number of the entry that opened it
 * @param mine       whether it is addressed to the desk of who asks
 * @param acts       what who asks can do about it other than doing it
 */
record TaskJson(String id, String matter, String title, String act, String name, String process, String desk, String unit,
                String unitName, String post, String postName, String takenBy, String takenByName, Instant openedAt, LocalDate due,
                boolean guaranteed, boolean provisional, long openedBy, boolean mine, List<ActJson> acts) {

    /** Something that can be done. */
    record ActJson(String key, String name) {
    }
}
