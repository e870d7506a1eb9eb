package cn.fadu.jurisdictions;

import java.util.List;

/**
 * What templates/jurisdictions/profilePage.html shows.
 *
 * @param level   whose decisions it is for and how the order binds, in words
 * @param chain   the profiles it extends, the nearest first
 * @param latest  reference of the latest version where this is an earlier one, or null
 * @param running how many matters of the reader's organ run under it, in words
 * @param changes what it sets otherwise than the profile it extends
 * @param unset   names of the numbers that nobody sets, so that nothing is judged by them
 */
record ProfilePage(String code, String version, String name, String level, List<String> chain, String latest, String running,
                   String digest, List<Change> changes, List<Row> numbers, List<Row> practices, List<String> unset) {

    /** {@code before} is null where the extended profile says nothing. */
    record Change(String name, String before, String after) {
    }

    /** One number or practice: what stands today, and every setting from the nearest profile to the outermost. */
    record Row(String name, String key, String today, List<Setting> settings) {
    }

    /**
     * What one profile says.
     *
     * @param setBy   reference of the profile
     * @param own     whether that is the profile shown
     * @param source  instrument and article, in words
     * @param tone    of the chip that says how sure it is
     * @param current whether it is what stands today
     */
    record Setting(String value, String setBy, boolean own, String source, String confidence, String tone, String force,
                   boolean current) {
    }
}
