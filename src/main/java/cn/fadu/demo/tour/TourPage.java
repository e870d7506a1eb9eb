package cn.fadu.demo.tour;

import java.util.List;

/**
 * What templates/demo/tourPage.html shows.
 *
 * @param counted  how far the tour has come, in words, or null when none is under way
 * @param finished whether no step is left
 * @param missing  why the tour cannot begin yet or lacks something, or null
 * @param begins   whether it can begin
 */
record TourPage(String lead, String counted, boolean finished, String missing, boolean begins, List<Chapter> chapters, String password) {

    /** Steps of one kind of user. */
    record Chapter(String title, String text, List<Step> steps) {
    }

    /**
     * @param state  {@code done}, {@code skipped}, {@code now} or {@code todo}
     * @param word   the state for who does not see its sign
     * @param places where to go, for the present step alone
     */
    record Step(String id, String state, String sign, String word, String title, String person, String account, String post,
                String minutes, String what, String law, String articles, List<Place> places) {
    }

    /** Where a step is done. */
    record Place(String href, String label) {
    }
}
