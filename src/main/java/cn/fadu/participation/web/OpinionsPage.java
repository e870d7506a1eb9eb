package cn.fadu.participation.web;

import java.util.List;

/**
 * What templates/participation/opinionsPage.html shows.
 *
 * @param next   address of the next page, or null
 * @param groups the summary of the latest round; empty until it is made
 */
record OpinionsPage(String title, String matterHref, int count, List<Row> rows, String next, List<GroupRow> groups) {

    /** @param clause the clause it is about, or null */
    record Row(long number, String received, String way, String clause, String content, String person, String receipt) {
    }

    /** Opinions of one kind and what became of them; {@code reason} may be null. */
    record GroupRow(String opinion, int count, String disposition, String reason) {
    }
}
