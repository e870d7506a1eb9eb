package cn.fadu.setup;

import java.util.List;

/**
 * What templates/setup/setupPage.html shows.
 *
 * @param complete whether a matter can be started and run
 * @param lacking  what is missing and needed by every matter, or by those that owe the procedure
 */
record SetupPage(String organ, List<Step> steps, boolean complete, List<Line> lacking) {

    /**
     * A step in the order in which they are taken.
     *
     * @param state {@code done}, {@code now} or {@code todo}, as the style sheet calls them
     * @param href  null where it is somebody else's
     */
    record Step(String title, String state, String about, String href, String link) {
    }

    /** {@code must} is false for what matters can begin without; {@code when} says when it is needed, or is null. */
    record Line(boolean must, String what, String when, String remedy) {
    }
}
