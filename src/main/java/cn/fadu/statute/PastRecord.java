package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import java.util.List;
import java.util.Set;

/**
 * How a rule answers about a procedure of the past, entered afterwards from a source. What the source states is judged; what
 * it does not state is not recorded, and a rule that rests on its silence cannot tell. Nothing can be done any more, so no
 * remedy is named.
 */
final class PastRecord {

    /** Endings of the messages of adverse answers that rest on what is stated: dates and outcomes that contradict the law. */
    private static final Set<String> STATED = Set.of("tooShort", "endsBeforeItBegins", "beforeDraft", "tooLate", "notAhead",
            "unlawful", "coveredTooLate", "amendmentsOpen", "late", "touched", "barred", "barredAfterMeeting", "exceptionEnded",
            "exceptionEndedAfterMeeting", "notAgreed", "changesAsked", "returned", "onlyReported", "notAdopted", "signedLater",
            "uncontrollable", "highWithoutMeasures", "negative", "openAtOpinion", "openAtSubmission", "noneHandled", "official");

    private PastRecord() {
    }

    /** The verdict as it is for a matter that is handled here; for one of the past as far as its source bears it. */
    static Verdict asRecorded(Dossier dossier, Verdict verdict) {
        if (!dossier.isPast()) {
            return verdict;
        }
        return isAdverse(verdict) && !restsOnStatement(verdict) ? notRecorded(verdict)
                : new Verdict(verdict.rule(), verdict.answer(), verdict.basis(), verdict.message(), verdict.arguments(), null);
    }

    /** As {@link #asRecorded}, for what has happened: where its rule finds nothing to look at, that is not recorded either. */
    static Verdict ofWhatHappened(Dossier dossier, Verdict verdict) {
        return dossier.isPast() && verdict.message().equals("rule.any.notYet") ? notRecorded(verdict)
                : asRecorded(dossier, verdict);
    }

    static boolean isAdverse(Verdict verdict) {
        return verdict.closes() || verdict.answer() == Answer.WARNING;
    }

    static boolean restsOnStatement(Verdict verdict) {
        return verdict.answer() == Answer.CANNOT_TELL || verdict.message().equals("rule.expertsBeforeAgenda.tooFew")
                || STATED.contains(verdict.message().substring(verdict.message().lastIndexOf('.') + 1));
    }

    private static Verdict notRecorded(Verdict verdict) {
        return new Verdict(verdict.rule(), Answer.CANNOT_TELL, verdict.basis(), "rule.any.notRecorded", List.of(), null);
    }
}
