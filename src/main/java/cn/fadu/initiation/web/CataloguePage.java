package cn.fadu.initiation.web;

import java.util.List;

/**
 * What templates/initiation/cataloguePage.html shows.
 *
 * @param made        null while nobody has opened the catalogue of the year
 * @param opening     years whose catalogue this actor can open
 * @param outsideHref null unless this actor may apply for a start outside the catalogue
 * @param offline     how many matters of the year are handled offline, null unless this actor may know
 */
record CataloguePage(int year, List<Year> years, Made made, List<Link> opening, List<Item> items, String outsideHref,
                     Integer offline) {

    record Year(int year, boolean current) {
    }

    record Link(String href, String name) {
    }

    record Line(String label, String text) {
    }

    /**
     * How the catalogue was made.
     *
     * @param href  its matter, null unless this actor may read it
     * @param state what there is to say of one that is not published or a nil return, or null
     */
    record Made(String href, String state, List<Line> lines, List<Change> changes, List<Link> acts) {
    }

    /** An adjustment; {@code how} says by which consent and when, or how far it has come. */
    record Change(String what, String item, String reason, String how, String tone) {
    }

    /**
     * @param more       procedures to be done and whether a hearing is planned, or empty
     * @param state      what an adjustment made of it, or null
     * @param stage      how far the matter started from it has come, null for one not started
     * @param startHref  null unless this actor may start it
     * @param matterHref null unless it was started and this actor may read it
     */
    record Item(int number, String title, String decisionClass, String unit, String basis, String more, String planned,
                String state, boolean cancelled, String stage, String startHref, String matterHref) {
    }
}
