package cn.fadu.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What templates/identity/substitutionPage.html shows.
 *
 * @param typed    what was typed, by field
 * @param problems message keys by field
 */
record SubstitutionPage(List<Choice> posts, List<Choice> people, Map<String, String> typed, Map<String, String> problems,
                        String today, List<Row> given, List<Row> received) {

    record Choice(String value, String label) {
    }

    /**
     * @param state  {@code future}, {@code current} or {@code past}
     * @param endable whether the reader can end it
     */
    record Row(String id, String person, String post, LocalDate since, LocalDate until, String reason, String state,
               boolean endable) {
    }
}
