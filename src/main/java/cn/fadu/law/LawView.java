package cn.fadu.law;

import java.util.List;

/**
 * The law in the words of one language.
 *
 * @param counted whether counts are shown
 */
record LawView(List<Chapter> chapters, boolean counted) {

    /** A chapter of Order 713, or the separations of duties. */
    record Chapter(String anchor, String title, List<Article> articles) {
    }

    record Article(String anchor, String title, List<Row> rows) {
    }

    /**
     * @param outside     why software cannot judge it, or null
     * @param separations names of the separations of duties that keep it
     */
    record Row(String anchor, String code, String place, String sentence, String outside, List<RuleView> rules,
               List<String> separations, List<String> steps, List<String> fields, List<String> indicators) {
    }

    /**
     * @param guards   names of the acts it may close; empty for one that only looks back
     * @param answered how often it gave each answer, most telling first; null where counts are not shown
     */
    record RuleView(String id, String name, String sentence, String inForce, List<String> guards, List<Count> answered) {
    }

    record Count(String tone, String text) {
    }
}
