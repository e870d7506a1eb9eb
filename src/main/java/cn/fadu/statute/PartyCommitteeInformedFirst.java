package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Before it is issued, a decision is requested of or reported to the Party committee of the same level (Art. 31). A request
 * needs an agreeing reply, a report needs none. Before or after the meeting is the same to the law.
 */
final class PartyCommitteeInformedFirst extends LawRule {

    PartyCommitteeInformedFirst() {
        super("partyCommitteeInformed", ORDER_713, Set.of(GuardedAct.ISSUE_DECISION), "order-713/31");
    }

    /** Reported, or requested and agreed to. */
    static boolean isDone(PartyCommitteeInformed informed) {
        return informed != null && (informed.kind() == Kind.REPORT || informed.reply() == Reply.AGREED);
    }

    /** Whether it is done for the text as it is now. What does not say which text it was about counts for any. */
    static boolean isDone(Dossier dossier) {
        PartyCommitteeInformed informed = dossier.publication().partyCommittee();
        return isDone(informed) && isAbout(informed, dossier);
    }

    private static boolean isAbout(PartyCommitteeInformed informed, Dossier dossier) {
        return informed.draft() == null
                || dossier.currentDraft().map(d -> d.draft().equals(informed.draft())).orElse(true);
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().issue()).map(i -> i.on());
    }

    @Override
    Verdict forward(Situation s) {
        PartyCommitteeInformed informed = s.dossier().publication().partyCommittee();
        if (informed == null) {
            return broken("missing", NextAct.in(s).towardsIssue());
        }
        if (informed.reply() == Reply.AWAITED) {
            return broken("awaited", NextAct.in(s).towardsIssue(), informed.on());
        }
        if (!isDone(informed)) {
            return broken(informed.reply() == Reply.CHANGES_ASKED ? "changesAsked" : "notAgreed",
                    NextAct.in(s).towardsIssue(), informed.on());
        }
        if (!isAbout(informed, s.dossier())) {
            return broken("otherText", NextAct.in(s).towardsIssue(), informed.on());
        }
        LocalDate day = subject(s.dossier()).orElse(s.today());
        if (informed.on().isAfter(day)) {
            return broken("late", NextAct.in(s).act("userTask_issueDecision", Desks.OFFICE), informed.on(), day);
        }
        return informed.kind() == Kind.REPORT ? holds("reported", informed.on()) : holds("agreed", informed.on());
    }
}
