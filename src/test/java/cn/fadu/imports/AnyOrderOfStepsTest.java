package cn.fadu.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PastFlags;
import cn.fadu.dossier.PastOutcome;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.StatedDate;
import cn.fadu.statute.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order in which the steps of a past procedure are sent says nothing: the record and every answer are the same. */
class AnyOrderOfStepsTest {

    @Property(tries = 150)
    void any_order_gives_the_same_dossier_and_the_same_findings(@ForAll long seed) {
        Random random = new Random(seed);
        PastProcedure past = any(random);
        List<PastStep> shuffled = new ArrayList<>(past.steps());
        Collections.shuffle(shuffled, random);
        Dossier one = PastCases.dossier(past);
        Dossier other = PastCases.dossier(Steps.with(past, shuffled));
        assertThat(other).isEqualTo(one);
        assertThat(PastCases.findings(other)).isEqualTo(PastCases.findings(one));
    }

    @Property(tries = 150)
    void every_rule_answers_about_whatever_a_source_states_and_names_no_remedy(@ForAll long seed) {
        Dossier dossier = PastCases.dossier(any(new Random(seed)));
        Statute.rules().forEach(rule -> {
            assertThat(rule.judge(PastCases.situation(dossier)).remedy()).as(rule.id()).isNull();
            rule.lookBack(PastCases.situation(dossier)).ifPresent(v -> assertThat(v.remedy()).as(rule.id()).isNull());
        });
    }

    private static PastProcedure any(Random random) {
        List<PastStep> steps = new ArrayList<>();
        int number = 1 + random.nextInt(12);
        for (int i = 0; i < number; i++) {
            steps.add(step(random));
        }
        return new PastProcedure("/procedures/0", "matter", null, null, some(random, DecisionClass.values()),
                new PastFlags(yesNo(random), yesNo(random), yesNo(random), yesNo(random), yesNo(random), yesNo(random),
                        some(random, CongressDuty.values())), null, null, steps);
    }

    private static PastStep step(Random random) {
        PastStepKind kind = PastStepKind.values()[random.nextInt(PastStepKind.values().length)];
        List<PastOutcome> outcomes = PastOutcome.of(kind);
        PastOutcome outcome = outcomes.isEmpty() ? null : some(random, outcomes.toArray(PastOutcome[]::new));
        List<PastStep.Side> sides = random.nextBoolean() ? List.of() : List.of(new PastStep.Side("a", random.nextInt(4)),
                new PastStep.Side("b", null));
        List<PastStep.Reply> replies = random.nextBoolean() ? List.of() : List.of(new PastStep.Reply("body",
                some(random, cn.fadu.dossier.CoordinationFact.Stance.values()), null));
        return new PastStep(0, kind, when(random), null, null, List.of(), replies, some(random, 0, 3), random.nextBoolean() ? "r" : null,
                sides, some(random, 1, 5), null, some(random, Level.values()), yesNo(random), yesNo(random), outcome, null, null, null,
                List.of(), random.nextBoolean() ? day(random) : null, random.nextBoolean() ? day(random) : null, null, null,
                Set.of(), null, null, null, List.of(), List.of());
    }

    private static StatedDate when(Random random) {
        LocalDate day = day(random);
        return switch (random.nextInt(6)) {
            case 0 -> new StatedDate(null, null, null);
            case 1 -> new StatedDate(day.toString().substring(0, 7), null, null);
            case 2 -> new StatedDate(null, day.toString(), null);
            case 3 -> new StatedDate(null, day.toString(), day.plusDays(random.nextInt(40)).toString());
            default -> new StatedDate(day.toString(), null, null);
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
    }

    private static Boolean yesNo(Random random) {
        return some(random, true, false);
    }

    @SafeVarargs
    private static <T> T some(Random random, T... values) {
        int index = random.nextInt(values.length + 1);
        return index == values.length ? null : values[index];
    }
}
