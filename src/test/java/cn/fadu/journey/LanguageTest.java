package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever reads English reads no Chinese but what somebody typed, and nobody reads what only programs understand. */
@FaduTest
class LanguageTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern FOR_PROGRAMS = Pattern.compile("⟦[^⟧]*⟧|\\?\\?[\\w.]+\\?\\?"
            + "|\\b(web|form|fact|problem|model|rule|action|documents)\\.[a-z][\\w.-]+|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[A-Z]{5,}\\b"
            + "|userTask_\\w+|act_\\w+");
    /** What the tests with random forms type. */
    private static final Pattern RANDOM = Pattern.compile("·\\d+$");
    private static final String NOT_LANGUAGE = "script, style, code, .mark, .hash, [lang]:not(html)";
    private static final Pattern READ_ATTRIBUTE = Pattern.compile("title|aria-label|placeholder|alt|data-[a-z-]*text");

    @LocalServerPort
    private int port;
    @Autowired
    private Tour tour;

    @Test
    void english_pages_are_english() throws Exception {
        List<String> texts = texts("en");
        String typed = tour.typed();
        assertThat(found(texts, CHINESE, run -> !typed.contains(run))).isEmpty();
        assertNothingForPrograms(texts);
    }

    @Test
    void chinese_pages_say_nothing_in_the_words_of_programs() throws Exception {
        assertNothingForPrograms(texts("zh"));
    }

    private void assertNothingForPrograms(List<String> texts) {
        String titles = tour.titles();
        List<String> ours = texts.stream().filter(text -> !RANDOM.matcher(text).find()).toList();
        assertThat(found(ours, FOR_PROGRAMS, word -> !titles.contains(word))).isEmpty();
    }

    private static List<String> found(List<String> texts, Pattern wrong, Predicate<String> isWrong) {
        return texts.stream().filter(text -> wrong.matcher(text.substring(text.indexOf(' '))).results()
                .map(MatchResult::group).anyMatch(isWrong)).distinct().toList();
    }

    /** Every text of the pages and every text in an attribute that is read, hidden parts as well; each with its page's path before it. */
    private List<String> texts(String language) throws Exception {
        List<String> texts = new ArrayList<>();
        String base = "http://localhost:" + port;
        for (Map.Entry<String, List<String>> tours : tour.pages().entrySet()) {
            Visitor reader = tours.getKey().isEmpty() ? Visitor.stranger() : Visitor.loggedIn(base, tours.getKey());
            reader.reads(language);
            for (String path : tours.getValue()) {
                texts(Jsoup.parse(reader.follow(base, path).body())).forEach(text -> texts.add(path + " " + text));
            }
        }
        return texts;
    }

    private static List<String> texts(Document page) {
        page.select(NOT_LANGUAGE).remove();
        List<String> texts = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text.text().strip());
            }
            node.attributes().forEach(attribute -> {
                if (READ_ATTRIBUTE.matcher(attribute.getKey()).matches()) {
                    texts.add(attribute.getValue().strip());
                }
            });
        }, page);
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
