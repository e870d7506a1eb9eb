package cn.fadu.participation.web;

import java.util.List;

/**
 * What templates/participation/opinionsPage.html shows.
 *
 * @param next address of the next page, or null
 */
record OpinionsPage(String title, String matterHref, int count, List<Row> rows, String next) {

    /** @param clause the clause it is about, or null */
    record Row(long number, String received, String way, String clause, String content, String person) {
    }
}
