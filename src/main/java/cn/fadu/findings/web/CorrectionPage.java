package cn.fadu.findings.web;

import cn.fadu.findings.web.FindingPage.StepView;
import java.util.List;
import java.util.Map;

/**
 * What templates/findings/correctionsPage.html and correctionPage.html show. Of what auditors did it shows the demand alone.
 *
 * @param lines    every demand on the unit, for the list; empty on the page of one
 * @param demanded what is asked, or null on the list
 * @param answers  what the unit said it did
 */
record CorrectionPage(String unit, List<Line> lines, Line demanded, String sentence, String matter, List<StepView> demands,
                      List<StepView> answers, String actId, Map<String, String> typed, Map<String, String> problems) {

    /** One demand. {@code tone} and {@code left} say how much time there is. */
    record Line(String href, String title, String rule, String articles, String until, String left, String tone, boolean open) {
    }
}
