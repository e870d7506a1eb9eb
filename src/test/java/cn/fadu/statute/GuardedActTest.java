package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.PublicationFact.DecisionSigned;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which facts are the record of a guarded act, asked of facts of every kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardedActTest {

    private static final int EACH = 60;

    @Test
    void these_facts_and_no_others_are_the_record_of_a_guarded_act() {
        Map<String, Set<String>> recorded = new TreeMap<>();
        facts().forEach(fact -> GuardedAct.recordedBy(fact).ifPresent(act ->
                recorded.computeIfAbsent(fact.getClass().getSimpleName(), kind -> new TreeSet<>()).add(act.name())));
        assertThat(recorded.toString()).isEqualTo("""
                {AdoptionSummarised=[SUMMARISE_OPINIONS], AgendaDecided=[PUT_ON_AGENDA], \
                CatalogueAdjustmentPublished=[PUBLISH_CATALOGUE], CataloguePublished=[PUBLISH_CATALOGUE], \
                ConsultationNoticePublished=[PUBLISH_NOTICE], DecisionAdjusted=[ADJUST_DECISION], \
                DecisionIssued=[ISSUE_DECISION], DecisionPublished=[PUBLISH_DECISION], \
                DecisionPublishedAgain=[PUBLISH_DECISION], DecisionSigned=[ISSUE_DECISION], \
                EvaluationDecided=[DECIDE_ON_EVALUATION], EvaluatorAppointed=[APPOINT_EVALUATOR], \
                ExecutionSuspended=[SUSPEND_EXECUTION, SUSPEND_URGENTLY], FileClosed=[CLOSE_FILE], \
                HearingClosed=[CLOSE_HEARING], HearingHeld=[CONVENE_HEARING], HearingSuspended=[CONVENE_HEARING], \
                MajorAdjustmentConcluded=[REPLACE_DECISION], MinutesSigned=[SIGN_MINUTES], OpinionIssued=[ISSUE_OPINION], \
                ReferredItemDecided=[DECIDE_REFERRED_ITEM], StartDecided=[START_PROCEDURE], \
                SubmissionSigned=[SUBMIT_FOR_REVIEW], SuspensionFollowed=[FOLLOW_SUSPENSION], \
                TasksBrokenDown=[BEGIN_EXECUTION]}""");
    }

    @Test
    void what_is_refused_held_back_or_returned_is_guarded_by_nothing() {
        isGuardedOnlyIf(AgendaDecided.class, agenda -> agenda.outcome() == AgendaDecided.Outcome.LISTED);
        isGuardedOnlyIf(MinutesSigned.class, MinutesSigned::signed);
        isGuardedOnlyIf(DecisionSigned.class, DecisionSigned::signed);
        isGuardedOnlyIf(SubmissionSigned.class, SubmissionSigned::signed);
        isGuardedOnlyIf(StartDecided.class, start -> start.outcome() == StartDecided.Outcome.START);
        isGuardedOnlyIf(DecisionAdjusted.class, adjusted -> adjusted.extent() == DecisionAdjusted.Extent.GENERAL);
        isGuardedOnlyIf(MajorAdjustmentConcluded.class,
                concluded -> concluded.replacement() == MajorAdjustmentConcluded.Replacement.REPLACED);
    }

    @Test
    void a_suspension_by_the_organ_and_an_urgent_one_are_guarded_by_rules_of_their_own() {
        assertThat(of(ExecutionSuspended.class)).allSatisfy(suspended -> assertThat(GuardedAct.recordedBy(suspended))
                .contains(suspended.way() == SuspendedBy.ORGAN ? GuardedAct.SUSPEND_EXECUTION : GuardedAct.SUSPEND_URGENTLY));
    }

    private static <F extends Fact> void isGuardedOnlyIf(Class<F> kind, Predicate<F> isDone) {
        assertThat(of(kind)).as(kind.getSimpleName()).anyMatch(isDone).anyMatch(isDone.negate())
                .allSatisfy(fact -> assertThat(GuardedAct.recordedBy(fact).isPresent()).isEqualTo(isDone.test(fact)));
    }

    private static <F extends Fact> Stream<F> of(Class<F> kind) {
        return facts().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Fact> facts() {
        return new RandomFacts(new Random(40), 0).ofEveryKind(EACH);
    }
}
