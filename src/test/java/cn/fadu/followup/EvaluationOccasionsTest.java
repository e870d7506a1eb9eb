package cn.fadu.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.fadu.calendar.Calendars;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.FollowupFact.AdjustmentProposed;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.FollowupFact.LetterReceived.LetterChannel;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Situations;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Binding;
import cn.fadu.statute.Figure;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profile.Parameter;
import cn.fadu.statute.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationOccasionsTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 2, 2);
    private static final Dossier EXECUTING = Dossier.of(List.of(new TasksBrokenDown(BEGUN,
            List.of(new ExecutionTask("task", new UnitId("finance"), null)), new PersonId("office"))));

    @Test
    void the_first_act_after_the_months_of_the_jurisdiction_asks_whether_to_evaluate() {
        assertThat(facts(EXECUTING, BEGUN.plusMonths(12).minusDays(1))).hasSize(1);
        assertThat(outcome(EXECUTING, BEGUN.plusMonths(12)).facts()).hasSize(2).last().isInstanceOf(EvaluationRaised.class);
        assertThat(outcome(EXECUTING, BEGUN.plusMonths(12)).signals()).extracting(ActOutcome.Signal::message)
                .containsExactly("decision.evaluationRaised");
    }

    @Test
    void nothing_is_asked_twice() {
        Dossier raised = EXECUTING.plus(new EvaluationRaised(BEGUN.plusMonths(12), null, null));
        assertThat(facts(raised, BEGUN.plusMonths(13))).hasSize(1);
    }

    @Test
    void nothing_is_asked_while_an_adjustment_is_open() {
        Dossier adjusting = EXECUTING.plus(new AdjustmentProposed(BEGUN, "reasons", new PersonId("undertaker")));
        assertThat(facts(adjusting, BEGUN.plusMonths(13))).hasSize(1);
    }

    private static List<?> facts(Dossier dossier, LocalDate today) {
        return outcome(dossier, today).facts();
    }

    private static ActOutcome.Done outcome(Dossier dossier, LocalDate today) {
        Situations situations = mock(Situations.class);
        Profile profile = new Profile("local", "1", null, Binding.DIRECT, Map.of(Figure.EVALUATION_MONTHS,
                new Parameter(12, LegalBasis.order713("36-1"), BEGUN)), Map.of());
        when(situations.of(any())).thenAnswer(call -> new Situation(call.getArgument(0), profile, Calendars.official(), today));
        return new EvaluationOccasions(situations).after(new ActContext(null, dossier, null, today, id -> null, null, null),
                ActOutcome.done(new LetterReceived(today, 1, LetterChannel.LETTER, null, "content", null)));
    }
}
