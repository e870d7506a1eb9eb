package cn.fadu.matter.web;

import java.util.List;

/**
 * What templates/matter/registersPage.html shows: the registers of numbers, and the one that is open.
 *
 * @param title name of the open register, null while none is
 * @param sets  whether the actor sets how documents are numbered
 */
record RegistersPage(List<Volume> volumes, String title, String organ, String sheetHref, List<Row> rows, boolean sets) {

    record Volume(String href, String name, int count, boolean current) {
    }

    /** @param href null where the actor may not read the matter; then its title is not told either */
    record Row(String number, String matter, String href, String date, String person, String note) {
    }
}
