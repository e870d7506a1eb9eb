package cn.fadu.matter.web;

import java.util.List;

/** What templates/matter/mattersPage.html shows. {@code next} is null on the last page; {@code enter} says who enters matters under way,
 * {@code past} who enters procedures of the past. */
record MattersPage(List<Row> rows, String q, String stage, String unit, List<Choice> stages, List<Choice> units,
                   String next, boolean filtered, boolean enter, boolean past) {

    record Row(String href, String title, String decisionClass, String unit, String stage, String started,
               String changed) {
    }

    record Choice(String value, String label, boolean chosen) {
    }
}
