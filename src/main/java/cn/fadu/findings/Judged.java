package cn.fadu.findings;

import java.time.LocalDate;
import java.util.List;

/** A matter judged by every rule, in the order of the rules. */
record Judged(JudgedUnder under, LocalDate day, List<RuleAnswer> answers) {

    Judged {
        answers = List.copyOf(answers);
    }

    /** One letter for each rule. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        answers.forEach(a -> letters.append(a.letter()));
        return letters.toString();
    }
}
