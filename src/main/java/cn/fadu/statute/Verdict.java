package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Objects;

/**
 * The answer of one rule.
 *
 * @param rule      id of the rule
 * @param message   bundle key {@code rule.<rule>.<case>}, or {@code rule.any.<case>} for what all rules share
 * @param arguments for {@code MessageFormat}: dates as {@code LocalDate}, numbers, and names as recorded; never product text
 * @param remedy    what can be done, or null; a broken rule that guards an act always has one, except in
 *                  a matter of the past, in which nothing can be done
 */
public record Verdict(String rule, Answer answer, List<LegalBasis> basis, String message, List<Object> arguments,
                      Remedy remedy) {

    public Verdict {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(message);
        basis = List.copyOf(basis);
        arguments = List.copyOf(arguments);
    }

    /** Whether this answer keeps an act closed: broken, or the record lacks what the act presupposes. */
    public boolean closes() {
        return answer == Answer.BROKEN || answer == Answer.CANNOT_TELL;
    }
}
