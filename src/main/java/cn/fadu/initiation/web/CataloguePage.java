package cn.fadu.initiation.web;

import java.util.List;

/**
 * What templates/initiation/cataloguePage.html shows.
 *
 * @param outsideHref null unless this actor may apply for a start outside the catalogue
 * @param offline     how many matters of the year are handled offline, null unless this actor may know
 */
record CataloguePage(int year, List<Year> years, List<Item> items, String outsideHref, Integer offline) {

    record Year(int year, boolean current) {
    }

    /**
     * @param startHref  null unless this actor may start it
     * @param matterHref null unless it was started and this actor may read it
     */
    record Item(int number, String title, String decisionClass, String unit, String basis, String planned, boolean started,
                String startHref, String matterHref) {
    }
}
