package cn.fadu.deliberation.web;

import java.util.List;

/** What templates/deliberation/excerptPage.html shows: what one member said of an item. */
record ExcerptPage(String href, String title, String meeting, String date, String place, String presider, String name,
                   String post, List<Line> said, String outcome, String minutes) {

    /** {@code corrects} says which statement this one corrects, empty for none. */
    record Line(String position, String words, String corrects) {
    }
}
