package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.BundleChecked;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.MeetingKind;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.StatementMade.Position;
import cn.fadu.dossier.DeliberationFact.SubmissionEndorsed;
import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What goes to the meeting and how it is recorded (Arts. 24, 29 and 30). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordOfMeetingRulesTest {

    private static final String DAY = "2026-05-20";

    private final CaseFile reviewed = CaseFile.startedOn("2026-05-04").draft("2026-05-05").foundLawful("2026-05-11");
    private final CaseFile listed = reviewed.listed(DAY, DAY);

    @Test
    void the_office_finds_the_material_complete_before_the_listing() {
        assertThat(Ask.forward("bundleComplete", reviewed.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.back("bundleComplete", listed.on(DAY))).isEqualTo("HOLDS complete");
        CaseFile short1 = reviewed.plus(new SubmittedToMeeting(date(DAY), reviewed.current(), "summary", "decision", List.of(),
                null, null, CaseFile.DRAFTER));
        CaseFile incomplete = short1.plus(new SubmissionEndorsed(date(DAY), true, null, null))
                .plus(new BundleChecked(date(DAY), BundleChecked.Outcome.SUPPLEMENT, "note"));
        assertThat(Ask.forward("bundleComplete", incomplete.on(DAY))).isEqualTo("BROKEN incomplete");
        assertThat(Ask.remedy("bundleComplete", incomplete.on(DAY))).startsWith("userTask_completeBundle");
        CaseFile unchecked = short1.plus(new AgendaDecided(date(DAY), reviewed.current(), AgendaDecided.Outcome.LISTED,
                CaseFile.MEETING, date(DAY), null, null, null));
        assertThat(Ask.back("bundleComplete", unchecked.on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void a_draft_is_discussed_at_a_meeting_of_the_organ() {
        assertThat(Ask.forward("meetingOfOrgan", listed.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward("meetingOfOrgan", opened(MeetingKind.PLENARY, CaseFile.MEETING).on(DAY)))
                .isEqualTo("HOLDS ofOrgan");
        CaseFile street = opened(MeetingKind.STREET_OFFICE, CaseFile.MEETING);
        assertThat(Ask.forward("meetingOfOrgan", street.on(DAY))).isEqualTo("BROKEN otherMeeting");
        assertThat(Ask.forward("meetingOfOrgan", byReference(street))).isEqualTo("HOLDS byReference");
        assertThat(Ask.forward("meetingOfOrgan", opened(null, CaseFile.MEETING).on(DAY))).isEqualTo("NOT_APPLICABLE notSaid");
        assertThat(Ask.back("meetingOfOrgan", opened(null, null).on(DAY))).isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void who_disagrees_says_why_and_the_minutes_wait_for_it() {
        CaseFile silent = listed.opened(DAY, true, "a", "b").plus(says("a", Position.DISAGREES, null)).says(DAY, "b")
                .says(DAY, "chief").decided(DAY, Outcome.ADOPTED, Majority.FOR, null);
        assertThat(Ask.forward("dissentRecorded", silent.on(DAY))).isEqualTo("BROKEN withoutWords");
        assertThat(Ask.arguments("dissentRecorded", silent.on(DAY))).containsExactly("a");
        assertThat(Gates.judge(GuardedAct.SIGN_MINUTES, silent.on(DAY)).obstacles()).extracting(Verdict::rule)
                .containsExactly("dissentRecorded");
        CaseFile mended = silent.plus(says("a", Position.DISAGREES, "too dear")).says(DAY, "chief");
        assertThat(Ask.forward("dissentRecorded", mended.on(DAY))).isEqualTo("HOLDS stated");
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, mended.on(DAY))).isTrue();
    }

    @Test
    void a_majority_against_without_anybody_against_does_not_add_up() {
        CaseFile odd = listed.opened(DAY, true, "a").says(DAY, "a").says(DAY, "chief").decided(DAY, Outcome.REJECTED,
                Majority.AGAINST, null);
        assertThat(Ask.forward("dissentRecorded", odd.on(DAY))).isEqualTo("WARNING nobodyOnRecord");
        assertThat(Ask.back("dissentRecorded", listed.adopted(DAY).on(DAY))).isEqualTo("HOLDS none");
        assertThat(Ask.back("dissentRecorded", listed.decided(DAY, Outcome.ADOPTED, Majority.FOR, null).on(DAY)))
                .isEqualTo("CANNOT_TELL unknown");
    }

    @Test
    void a_risk_found_controllable_after_the_decision_came_too_late() {
        CaseFile matter = CaseFile.startedOn("2026-05-04", Procedure.RISK_ASSESSMENT).draft("2026-05-05")
                .riskPlanned("2026-05-06", RiskFact.Assessor.ASSESSING_UNIT, true)
                .riskReported("2026-05-06", RiskFact.Level.LOW, true, "measures").foundLawful("2026-05-11").listed(DAY, DAY);
        assertThat(Ask.back("riskControllableToAdopt", matter.riskFound(DAY, true).adopted(DAY).on("2026-05-22")))
                .isEqualTo("HOLDS controllable");
        assertThat(Ask.back("riskControllableToAdopt", matter.adopted(DAY).riskFound("2026-05-22", true).on("2026-05-22")))
                .isEqualTo("BROKEN foundLater");
    }

    private CaseFile opened(MeetingKind kind, MeetingId meeting) {
        DiscussionOpened like = listed.opened(DAY, true, "a").dossier().deliberation().opening();
        return listed.plus(new DiscussionOpened(like.on(), meeting, like.presider(), like.participants(), null, null, List.of(),
                like.recorder(), kind));
    }

    private static StatementMade says(String who, Position position, String words) {
        return new StatementMade(date(DAY), new PersonId(who), who, Seat.MEMBER, position, words, null);
    }

    private static Situation byReference(CaseFile file) {
        Profile national = ProfileTest.national();
        return new Situation(file.dossier(), new Profile("street", "1", null, Binding.BY_REFERENCE, national.figures(),
                national.practices()), CaseFile.CALENDAR, date(DAY));
    }
}
