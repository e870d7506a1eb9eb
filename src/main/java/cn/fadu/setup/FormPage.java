package cn.fadu.setup;

import cn.fadu.identity.StaffProblem;
import cn.fadu.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it is shown: what was typed and what is wrong with it, by the names of its fields. Passwords are never shown
 * again.
 */
record FormPage(Map<String, String> typed, Map<String, String> problems) {

    static FormPage empty() {
        return new FormPage(Map.of(), Map.of());
    }

    /** The first problem of each field, in words. */
    static FormPage refused(Map<String, String> typed, List<StaffProblem> problems, Texts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        problems.forEach(p -> words.putIfAbsent(p.field(), texts.text(p.message(), p.arguments())));
        return new FormPage(typed, words);
    }
}
