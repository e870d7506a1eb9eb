package cn.fadu.findings.web;

import cn.fadu.findings.FindingFilter;
import cn.fadu.shared.Ids;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Rule;
import cn.fadu.statute.Statute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the register, as it stands in the address; empty for what was not asked. The same address always asks the
 * same.
 *
 * @param organ   code of one of the organs whose findings the reader sees
 * @param article as {@code order-713/26-2}
 * @param found   empty for what is found now, {@code gone} for what no longer is, {@code all} for both
 * @param kind    class of the decision
 * @param after   key of the last finding of the page before
 */
public record FindingQuery(String organ, String rule, String article, String answer, String found, String unit, String kind,
                           String year, String stage, String state, String matter, String q, String after) {

    public FindingQuery {
        organ = stripped(organ);
        rule = stripped(rule);
        article = stripped(article);
        answer = stripped(answer);
        found = "gone".equals(found) || "all".equals(found) ? found : "";
        unit = stripped(unit);
        kind = stripped(kind);
        year = stripped(year).matches("[12][0-9]{3}") ? stripped(year) : "";
        stage = stripped(stage);
        state = stripped(state);
        matter = stripped(matter);
        q = stripped(q);
        after = stripped(after);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether some findings are left out. */
    public boolean filters() {
        return !(organ + rule + article + answer + found + unit + kind + year + stage + state + matter + q).isEmpty();
    }

    /** The filter this asks for, over the organs whose findings the reader sees. */
    FindingFilter filter(List<OrganId> organs) {
        List<OrganId> asked = organs.stream().filter(o -> organ.isEmpty() || o.value().equals(organ)).toList();
        return new FindingFilter(asked.isEmpty() ? organs.subList(0, 1) : asked, rules(), answer,
                found.isEmpty() ? FindingFilter.NOW : found, matterId(), unit, kind, year, stage, state, q);
    }

    /** The rules of the article, or the one rule; null where neither is asked for. */
    private List<String> rules() {
        if (rule.isEmpty() && article.isEmpty()) {
            return null;
        }
        return Statute.rules().stream().filter(r -> article.isEmpty() || isOf(r)).map(Rule::id)
                .filter(id -> rule.isEmpty() || id.equals(rule)).toList();
    }

    private boolean isOf(Rule asked) {
        return asked.basis().stream().map(LegalBasis::toString).anyMatch(article::equals);
    }

    /** Null for none; what is no id of a matter is that of no matter. */
    private MatterId matterId() {
        return matter.isEmpty() ? null : Ids.read(matter, MatterId::of).orElseGet(() -> new MatterId(new UUID(0, 0)));
    }

    /** The address below {@code path} that asks the same, from the first page on. */
    String address(String path) {
        return address(path, "");
    }

    /** As {@link #address(String)}, from after the finding of this key. */
    String address(String path, String key) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("organ", organ);
        asked.put("rule", rule);
        asked.put("article", article);
        asked.put("answer", answer);
        asked.put("found", found);
        asked.put("unit", unit);
        asked.put("kind", kind);
        asked.put("year", year);
        asked.put("stage", stage);
        asked.put("state", state);
        asked.put("matter", matter);
        asked.put("q", q);
        asked.put("after", key);
        asked.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(new LinkedHashMap<String, Object>(asked)).toUriString();
    }
}
