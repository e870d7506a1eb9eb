package cn.fadu.imports;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.PastOutcome;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts that are odd and accepted as the source states them; whoever enters them is shown what was noticed. */
final class OddFacts {

    private static final Set<PastStepKind> ON_WORKING_DAYS = Set.of(PastStepKind.HEARING, PastStepKind.LEGALITY_OPINION,
            PastStepKind.MEETING, PastStepKind.ISSUE);

    private final WorkingCalendar calendar;
    private final List<ImportProblem> noticed = new ArrayList<>();

    private OddFacts(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** In the order of the steps. */
    static List<ImportProblem> of(PastProcedure past, WorkingCalendar calendar) {
        OddFacts odd = new OddFacts(calendar);
        if (past.unit() == null) {
            odd.note(past.pointer() + "/unit", "no-unit");
        }
        if (past.decisionClass() == null) {
            odd.note(past.pointer() + "/class", "no-class");
        }
        for (int i = 0; i < past.steps().size(); i++) {
            odd.step(past.steps().get(i), past.pointer() + "/steps/" + i);
        }
        odd.number(past, PastStepKind.RISK_ASSESSMENT, "several-risk-reports");
        odd.number(past, PastStepKind.LEGALITY_OPINION, "several-opinions");
        return List.copyOf(odd.noticed);
    }

    private void number(PastProcedure past, PastStepKind kind, String oddity) {
        long steps = past.steps().stream().filter(s -> s.kind() == kind).count();
        if (steps > 1) {
            note(past.pointer(), oddity, steps);
        }
    }

    private void step(PastStep step, String place) {
        dates(step, place);
        if (step.kind() == PastStepKind.PUBLIC_CONSULTATION && Integer.valueOf(0).equals(step.opinions())) {
            note(place + "/opinions", "no-opinions");
        }
        if (step.outcome() == PastOutcome.ADOPTED_IN_PRINCIPLE) {
            note(place + "/outcome", "in-principle");
        }
        if (step.registerUntil() != null && step.when().first().filter(step.registerUntil()::isBefore).isPresent()) {
            note(place + "/registerUntil", "notice-after-registration", step.registerUntil());
        }
        if (step.documents().size() > 1) {
            note(place + "/documents", "several-documents", step.documents().size());
        }
        step.notEnclosed().forEach(name -> note(place + "/documents", "not-enclosed", name));
    }

    private void dates(PastStep step, String place) {
        boolean consultation = step.kind() == PastStepKind.PUBLIC_CONSULTATION;
        if (step.when().isOpenEnded() || consultation && step.when().date() != null) {
            note(place, consultation ? "consultation-without-end" : "no-end");
        } else if (step.when().orderedBy().isEmpty()) {
            note(place, "no-date");
        } else if (step.doneOn().isEmpty()) {
            note(place, "not-to-the-day");
        }
        if (ON_WORKING_DAYS.contains(step.kind()) && step.doneOn().isPresent()) {
            LocalDate day = step.doneOn().get();
            if (!calendar.isWorkingDay(day)) {
                note(place, "rest-day", day);
            }
        }
    }

    private void note(String place, String oddity, Object... arguments) {
        noticed.add(ImportProblem.odd(place, oddity, arguments));
    }
}
