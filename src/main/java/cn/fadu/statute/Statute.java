package cn.fadu.statute;

import java.util.List;
import java.util.NoSuchElementException;

/** All rules of this product. */
public final class Statute {

    /** The version of the rules, recorded with every act that they judged. */
    public static final String VERSION = "2026.1";

    private static final List<Rule> RULES = List.of();

    private Statute() {
    }

    /** Every rule, in the order of the procedure. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rules that may close the act. */
    public static List<Rule> guarding(GuardedAct act) {
        return RULES.stream().filter(rule -> rule.guards().contains(act)).toList();
    }

    /** Throws {@link NoSuchElementException} when there is no such rule. */
    public static Rule rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rule " + id));
    }
}
