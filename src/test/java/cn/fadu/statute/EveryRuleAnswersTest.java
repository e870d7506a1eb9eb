package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a record holds or leaves out, every rule answers, and names what can be done where it closes an act. Of a procedure of
 * the past nothing is left to do.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("walk")
class EveryRuleAnswersTest {

    private final List<String> failures = new ArrayList<>();

    @Test
    void on_facts_that_say_nothing_but_their_dates() {
        answersOn(1, 200);
    }

    @Test
    void on_facts_that_say_half() {
        answersOn(0.5, 300);
    }

    @Test
    void on_facts_that_say_everything() {
        answersOn(0, 150);
    }

    private void answersOn(double silence, int dossiers) {
        Random random = new Random(713);
        for (int i = 0; i < dossiers; i++) {
            Dossier dossier = new RandomFacts(random, silence).dossier(random.nextInt(60));
            Situation s = new CaseFile(dossier).on("2026-05-10");
            for (Rule rule : Statute.rules()) {
                ask(rule, s);
            }
        }
        Set<String> kinds = new TreeSet<>(failures);
        assertThat(kinds).as("rules that do not answer").isEmpty();
    }

    private void ask(Rule rule, Situation s) {
        try {
            judged(rule, rule.judge(s), s);
            rule.guards().forEach(act -> judged(rule, rule.judge(s.asking(act)), s));
            rule.lookBack(s).filter(verdict -> !verdict.rule().equals(rule.id()))
                    .ifPresent(verdict -> failures.add(rule.id() + " answers for " + verdict.rule()));
        } catch (RuntimeException e) {
            StackTraceElement at = e.getStackTrace()[0];
            StackTraceElement own = List.of(e.getStackTrace()).stream()
                    .filter(t -> t.getClassName().contains("statute") && !t.getClassName().contains("Test")).findFirst().orElse(at);
            failures.add(rule.id() + " " + e.getClass().getSimpleName() + " at " + own + " / " + at);
        }
    }

    private void judged(Rule rule, Verdict verdict, Situation s) {
        boolean nothingToDo = s.dossier().past() != null && verdict.remedy() == null;
        if (!verdict.rule().equals(rule.id()) || verdict.closes() && !nothingToDo
                && (verdict.remedy() == null || verdict.remedy().from().isBefore(s.today()))) {
            failures.add(rule.id() + " says " + verdict.message() + " and names no act");
        }
    }
}
