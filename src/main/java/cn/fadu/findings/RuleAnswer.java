package cn.fadu.findings;

import cn.fadu.statute.Answer;
import cn.fadu.statute.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one rule said of a matter.
 *
 * @param on      the legal date of what the rule is about, or null while that has not happened
 * @param verdict null while it has not happened
 */
record RuleAnswer(String rule, LocalDate on, Verdict verdict) {

    private static final char NOTHING = '-';

    /** Whether it is a suspected problem. */
    boolean isSuspicion() {
        return verdict != null && (verdict.closes() || verdict.answer() == Answer.WARNING);
    }

    /** The first letter of the answer, {@value #NOTHING} while there is none. */
    char letter() {
        return verdict == null ? NOTHING : verdict.answer().name().charAt(0);
    }

    /** The answer of a letter; empty for that of no answer. */
    static Optional<Answer> answer(char letter) {
        for (Answer answer : Answer.values()) {
            if (answer.name().charAt(0) == letter) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
