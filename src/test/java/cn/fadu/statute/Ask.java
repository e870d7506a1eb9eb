package cn.fadu.statute;

import java.util.List;

/** Asks one rule and answers in two words: the answer and the case, such as {@code BROKEN tooShort}. */
final class Ask {

    private Ask() {
    }

    static String forward(String rule, Situation situation) {
        return words(heard(Statute.rule(rule).judge(situation)));
    }

    static String back(String rule, Situation situation) {
        return Statute.rule(rule).lookBack(situation).map(Ask::heard).map(Ask::words).orElse("has not happened");
    }

    static String remedy(String rule, Situation situation) {
        Remedy remedy = heard(Statute.rule(rule).judge(situation)).remedy();
        return remedy.act() + " " + remedy.desk() + " " + remedy.from();
    }

    static List<Object> arguments(String rule, Situation situation) {
        return heard(Statute.rule(rule).judge(situation)).arguments();
    }

    static List<String> findings(Situation situation) {
        return Findings.of(situation).stream().map(Ask::heard).map(v -> v.rule() + " " + words(v)).toList();
    }

    static boolean isOpen(GuardedAct act, Situation situation) {
        return Gates.judge(act, situation).isOpen();
    }

    private static Verdict heard(Verdict verdict) {
        RuleTests.hear(verdict);
        return verdict;
    }

    private static String words(Verdict verdict) {
        return verdict.answer() + " " + verdict.message().substring(verdict.message().lastIndexOf('.') + 1);
    }
}
