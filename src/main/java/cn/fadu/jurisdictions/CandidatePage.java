package cn.fadu.jurisdictions;

import java.util.List;

/**
 * What templates/jurisdictions/candidatePage.html shows.
 *
 * @param act      id of the act of adopting
 * @param text     of the file
 * @param problems why it cannot be adopted, in words, each with line or key; empty where it can, or nothing was sent
 * @param preview  what it would change; null before a file that can be adopted was sent
 */
record CandidatePage(String act, String text, List<String> problems, Preview preview) {

    /**
     * What adopting it would change.
     *
     * @param present   reference of the version it follows, or null for a new code
     * @param summary   how many matters run and in how many something differs, in words
     * @param touched   those of this page of the list
     * @param number    of this page, from one
     * @param pages     how many there are
     * @param reason    as typed
     * @param problem   what is wrong with the reason, or null
     */
    record Preview(String reference, String present, List<ProfilePage.Change> changes, String summary, List<Touched> touched,
                   int number, int pages, String reason, String problem) {
    }

    /** A matter, named without its title: administrators do not read matters. */
    record Touched(String brief, String unit, String started, String under, List<String> differences) {
    }
}
