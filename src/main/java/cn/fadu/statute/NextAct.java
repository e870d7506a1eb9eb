package cn.fadu.statute;

import cn.fadu.dossier.ArchiveFile;
import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.dossier.PublicationFile;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFile;
import cn.fadu.dossier.StartFile;
import cn.fadu.shared.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The act that can be done now, or from a stated day, and that leads towards what is missing. It follows the order of the
 * procedure, so that a closed gate far ahead still names something that somebody can do.
 */
final class NextAct {

    private final Situation s;
    private final Dossier dossier;

    private NextAct(Situation s) {
        this.s = s;
        this.dossier = s.dossier();
    }

    static NextAct in(Situation s) {
        return new NextAct(s);
    }

    /** Any act, from today. */
    Remedy act(String key, Desk desk) {
        return new Remedy(key, desk, s.today());
    }

    /**
     * A new version of the draft. In preparation it re-opens what it touches; while the meeting has the matter, it must ask
     * for one; once the minutes are signed it comes with the final text or after it, and only its review is repeated.
     */
    Remedy changeDraft() {
        if (!isDraftApproved()) {
            return towardsDraft();
        }
        if (!dossier.deliberation().holdsMatter() || dossier.publication().finalText() != null) {
            return act("act_changeDraft", Desks.UNDERTAKER);
        }
        if (s.asked() == GuardedAct.DECIDE_REFERRED_ITEM) {
            return act("userTask_decideReferredItem", Desks.CHIEF);
        }
        if (!areMinutesSigned()) {
            return act("act_recordDecision", Desks.RECORDER);
        }
        if (dossier.deliberation().isReferred()) {
            return act("userTask_decideReferredItem", Desks.CHIEF);
        }
        return isAdopted(dossier) ? act("userTask_registerFinalText", Desks.UNDERTAKER) : close();
    }

    /** Ends the matter where the text alone cannot mend it after the decision; before, as {@link #changeDraft}. */
    Remedy changeDraftOrGiveUp() {
        return dossier.deliberation().holdsMatter() && dossier.publication().finalText() != null
                ? act("act_withdraw", Desks.UNDERTAKER) : changeDraft();
    }

    /** Whether the matter was decided for good: a signature that is only proposed does not count. */
    boolean areMinutesSigned() {
        DeliberationFile file = dossier.deliberation();
        return file.signature() != null && file.signature().signed() && s.asked() != GuardedAct.SIGN_MINUTES;
    }

    /** The next step until the head of the unit signed a draft. */
    private Remedy towardsDraft() {
        StartFile start = dossier.start();
        if (isRefused()) {
            return close();
        }
        if (start == null || start.isStarted()) {
            return dossier.awaitsApproval() ? act("userTask_approveDraft", Desks.UNIT_HEAD)
                    : act("userTask_registerDraft", Desks.UNDERTAKER);
        }
        if (start.awaitsSupplement()) {
            return act("userTask_supplementApplication", Desks.UNDERTAKER);
        }
        if (start.scope() == null) {
            return act("userTask_confirmScope", Desks.OFFICE);
        }
        if (start.duties().isEmpty() || start.concurrence() != null && !start.concurrence().concurs()) {
            return act("userTask_determineProcedures", Desks.OFFICE);
        }
        return start.concurrence() == null ? act("userTask_concurProcedures", Desks.REVIEWER)
                : act("userTask_decideStart", Desks.CHIEF);
    }

    /** A signed draft that the record holds; an old one may know of the signature alone. */
    private boolean isDraftApproved() {
        return dossier.isDraftApproved() && dossier.currentDraft().isPresent();
    }

    private boolean isRefused() {
        return dossier.start() != null && dossier.start().isRefused();
    }

    /**
     * The next step of a preparatory procedure; of another one that is under way where this one begins only when the others
     * of the round are concluded.
     */
    Remedy towardsResult(Procedure procedure) {
        if (dossier.withdrawal() != null) {
            return close();
        }
        if (!isDraftApproved()) {
            return towardsDraft();
        }
        Remedy next = step(procedure);
        if (isFree(next) || s.open().isEmpty() || s.open().contains(next.act())) {
            return next;
        }
        List<Remedy> others = Stream.of(Procedure.values()).filter(p -> dossier.start().requires(p)).map(this::step).toList();
        return Stream.concat(others.stream().filter(other -> s.open().contains(other.act())),
                others.stream().filter(NextAct::isFree)).findFirst().orElse(next);
    }

    /** Whether the act waits for no task of the model, but is done when the dossier allows it. */
    private static boolean isFree(Remedy remedy) {
        return !remedy.act().startsWith("userTask_");
    }

    private Remedy step(Procedure procedure) {
        return switch (procedure) {
            case DEPARTMENT_CONSULTATION -> new NextConsultationAct(this, s).find();
            case PUBLIC_PARTICIPATION -> towardsSummary();
            case EXPERT_REVIEW -> new NextExpertAct(this, s).find();
            case RISK_ASSESSMENT -> towardsRiskFinding();
            case FAIR_COMPETITION_REVIEW -> dossier.competitionReview().awaitsRegulator()
                    ? act("userTask_reviewFairCompetition", Desks.MARKET_REGULATOR)
                    : act("userTask_screenFairCompetition", Desks.UNDERTAKER);
            case LEGALITY_REVIEW -> new NextReviewAct(this, s).find();
        };
    }

    /** The next step of the legality review. */
    Remedy towardsOpinion() {
        if (dossier.withdrawal() != null) {
            return close();
        }
        if (!isDraftApproved()) {
            return towardsDraft();
        }
        return towardsResult(Procedure.LEGALITY_REVIEW);
    }

    /** The next step until the matter is decided at a meeting and the minutes are signed. */
    Remedy towardsDecision() {
        List<Procedure> owed = dossier.owed();
        DeliberationFile file = dossier.deliberation();
        if (dossier.withdrawal() == null && owed.isEmpty() && dossier.participation().awaitsPublication()) {
            return towardsSummary();
        }
        if (dossier.withdrawal() != null || !isDraftApproved() || !owed.isEmpty()) {
            return towardsResult(owed.isEmpty() ? Procedure.LEGALITY_REVIEW : owed.get(0));
        }
        if (file.decision() != null) {
            return towardsSignature();
        }
        if (dossier.start() != null && dossier.start().requires(Procedure.RISK_ASSESSMENT)
                && dossier.riskAssessment().awaitsFinding()) {
            return towardsRiskFinding();
        }
        return towardsAgenda(file);
    }

    private Remedy towardsAgenda(DeliberationFile file) {
        boolean submitted = file.submission() != null
                && file.submission().draft().equals(dossier.currentDraft().orElseThrow().draft());
        boolean refused = file.agenda() != null && file.agenda().outcome() == AgendaDecided.Outcome.REFUSED;
        if (!submitted || refused || file.endorsement() != null && !file.endorsement().endorsed()) {
            return act("userTask_submitToMeeting", Desks.UNDERTAKER);
        }
        if (file.endorsement() == null) {
            return act("userTask_endorseSubmission", Desks.MEMBER);
        }
        if (file.bundleCheck() == null) {
            return act("userTask_checkBundle", Desks.OFFICE);
        }
        if (!file.bundleCheck().complete()) {
            return file.bundleCheck().outcome() == BundleChecked.Outcome.SUPPLEMENT
                    ? act("userTask_completeBundle", Desks.UNDERTAKER) : act("userTask_submitToMeeting", Desks.UNDERTAKER);
        }
        return isListed(file) ? atMeeting() : act("userTask_decideAgenda", Desks.CHIEF);
    }

    /** Whether the chief put the matter on an agenda: a listing that is only proposed does not count. */
    private boolean isListed(DeliberationFile file) {
        return file.agenda() != null && file.agenda().outcome() == AgendaDecided.Outcome.LISTED
                && s.asked() != GuardedAct.PUT_ON_AGENDA;
    }

    /** The next step until the decision is issued. */
    Remedy towardsIssue() {
        PublicationFile file = dossier.publication();
        if (dossier.withdrawal() != null || !isAdopted(dossier)) {
            return towardsDecision();
        }
        if (file.finalText() == null) {
            return act("userTask_registerFinalText", Desks.UNDERTAKER);
        }
        if (dossier.currentDraft().flatMap(d -> Reviewed.coverage(dossier.legality(), d.draft(), s.today())).isEmpty()) {
            return towardsOpinion();
        }
        if (!PartyCommitteeInformedFirst.isDone(dossier)) {
            return towardsPartyCommittee(file.partyCommittee());
        }
        CongressDuty duty = dossier.start() == null ? CongressDuty.NONE : dossier.start().congressDuty();
        return CongressInformedFirst.isDone(duty, file.congress())
                ? issue() : act("userTask_concludeCongress", Desks.OFFICE);
    }

    /** Signature and number of the decision, whichever comes next. */
    Remedy issue() {
        PublicationFile file = dossier.publication();
        if (file.isSigned()) {
            return act("userTask_issueDecision", Desks.OFFICE);
        }
        return file.signature() == null ? act("userTask_signDecision", Desks.CHIEF)
                : act("userTask_answerReturn", Desks.OFFICE);
    }

    private Remedy towardsPartyCommittee(PartyCommitteeInformed informed) {
        Reply reply = informed == null || informed.reply() == null ? Reply.NONE_NEEDED : informed.reply();
        return switch (reply) {
            case AWAITED -> act("userTask_recordPartyReply", Desks.OFFICE);
            case CHANGES_ASKED -> act("userTask_answerPartyChanges", Desks.UNDERTAKER);
            case REFUSED -> act("userTask_decideAfterRefusal", Desks.UNDERTAKER);
            case AGREED, NONE_NEEDED -> act("userTask_informPartyCommittee", Desks.OFFICE);
        };
    }

    /** The next step until the file can be closed. */
    Remedy towardsClosing() {
        PublicationFile file = dossier.publication();
        if (dossier.withdrawal() != null || isRefused() || file.published() != null) {
            return close();
        }
        if (file.issue() == null) {
            return towardsIssue();
        }
        if (file.disclosure() == null) {
            return act("userTask_checkDisclosure", Desks.UNIT_LEGAL);
        }
        if (file.disclosure().disclosure() == Disclosure.NONE) {
            return close();
        }
        return file.interpretation() == null ? act("userTask_prepareInterpretation", Desks.UNDERTAKER)
                : act("userTask_publishDecision", Desks.OFFICE);
    }

    Remedy close() {
        ArchiveFile file = dossier.publication().archive();
        if (file.closing() != null) {
            return act("userTask_testFile", Desks.ARCHIVIST);
        }
        return file.chase() != null && file.supply() == null ? act("userTask_supplyMaterials", Desks.UNDERTAKER)
                : act("userTask_closeFile", Desks.ARCHIVIST);
    }

    /** Whether the meeting adopted the matter and the minutes that say so are signed. */
    static boolean isAdopted(Dossier dossier) {
        DeliberationFile file = dossier.deliberation();
        return adopts(file) && file.signature() != null && file.signature().signed();
    }

    /** Whether the decision recorded last adopts the matter, in full or in principle. */
    static boolean adopts(DeliberationFile file) {
        return file.decision() != null && (file.decision().outcome() == Outcome.ADOPTED
                || file.decision().outcome() == Outcome.ADOPTED_IN_PRINCIPLE);
    }

    /** The next step until the decision organ has found whether the risk is controllable. */
    Remedy towardsRiskFinding() {
        RiskFile file = dossier.riskAssessment();
        if (dossier.withdrawal() != null) {
            return close();
        }
        if (file.isFindingOvertaken()) {
            return act("act_findRiskAgain", Desks.CHIEF);
        }
        if (file.report() != null && file.finding() == null) {
            return file.awaitsFiling() ? act("userTask_fileRiskReport", Desks.UNDERTAKER)
                    : act("userTask_findRiskControllable", Desks.CHIEF);
        }
        if (file.plan() == null || file.report() != null) {
            return act("userTask_planRiskAssessment", Desks.UNDERTAKER);
        }
        return file.plan().assessor() == Assessor.ASSESSING_UNIT ? act("userTask_assessRisk", Desks.ASSESSOR)
                : act("userTask_registerRiskReport", Desks.UNDERTAKER);
    }

    private Remedy atMeeting() {
        if (dossier.deliberation().opening() != null) {
            return act("act_recordDecision", Desks.RECORDER);
        }
        LocalDate meeting = dossier.deliberation().agenda().meetingOn();
        LocalDate from = meeting == null || meeting.isBefore(s.today()) ? s.today() : meeting;
        return new Remedy("act_openDiscussion", Desks.RECORDER, from);
    }

    private Remedy towardsSignature() {
        DeliberationFile file = dossier.deliberation();
        boolean sentBack = file.signature() != null && !file.signature().signed()
                || file.minutesCheck() != null && !file.minutesCheck().passed();
        if (file.minutes() == null && file.record() == null) {
            return act("userTask_settleRecord", Desks.RECORDER);
        }
        if (file.minutes() == null || sentBack) {
            return act("userTask_writeMinutes", Desks.RECORDER);
        }
        if (file.signature() == null) {
            return file.minutesCheck() == null ? act("userTask_checkMinutes", Desks.OFFICE_HEAD) : signature(file);
        }
        return switch (file.decision().outcome()) {
            case REFERRED_TO_CHIEF -> act("userTask_decideReferredItem", Desks.CHIEF);
            case REJECTED -> close();
            case AMEND -> isRevised(file) ? act("userTask_submitToMeeting", Desks.UNDERTAKER)
                    : act("userTask_reviseDraft", Desks.UNDERTAKER);
            default -> act("userTask_submitToMeeting", Desks.UNDERTAKER);
        };
    }

    private boolean isRevised(DeliberationFile file) {
        return file.submission() != null
                && dossier.currentDraft().filter(d -> !d.draft().equals(file.submission().draft())).isPresent();
    }

    private Remedy signature(DeliberationFile file) {
        return file.opening() == null || file.opening().isPresidedByChief() ? act("userTask_signMinutes", Desks.CHIEF)
                : act("userTask_signMinutesAsPresider", Desks.MEMBER);
    }

    /** The next step until the opinions of the public are summarised, in the round in hand or a new one. */
    Remedy towardsSummary() {
        return new NextParticipationAct(this, s).find();
    }
}
