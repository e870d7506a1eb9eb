package cn.fadu.statute;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.TagFilter.excludeTags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Which tests show what of which rule. Nobody writes this down: the tests of this package are run, and what the rules that
 * they asked through {@link Ask} really answered is noted. A test that fails shows nothing.
 */
public final class RuleTests {

    private static final ThreadLocal<Map<String, Set<Answer>>> HEARD = new ThreadLocal<>();

    /** Long walks that ask all rules at once and so tell nothing of a single one. */
    private static final String WALKS = ".*\\.(GatesTest|EveryRuleAnswersTest)";

    private RuleTests() {
    }

    /** A test that passed and what each rule that it asked answered in it. */
    public record Shown(String test, Map<String, Set<Answer>> answers) {
    }

    /** All of them, in the order of their names. */
    public static List<Shown> run() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectPackage("cn.fadu.statute"))
                .filters(includeEngines("junit-jupiter"), ClassNameFilter.includeClassNamePatterns(".*Test"),
                        ClassNameFilter.excludeClassNamePatterns(WALKS), excludeTags("proof"))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false").build();
        Listener listener = new Listener();
        LauncherFactory.create().execute(request, listener);
        listener.shown.sort(Comparator.comparing(Shown::test));
        return listener.shown;
    }

    /** The test in which the rule gave this answer and that asks the fewest others. */
    public static Optional<String> telling(List<Shown> all, String rule, Answer answer) {
        return all.stream().filter(shown -> shown.answers().getOrDefault(rule, Set.of()).contains(answer))
                .min(Comparator.comparing(shown -> shown.answers().size())).map(Shown::test);
    }

    static void hear(Verdict verdict) {
        if (HEARD.get() != null) {
            HEARD.get().computeIfAbsent(verdict.rule(), rule -> EnumSet.noneOf(Answer.class)).add(verdict.answer());
        }
    }

    private static final class Listener implements TestExecutionListener {

        private final List<Shown> shown = new ArrayList<>();

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                HEARD.set(new LinkedHashMap<>());
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (!test.isTest()) {
                return;
            }
            Map<String, Set<Answer>> answers = HEARD.get();
            HEARD.remove();
            if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL && !answers.isEmpty()) {
                MethodSource method = (MethodSource) test.getSource().orElseThrow();
                String type = method.getClassName().substring(method.getClassName().lastIndexOf('.') + 1);
                shown.add(new Shown(type + "." + method.getMethodName(), answers));
            }
        }
    }
}
