package cn.fadu.statute;

import cn.fadu.calendar.Calendars;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.CoordinationFact.DepartmentReplied;
import cn.fadu.dossier.CoordinationFact.DepartmentsAsked;
import cn.fadu.dossier.CoordinationFact.DisputeCoordinated;
import cn.fadu.dossier.CoordinationFact.DisputeExplained;
import cn.fadu.dossier.CoordinationFact.RepliesSummarised;
import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionScreened;
import cn.fadu.dossier.ExpertFact;
import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered;
import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered.Point;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.ExpertsReported;
import cn.fadu.dossier.ExpertFact.ExpertsReported.OtherOpinion;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.dossier.RiskFact;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.dossier.RiskFact.RiskFound;
import cn.fadu.dossier.RiskFact.RiskPoint;
import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.MeetingKind;
import cn.fadu.dossier.DeliberationFact.MinutesChecked;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.SubmissionEndorsed;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.DraftFact.DraftApproved;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.Head;
import cn.fadu.dossier.LegalityFact.HeadFinding;
import cn.fadu.dossier.LegalityFact.HeadFinding.Compliance;
import cn.fadu.dossier.LegalityFact.LegalAdviceGiven;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.ReviewAssigned;
import cn.fadu.dossier.LegalityFact.SubmissionReceived;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.dossier.PublicationFact.DecisionPublished;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A dossier under construction: facts of one matter in their order, in the words of the law. Immutable. */
record CaseFile(Dossier dossier) {

    static final WorkingCalendar CALENDAR = Calendars.official();
    static final PersonId DRAFTER = new PersonId("drafter");
    static final PersonId HEAD = new PersonId("head");
    static final PersonId REVIEWER = new PersonId("reviewer");
    static final PersonId DIRECTOR = new PersonId("director");
    static final PersonId CHIEF = new PersonId("chief");
    static final Proposal PROPOSAL = new Proposal(Source.DEPARTMENT, null, "problem", "reasons", "solution", "necessity",
            "feasibility");
    static final MeetingId MEETING = new MeetingId(new UUID(7, 13));

    static CaseFile startedOn(String on, CongressDuty duty, boolean exploratory, Procedure... owed) {
        Set<Procedure> required = owed.length == 0 ? EnumSet.noneOf(Procedure.class)
                : EnumSet.copyOf(Arrays.asList(owed));
        required.add(Procedure.LEGALITY_REVIEW);
        List<ProcedureDuty> duties = Stream.of(Procedure.values())
                .map(p -> new ProcedureDuty(p, required.contains(p), "test", "order-713/25-1")).toList();
        UnitId lead = new UnitId("lead");
        return new CaseFile(Dossier.EMPTY).plus(new StartApplied(date(on), new OrganId("organ"), "matter",
                        DecisionClass.PUBLIC_POLICY, null, null, null, Confidentiality.OPEN, PROPOSAL, List.of(), List.of(),
                        lead, DRAFTER, "CN-national@2026.1"))
                .plus(new ScopeConfirmed(date(on), ScopeConfirmed.Outcome.APPLICABLE, null, null, HEAD))
                .plus(new ProceduresDetermined(date(on), duties, duty,
                        required.contains(Procedure.PUBLIC_PARTICIPATION) ? null : "law", exploratory, "judge", null, REVIEWER))
                .plus(new StartDecided(date(on), StartDecided.Outcome.START, lead, List.of(), null, null, null, CHIEF));
    }

    static CaseFile startedOn(String on, Procedure... owed) {
        return startedOn(on, CongressDuty.NONE, false, owed);
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static Digest version(int number) {
        return manifest(number).digest();
    }

    CaseFile plus(Fact fact) {
        return new CaseFile(dossier.plus(fact));
    }

    Situation on(String today) {
        return new Situation(dossier, ProfileTest.national(), CALENDAR, date(today));
    }

    Digest current() {
        return dossier.currentDraft().orElseThrow().draft();
    }

    CaseFile draft(String on, Procedure... affects) {
        int number = dossier.drafts().size() + 1;
        CaseFile registered = plus(new DraftRegistered(date(on), number, version(number), manifest(number), "laws",
                Set.of(affects), null, null, DRAFTER, new UnitId("lead")));
        return number > 1 ? registered : registered.plus(new DraftApproved(date(on), version(1), 1, true, null, HEAD));
    }

    CaseFile notice(String from, String until, String reason) {
        return plus(new ConsultationNoticePublished(date(from), current(), date(from), date(until), reason,
                Set.of(Channel.GOVERNMENT_WEBSITE), "by letter", "contact", document(99), 0, document(97)));
    }

    CaseFile summarised(String ended, String on) {
        return plus(new ConsultationEnded(date(ended), 0))
                .plus(new AdoptionSummarised(date(on), 0, 0, 0, 0, 0, true, List.of(), "none", true, document(98)));
    }

    /** Asked, replied and summarised on one day; with a note where a dispute remains, null where nobody disagrees. */
    CaseFile departments(String on, String disputeNote) {
        CaseFile replied = departmentsAsked(on, on).replied(on, "finance",
                disputeNote == null ? Stance.NO_COMMENT : Stance.DISAGREES).summarisedReplies(on);
        return disputeNote == null ? replied : replied.plus(new DisputeCoordinated(date(on), false, "none", CHIEF))
                .plus(new DisputeExplained(date(on), disputeNote, List.of(new DisputeExplained.Side("finance", "view",
                        "grounds")), "own view", "grounds", null));
    }

    CaseFile departmentsAsked(String on, String replyBy) {
        return plus(new DepartmentsAsked(date(on), current(), List.of(new UnitId("finance")), List.of(), "1",
                date(replyBy), null));
    }

    CaseFile replied(String on, String unit, Stance stance) {
        return plus(new DepartmentReplied(date(on), new UnitId(unit), stance, "opinion", null, new PersonId(unit)));
    }

    CaseFile summarisedReplies(String on) {
        return plus(new RepliesSummarised(date(on), List.of(), null));
    }

    /** One expert without an account chosen, heard in writing and answered, all on one day. */
    CaseFile experts(String on) {
        return expertsChosen(on, Form.WRITTEN, new OtherExpert("expert", "field", "unit", Relation.NONE, false, true, true))
                .expertsReported(on, true).expertsAnswered(on, new Point("point", true, null));
    }

    CaseFile expertsChosen(String on, Form form, OtherExpert... others) {
        return plus(new ExpertsChosen(date(on), current(), form, null, List.of(), List.of(others), "reasons", "questions",
                List.of(), date(on)));
    }

    CaseFile expertsReported(String on, boolean signed) {
        return plus(new ExpertsReported(date(on), current(), List.of(new OtherOpinion("expert",
                ExpertFact.Conclusion.FEASIBLE, "opinion", null, signed)), "summary", ExpertFact.Conclusion.FEASIBLE, null));
    }

    CaseFile expertsAnswered(String on, Point... points) {
        return plus(new ExpertPointsAnswered(date(on), List.of(points)));
    }

    /** Planned, assessed and found by the organ as the assessor concludes, all on one day. */
    CaseFile risk(String on, RiskFact.Level level, boolean controllable, String measures) {
        return riskPlanned(on, Assessor.ASSESSING_UNIT, true).riskReported(on, level, controllable, measures)
                .riskFound(on, controllable);
    }

    CaseFile riskPlanned(String on, Assessor assessor, boolean independent) {
        return plus(new RiskAssessmentPlanned(date(on), current(), assessor, null, independent, "plan", null, null, null,
                false, null));
    }

    CaseFile riskReported(String on, RiskFact.Level level, boolean controllable, String measures) {
        return plus(riskReport(on, false, level, controllable, measures));
    }

    CaseFile riskSupplemented(String on, RiskFact.Level level, boolean controllable, String measures) {
        return plus(riskReport(on, true, level, controllable, measures));
    }

    CaseFile riskFound(String on, boolean controllable) {
        return plus(new RiskFound(date(on), current(), controllable, "reasons", CHIEF));
    }

    private RiskAssessed riskReport(String on, boolean supplementary, RiskFact.Level level, boolean controllable,
                                    String measures) {
        return new RiskAssessed(date(on), current(), supplementary, "scope", List.of(), "heard",
                List.of(new RiskPoint("type", "cause", level, level, level, null, null)), measures, "disposal", level, level,
                controllable, "reasons", null);
    }

    CaseFile fairCompetition(String on, FairCompetitionReviewed.Conclusion conclusion) {
        return competitionScreened(on, new PersonId("screener")).competitionReviewed(on, conclusion, "2026-05-10");
    }

    CaseFile competitionScreened(String on, PersonId by) {
        return plus(new FairCompetitionScreened(date(on), current(), "operators", List.of(), null, null, null, null, "heard",
                FairCompetitionScreened.Finding.COMPLIES, "reasons", null, by));
    }

    CaseFile competitionReviewed(String on, FairCompetitionReviewed.Conclusion conclusion, String until) {
        return plus(new FairCompetitionReviewed(date(on), current(), conclusion, "opinion",
                FairCompetitionReviewed.Ground.PUBLIC_INTEREST, "no alternative", until == null ? null : date(until), null,
                null, new PersonId("regulator")));
    }

    CaseFile submitted(String on, String plannedMeeting) {
        return plus(new SubmittedForReview(date(on), current(), Set.of(), "statement",
                plannedMeeting == null ? null : date(plannedMeeting), null, false, false))
                .plus(new SubmissionSigned(date(on), true, "1", null, new PersonId("head")))
                .plus(new SubmissionReceived(date(on), "1", List.of()));
    }

    CaseFile checked(String on, MaterialsChecked.Outcome outcome) {
        return plus(new MaterialsChecked(date(on), outcome, Set.of(), null,
                outcome == MaterialsChecked.Outcome.ACCEPTED ? date(on) : null, null, null));
    }

    CaseFile assigned(String on, int advisers) {
        List<PersonId> asked = List.of(new PersonId("adviser"), new PersonId("adviser2")).subList(0, advisers);
        return plus(new ReviewAssigned(date(on), advisers, null, REVIEWER, asked, false));
    }

    CaseFile advice(String on) {
        return advice(on, "adviser");
    }

    CaseFile advice(String on, String adviser) {
        return plus(new LegalAdviceGiven(date(on), current(), new PersonId(adviser), Conclusion.LAWFUL, "opinion", null,
                null, null, null, null));
    }

    CaseFile drafted(String on, Conclusion conclusion, String exploratoryFinding, PersonId by) {
        List<HeadFinding> findings = Stream.of(Head.values()).map(h -> new HeadFinding(h, Compliance.COMPLIES, "reasons"))
                .toList();
        return plus(new OpinionDrafted(date(on), current(), findings, conclusion, exploratoryFinding, List.of(), by,
                "laws", new UnitId("justice")));
    }

    CaseFile opinion(String on, Conclusion conclusion) {
        return plus(new OpinionIssued(date(on), "1", current(), conclusion, 0, null, DIRECTOR, null, null, null));
    }

    /** Submitted, accepted, one adviser heard, found lawful, all on one day. */
    CaseFile foundLawful(String on) {
        return submitted(on, null).checked(on, MaterialsChecked.Outcome.ACCEPTED).assigned(on, 1).advice(on)
                .drafted(on, Conclusion.LAWFUL, null, REVIEWER).opinion(on, Conclusion.LAWFUL);
    }

    CaseFile listed(String on, String meeting) {
        return plus(new SubmittedToMeeting(date(on), current(), "summary", "decision", List.of(), null, null,
                DRAFTER))
                .plus(new SubmissionEndorsed(date(on), true, null, new PersonId("leader")))
                .plus(new BundleChecked(date(on), BundleChecked.Outcome.COMPLETE, null))
                .plus(new AgendaDecided(date(on), current(), AgendaDecided.Outcome.LISTED, MEETING, date(meeting), null,
                        null, null));
    }

    CaseFile opened(String on, boolean chiefPresent, String... members) {
        Stream<Participant> chief = Stream.of(new Participant(CHIEF, "首长", "市长", Seat.CHIEF, chiefPresent,
                chiefPresent ? null : "leave"));
        Stream<Participant> others = Stream.of(members)
                .map(m -> new Participant(new PersonId(m), m, "member", Seat.MEMBER, true, null));
        return plus(new DiscussionOpened(date(on), MEETING, CHIEF, Stream.concat(chief, others).toList(), null, null,
                List.of(), new PersonId("recorder"), MeetingKind.STANDING));
    }

    CaseFile says(String on, String who) {
        boolean chief = who.equals(CHIEF.value());
        return plus(new StatementMade(date(on), new PersonId(who), who, chief ? Seat.CHIEF : Seat.MEMBER,
                StatementMade.Position.AGREES, "words", null));
    }

    CaseFile decided(String on, ItemDecided.Outcome outcome, ItemDecided.Majority majority, String reasons) {
        return plus(new ItemDecided(date(on), outcome, majority, false, reasons, "decision", CHIEF));
    }

    CaseFile signed(String on) {
        return plus(new MinutesWritten(date(on), "1", "text",
                dossier.deliberation().decision() == null ? null : dossier.deliberation().decision().outcome(),
                new PersonId("recorder"), null))
                .plus(new MinutesChecked(date(on), true, null, new PersonId("head")))
                .plus(new MinutesSigned(date(on), true, null, CHIEF));
    }

    /** Discussed in good order, adopted, minutes signed, all on one day. */
    CaseFile adopted(String on) {
        return opened(on, true, "a", "b").says(on, "a").says(on, "b").says(on, "chief")
                .decided(on, ItemDecided.Outcome.ADOPTED, ItemDecided.Majority.FOR, null).signed(on);
    }

    CaseFile partyAgreed(String on) {
        return plus(new PartyCommitteeInformed(date(on), PartyCommitteeInformed.Kind.REQUEST, "1",
                PartyCommitteeInformed.Reply.AGREED, null, null, null));
    }

    CaseFile issued(String on) {
        return plus(new DecisionIssued(date(on), current(), "1", date(on), CHIEF, null, null, null));
    }

    CaseFile disclosure(String on, DisclosureChecked.Disclosure disclosure, String basis, String by) {
        return plus(new DisclosureChecked(date(on), disclosure, basis, new PersonId(by)));
    }

    CaseFile published(String on) {
        return plus(new DecisionPublished(date(on), Set.of(Channel.GAZETTE), "address", "adopted", null,
                new PersonId("publisher")));
    }

    private static Manifest manifest(int number) {
        return new Manifest(document(number), null, List.of());
    }

    static DocumentRef document(int number) {
        return new DocumentRef(new DocumentId(new UUID(0, number)), "document " + number,
                Digest.ofText("document " + number), 1);
    }
}
