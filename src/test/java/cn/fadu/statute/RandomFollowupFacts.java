package cn.fadu.statute;

import cn.fadu.dossier.EvaluationFact.Course;
import cn.fadu.dossier.EvaluationFact.EvaluationDecided;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard;
import cn.fadu.dossier.EvaluationFact.EvaluationHeard.Heard;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged;
import cn.fadu.dossier.EvaluationFact.EvaluationJudged.Judgement;
import cn.fadu.dossier.EvaluationFact.EvaluationPlanned;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.EvaluationFact.EvaluationReported;
import cn.fadu.dossier.EvaluationFact.EvaluationSent;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind;
import cn.fadu.dossier.FollowupFact.AdjustmentProposed;
import cn.fadu.dossier.FollowupFact.AftermathSettled;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted;
import cn.fadu.dossier.FollowupFact.DecisionAdjusted.Extent;
import cn.fadu.dossier.FollowupFact.ExecutionConcluded;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised;
import cn.fadu.dossier.FollowupFact.ExecutionSupervised.Standing;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended;
import cn.fadu.dossier.FollowupFact.ExecutionSuspended.SuspendedBy;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.LetterAnswered;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.FollowupFact.LetterReceived.LetterChannel;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded;
import cn.fadu.dossier.FollowupFact.MajorAdjustmentConcluded.Replacement;
import cn.fadu.dossier.FollowupFact.ProgressReported;
import cn.fadu.dossier.FollowupFact.ProgressReported.Progress;
import cn.fadu.dossier.FollowupFact.SituationReported;
import cn.fadu.dossier.FollowupFact.SituationReported.Trigger;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed;
import cn.fadu.dossier.FollowupFact.SuspensionFollowed.AfterSuspension;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Facts of execution and evaluation in any order, with values that rules tell apart. */
final class RandomFollowupFacts {

    private static final PersonId OFFICE = new PersonId("office");
    private static final String BODY = "assessing body";

    private RandomFollowupFacts() {
    }

    static CaseFile next(CaseFile file, String day, Random random) {
        LocalDate on = CaseFile.date(day);
        return file.plus(random.nextBoolean() ? execution(file, on, random) : evaluation(file, on, random));
    }

    private static Fact execution(CaseFile f, LocalDate on, Random random) {
        UnitId unit = random.nextInt(4) == 0 ? null : new UnitId(random.nextBoolean() ? "lead" : "finance");
        return switch (random.nextInt(13)) {
            case 0, 1 -> new TasksBrokenDown(on, List.of(new ExecutionTask("t", unit, on.plusDays(random.nextInt(9)))), OFFICE);
            case 2 -> new ProgressReported(on, new UnitId("lead"), one(Progress.values(), random), "r", null, OFFICE);
            case 3 -> new ExecutionSupervised(on, one(Standing.values(), random), List.of(),
                    random.nextBoolean() ? null : on.plusDays(random.nextInt(9)), null, OFFICE);
            case 4 -> new SituationReported(on, new UnitId("lead"), one(Trigger.values(), random), "s", null, null, null, OFFICE);
            case 5 -> new LetterReceived(on, f.dossier().followup().execution().letters() + 1, LetterChannel.LETTER, null, "c",
                    null);
            case 6 -> new LetterAnswered(on, 1, "a", OFFICE);
            case 7 -> new ExecutionSuspended(on, one(SuspendedBy.values(), random), "r", random.nextBoolean() ? "1" : null, on,
                    CaseFile.CHIEF, new PostKind(random.nextBoolean() ? "chief" : "office"));
            case 8 -> new SuspensionFollowed(on, one(AfterSuspension.values(), random), "r", null, CaseFile.CHIEF);
            case 9 -> new AdjustmentProposed(on, "r", CaseFile.DRAFTER);
            case 10 -> new DecisionAdjusted(on, one(Extent.values(), random), "r", random.nextBoolean() ? "1" : null, null,
                    CaseFile.DRAFTER);
            case 11 -> new MajorAdjustmentConcluded(on, one(Replacement.values(), random),
                    random.nextBoolean() ? null : new MatterId(new UUID(1, 2)), null, OFFICE);
            default -> random.nextBoolean() ? new AftermathSettled(on, "m", null, null, OFFICE)
                    : new ExecutionConcluded(on, "n", OFFICE);
        };
    }

    private static Fact evaluation(CaseFile f, LocalDate on, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new EvaluationRaised(on, "r", OFFICE);
            case 1 -> new EvaluationJudged(on, one(Judgement.values(), random), Set.of(), "r", OFFICE);
            case 2, 3 -> new EvaluatorAppointed(on, one(EvaluatorKind.values(), random),
                    random.nextBoolean() ? null : new UnitId("finance"), null, random.nextBoolean() ? BODY : "other body",
                    random.nextInt(3) > 0 ? EarlierPart.NONE : one(EarlierPart.values(), random),
                    random.nextBoolean() ? List.of() : List.of("expert", "a person"), random.nextInt(3), random.nextInt(2), OFFICE);
            case 4 -> new EvaluationPlanned(on, "s", "m", null, null, OFFICE);
            case 5 -> new EvaluationHeard(on, random.nextBoolean() ? Set.of() : Set.of(Heard.PUBLIC), "o", null, OFFICE);
            case 6 -> new EvaluationReported(on, "g", null, null, null, null, Course.CONTINUE, null, OFFICE);
            case 7 -> random.nextBoolean() ? new EvaluationDecided(on, one(Course.values(), random), "r", null, CaseFile.CHIEF)
                    : new EvaluationSent(on, "1", OFFICE);
            default -> new RiskAssessmentPlanned(on, f.current(), one(Assessor.values(), random), BODY, true, "p", null, null,
                    null, false, null);
        };
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
