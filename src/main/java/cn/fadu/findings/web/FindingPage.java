package cn.fadu.findings.web;

import cn.fadu.findings.web.FindingTexts.Said;
import java.util.List;
import java.util.Map;

/**
 * What templates/findings/findingPage.html shows.
 *
 * @param title     name of the rule
 * @param matter    address of the matter's trace, or null where the reader has none
 * @param gone      whether the rule says it no longer
 * @param turns     the entries with which the rule began to say what it says; empty where the reader does not see the record
 * @param documents papers filed with those entries
 * @param results   how the matter was judged each time, the latest first
 * @param steps     its life so far
 * @param forms     what can be done now, the most likely first
 * @param problems  what was wrong with what was sent, by field; of the form {@code sent}
 */
record FindingPage(String id, String title, Said said, String articles, String sentence, String matterTitle, String matter,
                   List<Fact> facts, boolean gone, String state, String stateTone, List<Turn> turns, List<File> documents,
                   List<ResultView> results, List<StepView> steps, List<Form> forms, String sent, Map<String, String> typed,
                   Map<String, String> problems, List<FindingsPage.Choice> units) {

    record Fact(String label, String text) {
    }

    /** An entry of the record and what the rule said after it. */
    record Turn(long number, String href, String act, String date, Said said) {
    }

    record File(String name, String href) {
    }

    /** {@code versions} are those of rules, profile and calendar. */
    record ResultView(String when, String versions, String entry, Said said, boolean inForce, boolean differs) {
    }

    /** {@code more} is what else was written, each with its label. */
    record StepView(String what, String who, String at, String machine, String text, List<Fact> more, List<File> documents) {
    }

    /** A step that can be done: {@code value} stands in the address. */
    record Form(String step, String value, String actId, boolean first) {
    }
}
