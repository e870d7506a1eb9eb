package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.CoordinationFile;
import cn.fadu.dossier.ExecutionFile;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFile;
import cn.fadu.dossier.SubmissionFile;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time limits that run or ran in a matter: they follow from the dossier and are stored nowhere. */
public final class Deadlines {

    public static final String CONSULTATION = "consultation";
    public static final String DEPARTMENT_REPLIES = "departmentReplies";
    public static final String GUARANTEED_REVIEW = "guaranteedReview";
    public static final String SUPPLEMENT = "supplement";
    public static final String PUBLICATION = "publication";
    public static final String SUPERVISION = "supervision";
    public static final String EVALUATION = "evaluation";

    private Deadlines() {
    }

    /** The limits of the latest of everything that has one, in the order of the procedure; none runs in a matter of the past. */
    public static List<MatterDeadline> of(Situation s) {
        if (s.dossier().isPast()) {
            return List.of();
        }
        return Stream.of(departmentReplies(s), consultation(s), supplement(s), guaranteedReview(s), publication(s),
                supervision(s), evaluation(s)).flatMap(Optional::stream).toList();
    }

    /** The day the letter names for replies; done once all have replied or nobody is waited for any more. */
    static Optional<MatterDeadline> departmentReplies(Situation s) {
        CoordinationFile file = s.dossier().coordination();
        if (file.letter() == null || !file.letter().replyBy().isAfter(file.letter().on())) {
            return Optional.empty();
        }
        LocalDate done = file.collectsReplies() ? null : file.closing() != null ? file.closing().on()
                : file.replies().stream().map(r -> r.on()).max(LocalDate::compareTo).orElse(file.letter().on());
        return Optional.of(new MatterDeadline(Deadline.of(DEPARTMENT_REPLIES, Unit.CALENDAR_DAYS, file.letter().on(),
                s.calendar().daysBetween(file.letter().on(), file.letter().replyBy()), Bound.CEILING), done,
                LegalBasis.order713("13")));
    }

    /** The period that the notice names, with its extension; what the law demands of its length is a rule, not this. */
    static Optional<MatterDeadline> consultation(Situation s) {
        Consultation consultation = s.dossier().consultation();
        if (consultation == null || consultation.notice().from() == null || consultation.notice().until() == null) {
            return Optional.empty();
        }
        LocalDate from = consultation.notice().from();
        int announced = s.calendar().daysBetween(from, consultation.notice().until());
        int added = s.calendar().daysBetween(consultation.notice().until(), consultation.until());
        if (announced <= 0) {
            return Optional.empty();
        }
        Deadline deadline = new Deadline(CONSULTATION, Unit.CALENDAR_DAYS, from, announced, List.of(),
                added > 0 ? new Extension(added, null) : null, Bound.FLOOR);
        LocalDate ended = consultation.ended() == null ? null : consultation.ended().on();
        return Optional.of(new MatterDeadline(deadline, ended, s.profile().consultationDays(from).source()));
    }

    /** The day until which the one-time notice asks for a supplement; the guaranteed time has not begun while it runs. */
    static Optional<MatterDeadline> supplement(Situation s) {
        SubmissionFile sent = s.dossier().legality().sent();
        MaterialsChecked asked = sent.materialCheck();
        if (asked == null || asked.outcome() != MaterialsChecked.Outcome.SUPPLEMENT || asked.supplementBy() == null
                || !asked.supplementBy().isAfter(asked.on())) {
            return Optional.empty();
        }
        return Optional.of(new MatterDeadline(Deadline.of(SUPPLEMENT, Unit.CALENDAR_DAYS, asked.on(),
                s.calendar().daysBetween(asked.on(), asked.supplementBy()), Bound.CEILING),
                sent.supplement() == null ? null : sent.supplement().on(), LegalBasis.order713("26-1")));
    }

    /** Runs from complete material; the opinion may be issued earlier, freely. */
    static Optional<MatterDeadline> guaranteedReview(Situation s) {
        LegalityFile legality = s.dossier().legality();
        LocalDate issued = legality.issued() == null ? null : legality.issued().on();
        return legality.completeOn().map(complete -> new MatterDeadline(
                Deadline.of(GUARANTEED_REVIEW, Unit.WORKING_DAYS, complete, s.profile().reviewWorkingDays(complete).value(),
                        Bound.FLOOR), issued, s.profile().reviewWorkingDays(complete).source()));
    }

    /** The day that supervision names, while a unit under it is not done (Art. 34). */
    static Optional<MatterDeadline> supervision(Situation s) {
        ExecutionFile file = s.dossier().followup().execution();
        if (!s.dossier().followup().isExecuting() || file.busyUnits().stream().noneMatch(file::isSupervised)
                || file.supervision().deadline() == null
                || !file.supervision().deadline().isAfter(file.supervision().on())) {
            return Optional.empty();
        }
        LocalDate from = file.supervision().on();
        return Optional.of(new MatterDeadline(Deadline.of(SUPERVISION, Unit.CALENDAR_DAYS, from,
                s.calendar().daysBetween(from, file.supervision().deadline()), Bound.CEILING), null,
                LegalBasis.order713("34")));
    }

    /** The period after which the jurisdiction has an evaluation considered; not where it sets none. */
    static Optional<MatterDeadline> evaluation(Situation s) {
        return EvaluationConsidered.reachedOn(s).map(reached -> {
            LocalDate since = EvaluationConsidered.since(s.dossier().followup()).orElseThrow();
            return new MatterDeadline(Deadline.of(EVALUATION, Unit.CALENDAR_DAYS, since,
                    s.calendar().daysBetween(since, reached), Bound.CEILING), null,
                    s.profile().find(Figure.EVALUATION_MONTHS, s.today()).orElseThrow().source());
        });
    }

    /** Runs from the date of the text; not for what may not be disclosed. */
    static Optional<MatterDeadline> publication(Situation s) {
        PublicationFile publication = s.dossier().publication();
        boolean withheld = publication.disclosure() != null
                && publication.disclosure().disclosure() == Disclosure.NONE;
        if (withheld || publication.issue() == null || publication.issue().textDate() == null) {
            return Optional.empty();
        }
        LocalDate published = publication.published() == null ? null : publication.published().on();
        LocalDate text = publication.issue().textDate();
        return Optional.of(new MatterDeadline(Deadline.of(PUBLICATION, Unit.WORKING_DAYS, text,
                s.profile().publicationWorkingDays(text).value(), Bound.CEILING), published,
                s.profile().publicationWorkingDays(text).source()));
    }
}
