package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.EvaluationFact.Course;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Occasion;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.EvaluationFact.EvaluationReported;
import cn.fadu.dossier.FollowupFact.AdjustmentProposed;
import cn.fadu.dossier.FollowupFact.ExecutionConcluded;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.InterpretationPrepared;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Publication, execution and evaluation (Arts. 32 and 34 to 36). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterDecisionRulesTest {

    private static final String DAY = "2026-06-15";

    private final CaseFile issued = CaseFile.startedOn("2026-05-04", Procedure.EXPERT_REVIEW).draft("2026-05-05")
            .issued("2026-06-01");
    private final CaseFile executed = issued.plus(new TasksBrokenDown(date("2026-06-02"), List.of(new ExecutionTask("task",
            new UnitId("u1"), date("2026-06-10"))), null));

    @Test
    void a_decision_is_published_where_it_is_read() {
        assertThat(Ask.forward("publishedWhereRead", issued.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("publishedWhereRead", issued.published(DAY).on(DAY))).isEqualTo("HOLDS published");
        assertThat(Ask.forward("publishedWhereRead", published(Set.of(Channel.NEW_MEDIA), "address", "adopted", "text").on(DAY)))
                .isEqualTo("WARNING onlyOtherWays");
        CaseFile nowhere = published(Set.of(), "address", "adopted", "text");
        assertThat(Ask.back("publishedWhereRead", nowhere.on(DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Gates.judge(GuardedAct.PUBLISH_DECISION, nowhere.on(DAY)).obstacles()).extracting(Verdict::message)
                .contains("rule.publishedWhereRead.nowhere");
    }

    @Test
    void what_became_of_opinions_is_explained_and_the_decision_interpreted() {
        Set<Channel> gazette = Set.of(Channel.GAZETTE);
        assertThat(Ask.forward("adoptionExplained", published(gazette, "address", "adopted", "text").on(DAY)))
                .isEqualTo("HOLDS explained");
        assertThat(Ask.forward("adoptionExplained", published(gazette, "address", null, "text").on(DAY)))
                .isEqualTo("WARNING unexplained");
        assertThat(Ask.forward("adoptionExplained", published(gazette, "address", "adopted", null).on(DAY)))
                .isEqualTo("WARNING notInterpreted");
        assertThat(Ask.forward("adoptionExplained", published(gazette, "address", "adopted", null).plus(
                new InterpretationPrepared(date(DAY), false, Set.of(), null, "simple", List.of(), null)).on(DAY)))
                .isEqualTo("HOLDS explained");
        assertThat(Ask.back("adoptionExplained", published(gazette, null, null, null).on(DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.forward("adoptionExplained", CaseFile.startedOn("2026-05-04").draft(DAY).issued(DAY).published(DAY)
                .on(DAY))).isEqualTo("NOT_APPLICABLE notRequired");
    }

    @Test
    void a_unit_behind_its_deadline_without_a_report_shows() {
        assertThat(Ask.forward("executionReported", issued.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("executionReported", executed.on("2026-06-10"))).isEqualTo("HOLDS reported");
        assertThat(Ask.forward("executionReported", executed.on("2026-06-11"))).isEqualTo("WARNING behind");
        assertThat(Ask.arguments("executionReported", executed.on(DAY))).containsExactly(1, date("2026-06-10"));
        assertThat(Ask.forward("executionReported", executed.plus(done()).on(DAY))).isEqualTo("HOLDS reported");
    }

    @Test
    void an_execution_that_ended_without_a_report_shows() {
        ExecutionConcluded end = new ExecutionConcluded(date(DAY), null, null);
        assertThat(Ask.forward("executionReported", executed.plus(end).on(DAY))).isEqualTo("WARNING endedUnreported");
        assertThat(Ask.forward("executionReported", executed.plus(done()).plus(end).on(DAY))).isEqualTo("HOLDS ended");
    }

    @Test
    void a_grave_circumstance_that_nothing_follows_shows() {
        CaseFile reported = executed.plus(new SituationReported(date("2026-06-12"), new UnitId("u1"),
                SituationReported.Trigger.FORCE_MAJEURE, "flood", "effect", null, null, null));
        assertThat(Ask.forward("situationFollowed", executed.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.back("situationFollowed", reported.on(DAY))).isEqualTo("WARNING waits");
        assertThat(Ask.back("situationFollowed", reported.plus(new EvaluationRaised(date(DAY), "flood", null)).on(DAY)))
                .isEqualTo("HOLDS followed");
        assertThat(Ask.back("situationFollowed", reported.plus(new AdjustmentProposed(date(DAY), "flood", null)).on(DAY)))
                .isEqualTo("HOLDS followed");
    }

    @Test
    void an_evaluation_has_its_occasion() {
        assertThat(Ask.forward("evaluationGrounded", judged(Judgement.EVALUATE, Set.of(Occasion.MANY_OPINIONS)).on(DAY)))
                .isEqualTo("HOLDS grounded");
        assertThat(Ask.forward("evaluationGrounded", judged(Judgement.EVALUATE, Set.of()).on(DAY)))
                .isEqualTo("WARNING noOccasion");
        assertThat(Ask.forward("evaluationGrounded", judged(Judgement.NOT_NOW, Set.of()).on(DAY)))
                .isEqualTo("NOT_APPLICABLE notNow");
    }

    @Test
    void the_organ_may_depart_from_the_evaluation_with_reasons() {
        assertThat(Ask.forward("evaluationWeighed", executed.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.back("evaluationWeighed", decided(Course.ADJUST, Course.ADJUST, null).on(DAY))).isEqualTo("HOLDS follows");
        assertThat(Ask.back("evaluationWeighed", decided(Course.ADJUST, Course.CONTINUE, "reasons").on(DAY)))
                .isEqualTo("HOLDS departsWithReasons");
        assertThat(Ask.back("evaluationWeighed", decided(Course.ADJUST, Course.CONTINUE, " ").on(DAY)))
                .isEqualTo("WARNING departsUnexplained");
        assertThat(Ask.forward("evaluationWeighed", decided(null, Course.CONTINUE, null).on(DAY)))
                .isEqualTo("NOT_APPLICABLE noRecommendation");
        assertThat(Ask.back("evaluationWeighed", decided(null, Course.CONTINUE, null).on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
    }

    private CaseFile published(Set<Channel> channels, String address, String adopted, String interpretation) {
        return issued.plus(new DecisionPublished(date(DAY), channels, address, adopted, interpretation, null));
    }

    private static ProgressReported done() {
        return new ProgressReported(date("2026-06-09"), new UnitId("u1"), ProgressReported.Progress.DONE, "done", null, null);
    }

    private CaseFile judged(Judgement judgement, Set<Occasion> occasions) {
        return executed.plus(new EvaluationRaised(date(DAY), "reason", null))
                .plus(new EvaluationJudged(date(DAY), judgement, occasions, null, null));
    }

    private CaseFile decided(Course recommended, Course decided, String reasons) {
        return judged(Judgement.EVALUATE, Set.of(Occasion.MANY_OPINIONS)).plus(new EvaluationReported(date(DAY), "goals", null,
                null, null, null, recommended, null, null)).plus(new EvaluationDecided(date(DAY), decided, reasons, "1", null));
    }
}
