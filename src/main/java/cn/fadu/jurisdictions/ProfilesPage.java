package cn.fadu.jurisdictions;

import java.util.List;

/**
 * What templates/jurisdictions/profilesPage.html shows.
 *
 * @param adopts whether the reader may adopt a further one
 */
record ProfilesPage(List<Row> rows, boolean adopts) {

    /**
     * The latest version of a profile.
     *
     * @param level     whose decisions it is for and how the order binds, in words
     * @param parent    reference of the profile it extends, or null
     * @param own       how many numbers and practices it sets itself
     * @param usedHere  whether the reader's organ goes by it
     * @param versions  every version, the latest first
     */
    record Row(String code, String name, String level, String parent, int own, boolean usedHere, List<Version> versions) {
    }

    /** {@code running} counts the matters of the reader's organ that run under it. */
    record Version(String reference, String version, int running) {
    }
}
