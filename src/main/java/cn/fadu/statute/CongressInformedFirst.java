package cn.fadu.statute;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.CongressConcluded.Result;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the people's congress or its standing committee decides, or is told of before issue, is not issued or published
 * before that is done (Art. 8(1)). Three branches: nothing, a report, or the congress decides.
 */
final class CongressInformedFirst extends LawRule {

    CongressInformedFirst() {
        super("congressInformed", ORDER_713, Set.of(GuardedAct.ISSUE_DECISION, GuardedAct.PUBLISH_DECISION),
                "order-713/8-1");
    }

    /** Whether the congress has done what the matter needs. */
    static boolean isDone(CongressDuty duty, CongressConcluded concluded) {
        return duty == CongressDuty.NONE || concluded != null && (concluded.result() == Result.APPROVED
                || duty == CongressDuty.REPORT && concluded.result() == Result.REPORTED);
    }

    /** The issue or the publication, whichever is dated earlier. */
    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Stream.of(Optional.ofNullable(dossier.publication().issue()).map(i -> i.on()),
                        Optional.ofNullable(dossier.publication().published()).map(p -> p.on()))
                .flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    @Override
    Verdict forward(Situation s) {
        CongressDuty duty = s.dossier().start() == null ? CongressDuty.NONE : s.dossier().start().congressDuty();
        CongressConcluded concluded = s.dossier().publication().congress();
        if (duty == null) {
            return notRecorded(s, NextAct.in(s).towardsIssue());
        }
        if (duty == CongressDuty.NONE) {
            return notRequired();
        }
        Remedy conclude = NextAct.in(s).act("userTask_concludeCongress", Desks.OFFICE);
        if (concluded == null) {
            return broken(duty == CongressDuty.REPORT ? "notReported" : "notDecided",
                    subject(s.dossier()).isPresent() ? conclude : NextAct.in(s).towardsIssue());
        }
        if (!isDone(duty, concluded)) {
            return concluded.result() == Result.RETURNED ? broken("returned", NextAct.in(s).changeDraft(), concluded.on())
                    : broken("onlyReported", conclude, concluded.on());
        }
        LocalDate day = subject(s.dossier()).orElse(s.today());
        return concluded.on().isAfter(day) ? broken("late", late(s), concluded.on(), day)
                : holds("concluded", concluded.on());
    }

    /** The act itself has to wait for the day on which the congress concluded. */
    private static Remedy late(Situation s) {
        LocalDate from = s.dossier().publication().congress().on();
        String act = s.dossier().publication().published() == null ? "userTask_issueDecision" : "userTask_publishDecision";
        return new Remedy(act, Desks.OFFICE, from.isBefore(s.today()) ? s.today() : from);
    }
}
