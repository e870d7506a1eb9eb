package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.EvaluationFact.EvaluationJudged;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.ExecutionFile;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised.Standing;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.LetterAnswered;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.FollowupFact.LetterReceived.LetterChannel;
import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.ProgressReported.Progress;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.SituationReported.Trigger;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days that run while a decision is executed: those of a jurisdiction, those of its tasks, those that supervision sets. */
class ExecutionPeriodsTest {

    private static final PersonId OFFICE = new PersonId("office");
    private static final UnitId FINANCE = new UnitId("finance");
    private static final UnitId ROADS = new UnitId("roads");

    private final CaseFile executing = CaseFile.startedOn("2026-01-05").plus(new TasksBrokenDown(CaseFile.date("2026-02-02"),
            List.of(task(FINANCE, "2026-06-01"), task(FINANCE, "2026-03-02"), task(ROADS, null)), OFFICE));

    @Test
    void national_law_sets_no_time_for_an_evaluation_or_an_answer() {
        Situation much = letters(executing, 30, "2026-02-03").on("2030-01-01");
        assertThat(Ask.back("evaluationConsidered", much)).isEqualTo("NOT_APPLICABLE noFigure");
        assertThat(Ask.back("lettersAnswered", much)).isEqualTo("NOT_APPLICABLE open");
        assertThat(Statute.isEvaluationDue(much)).isFalse();
        assertThat(Deadlines.of(much)).isEmpty();
    }

    @Test
    void after_the_months_of_the_jurisdiction_an_evaluation_should_be_considered() {
        String rule = "evaluationConsidered";
        Map<Figure, Integer> year = Map.of(Figure.EVALUATION_MONTHS, 12);
        assertThat(Ask.back(rule, local(executing, "2027-02-01", year))).isEqualTo("HOLDS notBefore");
        Situation reached = local(executing, "2027-02-02", year);
        assertThat(Ask.back(rule, reached)).isEqualTo("WARNING periodPassed");
        assertThat(Ask.arguments(rule, reached)).containsExactly(CaseFile.date("2027-02-02"));
        assertThat(Ask.remedy(rule, reached)).isEqualTo("act_raiseEvaluation office/office 2027-02-02");
        assertThat(Statute.isEvaluationDue(reached)).isTrue();
        assertThat(Deadlines.of(reached)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Deadlines.EVALUATION);
            assertThat(d.deadline().due(CaseFile.CALENDAR).date()).isEqualTo("2027-02-02");
        });
        CaseFile raised = executing.plus(new EvaluationRaised(CaseFile.date("2027-02-02"), null, null));
        assertThat(Ask.back(rule, local(raised, "2027-02-09", year))).isEqualTo("HOLDS underWay");
        CaseFile judged = raised.plus(new EvaluationJudged(CaseFile.date("2027-02-09"), Judgement.NOT_NOW, Set.of(), "r", OFFICE));
        assertThat(Ask.back(rule, local(judged, "2028-02-08", year))).isEqualTo("HOLDS notBefore");
        assertThat(Ask.back(rule, local(judged, "2028-02-09", year))).isEqualTo("WARNING periodPassed");
    }

    @Test
    void after_the_letters_of_the_jurisdiction_an_evaluation_should_be_considered() {
        String rule = "evaluationConsidered";
        Map<Figure, Integer> three = Map.of(Figure.LETTERS_FOR_EVALUATION, 3);
        CaseFile two = letters(executing, 2, "2026-03-02");
        assertThat(Ask.back(rule, local(two, "2026-03-02", three))).isEqualTo("HOLDS fewLetters");
        CaseFile all = letters(two, 1, "2026-03-03");
        assertThat(Ask.back(rule, local(all, "2026-03-03", three))).isEqualTo("WARNING manyLetters");
        CaseFile judged = all.plus(new EvaluationRaised(CaseFile.date("2026-03-03"), null, null)).plus(new EvaluationJudged(
                CaseFile.date("2026-03-03"), Judgement.NOT_NOW, Set.of(), "r", OFFICE));
        assertThat(Ask.back(rule, local(judged, "2026-03-03", three))).as("counted anew").isEqualTo("HOLDS fewLetters");
    }

    @Test
    void a_letter_that_waits_longer_than_the_jurisdiction_says_is_a_finding() {
        String rule = "lettersAnswered";
        Map<Figure, Integer> days = Map.of(Figure.LETTER_ANSWER_WORKING_DAYS, 15);
        CaseFile letter = letters(executing, 1, "2026-03-02");
        assertThat(Ask.back(rule, local(letter, "2026-03-23", days))).isEqualTo("HOLDS inTime");
        assertThat(Ask.back(rule, local(letter, "2026-03-24", days))).isEqualTo("WARNING late");
        CaseFile answered = letter.plus(new LetterAnswered(CaseFile.date("2026-03-24"), 1, "answer", OFFICE));
        assertThat(Ask.back(rule, local(answered, "2026-03-24", days))).isEqualTo("has not happened");
    }

    @Test
    void what_a_unit_has_to_do_is_due_with_its_next_task_and_under_supervision_on_the_day_that_sets() {
        assertThat(file(executing).dueOf(FINANCE)).contains(CaseFile.date("2026-03-02"));
        assertThat(file(executing).dueOf(ROADS)).isEmpty();
        CaseFile reported = executing.plus(progress(FINANCE, "2026-03-02"));
        assertThat(file(reported).dueOf(FINANCE)).contains(CaseFile.date("2026-06-01"));
        assertThat(file(executing.plus(progress(FINANCE, "2026-07-01"))).dueOf(FINANCE)).contains(CaseFile.date("2026-06-01"));
        CaseFile all = executing.plus(supervised("2026-04-01"));
        assertThat(file(all).dueOf(FINANCE)).contains(CaseFile.date("2026-04-01"));
        assertThat(file(all).dueOf(ROADS)).contains(CaseFile.date("2026-04-01"));
        CaseFile one = executing.plus(supervised("2026-04-01", ROADS));
        assertThat(file(one).dueOf(FINANCE)).contains(CaseFile.date("2026-03-02"));
        assertThat(file(one).dueOf(ROADS)).contains(CaseFile.date("2026-04-01"));
        assertThat(Deadlines.of(one.on("2026-03-20"))).extracting(MatterDeadline::kind).containsExactly(Deadlines.SUPERVISION);
        CaseFile normal = one.plus(new ExecutionSupervised(CaseFile.date("2026-04-01"), Standing.NORMAL, List.of(), null, null,
                OFFICE));
        assertThat(file(normal).dueOf(ROADS)).isEmpty();
        assertThat(Deadlines.of(normal.on("2026-04-01"))).isEmpty();
    }

    @Test
    void the_page_of_an_urgent_suspension_says_beforehand_that_no_situation_was_reported() {
        Gate closed = Gates.judge(GuardedAct.SUSPEND_URGENTLY, executing.on("2026-03-02"));
        assertThat(closed.obstacles()).extracting(Verdict::message).containsExactly("rule.suspensionByProcedure.noSituation");
        CaseFile reported = executing.plus(new SituationReported(CaseFile.date("2026-03-02"), FINANCE, Trigger.FORCE_MAJEURE,
                "flood", null, null, null, OFFICE));
        assertThat(Ask.isOpen(GuardedAct.SUSPEND_URGENTLY, reported.on("2026-03-02"))).isTrue();
        assertThat(Ask.isOpen(GuardedAct.SUSPEND_URGENTLY, CaseFile.startedOn("2026-01-05").on("2026-03-02")))
                .as("nothing is executed that could be suspended").isTrue();
        assertThat(Ask.isOpen(GuardedAct.SUSPEND_EXECUTION, executing.on("2026-03-02"))).isTrue();
    }

    private static ExecutionFile file(CaseFile file) {
        return file.dossier().followup().execution();
    }

    private static ExecutionTask task(UnitId unit, String deadline) {
        return new ExecutionTask("task", unit, deadline == null ? null : CaseFile.date(deadline));
    }

    private static ProgressReported progress(UnitId unit, String on) {
        return new ProgressReported(CaseFile.date(on), unit, Progress.UNDER_WAY, "report", null, new PersonId("p"));
    }

    private static ExecutionSupervised supervised(String until, UnitId... units) {
        return new ExecutionSupervised(CaseFile.date("2026-02-10"), Standing.SUPERVISED, List.of(units), CaseFile.date(until),
                null, OFFICE);
    }

    private static CaseFile letters(CaseFile file, int count, String on) {
        CaseFile after = file;
        for (int i = 0; i < count; i++) {
            after = after.plus(new LetterReceived(CaseFile.date(on), file(after).letters() + 1, LetterChannel.LETTER, null,
                    "content", null));
        }
        return after;
    }

    private static Situation local(CaseFile file, String today, Map<Figure, Integer> set) {
        Profile national = ProfileTest.national();
        Map<Figure, Parameter> figures = new HashMap<>(national.figures());
        set.forEach((figure, value) -> figures.put(figure, new Parameter(value, LegalBasis.order713("36-1"),
                LocalDate.of(2020, 1, 1))));
        return new Situation(file.dossier(), new Profile("local", "1", national.reference(), Binding.DIRECT, figures,
                national.practices()), CaseFile.CALENDAR, CaseFile.date(today));
    }
}
