package cn.fadu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    /** Every text of the page and every text in an attribute that is read, hidden parts as well. */
    private static final String TEXTS = """
            () => {
              const texts = [document.title];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!parent.closest('script, style, code, .mark, .hash, [lang]:not(html)')) { texts.push(walker.currentNode.data); }
              }
              for (const e of document.querySelectorAll('[title], [aria-label], [placeholder], [alt]')) {
                if (!e.closest('[lang]:not(html)')) {
                  ['title', 'aria-label', 'placeholder', 'alt'].forEach(a => e.hasAttribute(a) && texts.push(e.getAttribute(a)));
                }
              }
              return texts.map(t => t.trim()).filter(t => t);
            }""";

    @LocalServerPort
    private int port;
    @Autowired
    private Tour tour;

    @Test
    void english_pages_are_english() {
        List<String> texts = texts("en");
        String typed = tour.typed();
        assertThat(found(texts, CHINESE, run -> !typed.contains(run))).isEmpty();
        assertNothingForPrograms(texts);
    }

    @Test
    void chinese_pages_say_nothing_in_the_words_of_programs() {
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

    /** Each with the path of its page before it. */
    private List<String> texts(String language) {
        List<String> texts = new ArrayList<>();
        tour.pages().forEach((account, paths) -> {
            try (Desk desk = (account.isEmpty() ? Desk.empty(port) : Desk.of(port, account)).reads(language)) {
                for (String path : paths) {
                    ((List<?>) desk.go(path).page().evaluate(TEXTS)).forEach(text -> texts.add(path + " " + text));
                }
            }
        });
        return texts;
    }
}
