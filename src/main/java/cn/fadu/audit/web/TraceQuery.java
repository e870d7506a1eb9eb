package cn.fadu.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of a trace, as it stands in the address; empty for what was not asked. The same address always asks the
 * same.
 *
 * @param by        {@code stage}, or {@code time} for a time line
 * @param date      which date orders and bounds: {@code recorded} or {@code legal}
 * @param from      first day, as {@code 2025-02-12}
 * @param to        last day, likewise
 * @param documents {@code true} for entries with documents only
 * @param q         words that must occur in what an entry states
 * @param page      number of the page, from one
 */
public record TraceQuery(String by, String date, String stage, String person, String post, String cause, String article,
                         String from, String to, String documents, String q, String page) {

    static final String STAGE = "stage";
    static final String TIME = "time";
    static final String LEGAL = "legal";
    static final String RECORDED = "recorded";

    public TraceQuery {
        by = TIME.equals(by) ? TIME : STAGE;
        date = LEGAL.equals(date) ? LEGAL : RECORDED;
        stage = stripped(stage);
        person = stripped(person);
        post = stripped(post);
        cause = stripped(cause);
        article = stripped(article);
        from = stripped(from);
        to = stripped(to);
        documents = "true".equals(documents) ? documents : "";
        q = stripped(q);
        page = stripped(page);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** The same entries in another arrangement, from the first page on. */
    TraceQuery arranged(String otherBy, String otherDate) {
        return new TraceQuery(otherBy, otherDate, stage, person, post, cause, article, from, to, documents, q, "");
    }

    /** All entries in the same arrangement. */
    TraceQuery cleared() {
        return new TraceQuery(by, date, "", "", "", "", "", "", "", "", "", "");
    }

    boolean byTime() {
        return by.equals(TIME);
    }

    boolean byLegalDate() {
        return date.equals(LEGAL);
    }

    /** Whether some entries are left out. */
    public boolean filters() {
        return !(stage + person + post + cause + article + from + to + documents + q).isEmpty();
    }

    int pageNumber() {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The address that asks the same but for one thing, from the first page on unless that thing is the page. */
    String address(String path, String name, String value) {
        Map<String, String> asked = asked();
        asked.remove("page");
        asked.put(name, value);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        asked.forEach((key, text) -> {
            if (!text.isEmpty() && !isDefault(key, text)) {
                address.queryParam(key, "{" + key + "}");
                values.put(key, text);
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The address that asks exactly this, from the first page on. */
    String address(String path) {
        return address(path, "page", "");
    }

    private static boolean isDefault(String key, String text) {
        return key.equals("by") && text.equals(STAGE) || key.equals("date") && text.equals(RECORDED)
                || key.equals("page") && text.equals("1");
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("by", by);
        asked.put("date", date);
        asked.put("stage", stage);
        asked.put("person", person);
        asked.put("post", post);
        asked.put("cause", cause);
        asked.put("article", article);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("documents", documents);
        asked.put("q", q);
        asked.put("page", page);
        return asked;
    }
}
